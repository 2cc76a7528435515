package vn.tiendo.report;

import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.execution.AddresseeService;
import vn.tiendo.file.FileService;
import vn.tiendo.file.FileSubject;
import vn.tiendo.report.version.ReportVersions;
import vn.tiendo.shared.NotFound;
import vn.tiendo.task.TaskListService;

/** Whose the papers of a report are: its signed copy and what is attached to it, a folder of each for every sending. */
@Service
@Transactional
@PreAuthorize("hasRole('USER')")
public class ReportFolders {

    /** Under what kind of subject signed copies are kept. */
    public static final String COPIES = "signed-report";

    /** Under what kind of subject attachments are kept. */
    public static final String ATTACHMENTS = "report";

    private final Reports reports;
    private final ReportVersions versions;
    private final AddresseeService addressees;
    private final TaskListService tasks;

    ReportFolders(Reports reports, ReportVersions versions, AddresseeService addressees, TaskListService tasks) {
        this.reports = reports;
        this.versions = versions;
        this.addressees = addressees;
        this.tasks = tasks;
    }

    static FileSubject copies(Report report) {
        return new FileSubject(COPIES, report.sending().copy().id());
    }

    static FileSubject attachments(Report report) {
        return new FileSubject(ATTACHMENTS, report.sending().attachments());
    }

    /** What was attached to the sending that is over is offered for the next one. */
    static void carrying(FileService files, Report report, Runnable change) {
        FileSubject before = attachments(report);
        change.run();
        files.carry(before, attachments(report));
    }

    /** @throws NotFound if the person may not see what lies there: until it is sent, and once taken back, it is the unit's own */
    @Transactional(readOnly = true)
    public void requireReadable(UUID folder) {
        UUID addresseeId = versions.addresseeOf(folder).orElseThrow(NotFound::new);
        addressees.facts(addresseeId);
        if (!addressees.isInside(addresseeId) && !versions.isSent(folder)) {
            throw new NotFound();
        }
    }

    /** Whether the person may add the signed copy now. */
    @Transactional(readOnly = true)
    public boolean mayCopy(UUID folder) {
        return reports.findBySendingCopyId(folder).filter(this::isCopied).isPresent();
    }

    /** Whether the person may attach something now. */
    @Transactional(readOnly = true)
    public boolean mayAttach(UUID folder) {
        return reports.findBySendingAttachmentsId(folder)
                .filter(this::isWritten)
                .isPresent();
    }

    /** Until the transaction ends nobody sends the report, which would leave without a file or with one more. */
    public void hold(UUID folder) {
        versions.addresseeOf(folder).ifPresent(reports::lock);
    }

    private boolean isCopied(Report report) {
        return tasks.holds(report.addresseeId(), ReportSendingService.NUMBER)
                || tasks.holds(report.addresseeId(), ReportSendingService.ATTACH);
    }

    private boolean isWritten(Report report) {
        return report.editable()
                && tasks.holds(report.addresseeId(), ReportService.PREPARE)
                && !versions.isSent(report.sending().attachments());
    }
}
