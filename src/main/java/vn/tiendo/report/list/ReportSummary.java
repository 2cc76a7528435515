package vn.tiendo.report.list;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.ReportState;

/**
 * A report in a list.
 *
 * @param round how often it was sent or is being written
 * @param reference number and symbol of the directive
 */
public record ReportSummary(
        UUID addresseeId,
        String unit,
        ReportState state,
        int round,
        String number,
        @Nullable Instant sentAt,
        String reference,
        String subject) {}
