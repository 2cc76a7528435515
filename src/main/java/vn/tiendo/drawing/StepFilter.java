package vn.tiendo.drawing;

/**
 * Which steps of a directive are meant.
 *
 * @param processId empty for every process
 * @param version of the process; 0 for every version
 * @param step empty for every step
 */
public record StepFilter(String processId, int version, String step, Which which) {

    /** Every step that runs. */
    public static final StepFilter ALL = new StepFilter("", 0, "", Which.RUNNING);

    /** How far the step is. */
    public enum Which {
        RUNNING,
        /** runs, and its time is over */
        LATE,
        DONE;

        /** How many of these a count tells of. */
        public int of(StepCount count) {
            return switch (this) {
                case RUNNING -> count.running();
                case LATE -> count.late();
                case DONE -> count.done();
            };
        }
    }

    public StepFilter with(Which other) {
        return new StepFilter(processId, version, step, other);
    }

    /** Whether steps of this kind are among those that are meant. */
    public boolean includes(StepCount count) {
        return (processId.isEmpty() || processId.equals(count.processId()))
                && (version == 0 || version == count.version())
                && (step.isEmpty() || step.equals(count.step()));
    }
}
