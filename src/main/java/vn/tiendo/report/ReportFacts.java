package vn.tiendo.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report as pages read it.
 *
 * @param number empty until the clerk has given it one
 * @param sentAt when what the receiving office has now, or had last, was sent
 * @param figuresAt when the system's figures were last taken over; null for a report from before there were any
 * @param attachments folder of what is attached to it
 * @param onTime whether the last sending was in time, said at that moment; null if nothing was sent
 */
public record ReportFacts(
        UUID id,
        UUID addresseeId,
        UUID directiveId,
        UUID unitId,
        ReportState state,
        int round,
        String number,
        @Nullable LocalDate dated,
        String remarks,
        String proposals,
        @Nullable UUID preparedBy,
        @Nullable UUID signedBy,
        @Nullable Instant sentAt,
        @Nullable Instant figuresAt,
        Copy copy,
        UUID attachments,
        @Nullable Boolean onTime,
        List<Line> lines) {

    /**
     * The signed copy.
     *
     * @param id of the folder in which it lies
     * @param later whether the report went before it
     */
    public record Copy(UUID id, boolean later) {}

    /** The same with what it says of each assignment. */
    public ReportFacts with(List<Line> told) {
        return new ReportFacts(
                id,
                addresseeId,
                directiveId,
                unitId,
                state,
                round,
                number,
                dated,
                remarks,
                proposals,
                preparedBy,
                signedBy,
                sentAt,
                figuresAt,
                copy,
                attachments,
                onTime,
                told);
    }

    /** Whether it lies with the receiving office and waits for its word. */
    public boolean isWaiting() {
        return state == ReportState.SENT || state == ReportState.CHECKING;
    }

    /** One assignment in the report, with what was found. */
    public record Line(
            UUID assignmentId,
            boolean finished,
            String text,
            String reason,
            @Nullable LocalDate promisedOn,
            Verdict.Kind verdict,
            String verdictReason,
            List<ReportFigure> figures) {}
}
