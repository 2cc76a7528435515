package vn.tiendo.report.ui;

import org.springframework.stereotype.Component;
import vn.tiendo.file.FileSubject;
import vn.tiendo.file.SubjectGuard;
import vn.tiendo.report.ReportFolders;

/** Signed copies of reports, one folder for each sending; added by the clerk, and the unit's own until it is sent. */
@Component
class SignedCopyGuard extends SubjectGuard {

    private final ReportFolders folders;

    SignedCopyGuard(ReportFolders folders) {
        super(ReportFolders.COPIES, folders::requireReadable, folders::mayCopy);
        this.folders = folders;
    }

    @Override
    public void hold(FileSubject subject) {
        folders.hold(subject.id());
    }
}
