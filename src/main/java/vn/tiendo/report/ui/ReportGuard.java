package vn.tiendo.report.ui;

import org.springframework.stereotype.Component;
import vn.tiendo.file.SubjectGuard;
import vn.tiendo.report.ReportService;

/** Attachments of a report, under the id of the addressee; added while the report is written, and the unit's own until it is sent. */
@Component
class ReportGuard extends SubjectGuard {

    static final String TYPE = "report";

    ReportGuard(ReportService reports) {
        super(TYPE, reports::requireAttachmentsReadable, reports::mayWrite);
    }
}
