package vn.tiendo.report.list;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.ReportState;

/**
 * How a unit's own report stands.
 *
 * @param round how often it was sent or is being written
 * @param sentAt when what the receiving office has now, or had last, was sent
 * @param onTime whether that was in time; null if nothing was sent
 */
public record OwnReport(
        ReportState state,
        int round,
        @Nullable Instant sentAt,
        @Nullable Boolean onTime) {}
