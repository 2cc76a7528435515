package vn.tiendo.report.ui;

import org.springframework.stereotype.Component;
import vn.tiendo.file.SubjectGuard;
import vn.tiendo.report.ReportSendingService;

/** Signed copies of reports, one folder for each sending; added by the clerk, and the unit's own until it is sent. */
@Component
class SignedCopyGuard extends SubjectGuard {

    SignedCopyGuard(ReportSendingService sending) {
        super(ReportSendingService.COPIES, sending::requireCopyReadable, sending::mayAttach);
    }
}
