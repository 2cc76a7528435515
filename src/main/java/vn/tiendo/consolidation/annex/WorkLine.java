package vn.tiendo.consolidation.annex;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.execution.standing.Counted;
import vn.tiendo.execution.standing.Standing;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.OfficeTime;

/**
 * What one unit owed of one obligation when the figures were fixed.
 *
 * @param unit its short name as it was then
 * @param addresseeId of the unit's work on the directive, with its report
 * @param dueOn the last day that is not too late; null without a time
 * @param result what the unit's report says of it; empty if it says nothing
 * @param reference number of the unit's report; empty if there is none
 * @param inTime whether it was submitted before the legal end, if it was
 * @param daysLate days after the last one, by the calendar; 0 if it is not late
 * @param reason why it is unfinished, as the unit says
 */
public record WorkLine(
        UUID unitId,
        String unit,
        UUID addresseeId,
        UUID assignmentId,
        UUID obligationId,
        String code,
        String title,
        @Nullable LocalDate dueOn,
        String result,
        String reference,
        Standing standing,
        boolean inTime,
        int daysLate,
        String reason) {

    /** What a unit's report says of an assignment. */
    public record Said(String result, String reference, String reason) {

        /** Of a unit that has not reported. */
        public static final Said NOTHING = new Said("", "", "");
    }

    /** An assignment as it stands at a moment. */
    public static WorkLine of(
            AssignmentFacts work, Standing standing, String unit, String code, String title, Said said, Instant at) {
        LocalDate last = work.due() == null ? null : lastDay(work.due());
        return new WorkLine(
                work.unitId(),
                unit,
                work.addresseeId(),
                work.id(),
                work.obligationId(),
                code,
                title,
                last,
                said.result(),
                said.reference(),
                standing,
                work.inTime(),
                last == null ? 0 : daysLate(work, standing, last, at),
                said.reason());
    }

    private static int daysLate(AssignmentFacts work, Standing standing, LocalDate last, Instant at) {
        Instant until = standing == Standing.OVERDUE ? at : work.arrivedAt();
        boolean late = standing == Standing.OVERDUE || !work.inTime();
        return late && until != null
                ? (int) ChronoUnit.DAYS.between(last, LocalDate.ofInstant(until, OfficeTime.ZONE))
                : 0;
    }

    private static LocalDate lastDay(Deadline due) {
        return LocalDate.ofInstant(due.legalEnd().minusNanos(1), OfficeTime.ZONE);
    }

    /** Whether a number counts it. */
    public boolean isIn(Counted counted) {
        return counted.counts(standing, inTime);
    }
}
