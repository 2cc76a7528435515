package vn.tiendo.report;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the diagram {@code report-submission} asks. */
@Component
public class ReportSteps {

    private final Reports reports;

    ReportSteps(Reports reports) {
        this.reports = reports;
    }

    /** Whether the report has gone before its signed copy. */
    public boolean isSignedCopyMissing(String addresseeId) {
        return reports.findByAddresseeId(UUID.fromString(addresseeId))
                .map(report -> report.sending().lacksCopy())
                .orElseThrow();
    }
}
