package vn.tiendo.report.ui;

import org.springframework.stereotype.Component;
import vn.tiendo.file.FileGuard;
import vn.tiendo.file.FileSubject;
import vn.tiendo.report.ReportService;
import vn.tiendo.shared.NotFound;

/** Attachments of a report, under the id of the addressee: read by who may see the unit's work, added while the report is written. */
@Component
class ReportGuard implements FileGuard {

    static final String TYPE = "report";

    private final ReportService reports;

    ReportGuard(ReportService reports) {
        this.reports = reports;
    }

    @Override
    public boolean knows(String subjectType) {
        return TYPE.equals(subjectType);
    }

    @Override
    public boolean mayRead(FileSubject subject) {
        try {
            reports.facts(subject.id());
            return true;
        } catch (NotFound e) {
            return false;
        }
    }

    @Override
    public boolean mayAdd(FileSubject subject) {
        return reports.mayWrite(subject.id());
    }
}
