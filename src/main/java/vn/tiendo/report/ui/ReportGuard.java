package vn.tiendo.report.ui;

import org.springframework.stereotype.Component;
import vn.tiendo.file.FileSubject;
import vn.tiendo.file.SubjectGuard;
import vn.tiendo.report.ReportFolders;

/** What is attached to reports, one folder for each sending; added while the report is written, and the unit's own until it is sent. */
@Component
class ReportGuard extends SubjectGuard {

    private final ReportFolders folders;

    ReportGuard(ReportFolders folders) {
        super(ReportFolders.ATTACHMENTS, folders::requireReadable, folders::mayAttach);
        this.folders = folders;
    }

    @Override
    public void hold(FileSubject subject) {
        folders.hold(subject.id());
    }

    /** Whoever writes the report now takes out what another one had attached. */
    @Override
    public boolean onlyByUploader() {
        return false;
    }
}
