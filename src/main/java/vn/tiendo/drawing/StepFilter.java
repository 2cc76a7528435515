package vn.tiendo.drawing;

/**
 * Which running steps of a directive are meant.
 *
 * @param processId empty for every process
 * @param version of the process; 0 for every version
 * @param step empty for every step
 * @param late only those whose time is over
 */
public record StepFilter(String processId, int version, String step, boolean late) {

    public static final StepFilter ALL = new StepFilter("", 0, "", false);

    public StepFilter onlyLate(boolean only) {
        return new StepFilter(processId, version, step, only);
    }
}
