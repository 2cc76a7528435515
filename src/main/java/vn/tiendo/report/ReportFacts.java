package vn.tiendo.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report as pages read it.
 *
 * @param figuresAt when the system's figures were last taken over; null for a report from before there were any
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
        List<Line> lines) {

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
