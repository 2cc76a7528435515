package vn.tiendo.report;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.audit.AuditService;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.execution.AddresseeFacts;
import vn.tiendo.execution.AddresseeService;
import vn.tiendo.file.FileService;
import vn.tiendo.file.FileSubject;
import vn.tiendo.file.StoredFile;
import vn.tiendo.report.version.ReplacedTexts;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.NotFound;
import vn.tiendo.task.ScanGuard;
import vn.tiendo.task.TaskListService;
import vn.tiendo.task.TaskPage;

/** What whoever follows a directive reads of a unit's report while he records a step of it that the unit did on paper. */
@Service
@Transactional
@PreAuthorize("hasRole('USER')")
public class ReportOnBehalfService {

    private final Reports reports;
    private final ReportFigures figures;
    private final AddresseeService addressees;
    private final DirectiveService directives;
    private final TaskListService tasks;
    private final AuditService audit;
    private final FileService files;
    private final ReplacedTexts replaced;
    private final Clock clock;

    ReportOnBehalfService(
            Reports reports,
            ReportFigures figures,
            AddresseeService addressees,
            DirectiveService directives,
            TaskListService tasks,
            AuditService audit,
            FileService files,
            ReplacedTexts replaced,
            Clock clock) {
        this.reports = reports;
        this.figures = figures;
        this.addressees = addressees;
        this.directives = directives;
        this.tasks = tasks;
        this.audit = audit;
        this.files = files;
        this.replaced = replaced;
        this.clock = clock;
    }

    /**
     * The report as whoever follows the directive takes it down from a unit's paper: with what the system knows and what was
     * accepted before, and nothing of what the unit is writing.
     *
     * @throws NotAllowed if it is not for the person to record it
     */
    @Transactional(readOnly = true)
    public ReportDraft blank(String taskId) {
        TaskPage page = tasks.page(taskId);
        if (!page.mayRecord(ReportService.PREPARE)) {
            throw new NotAllowed();
        }
        AddresseeFacts addressee = addressees.facts(page.subjectId());
        Report blank = new Report(addressee);
        blank.refresh(addressee);
        blank.know(
                figures.of(addressee, directives.facts(addressee.directiveId()).issuedOn()), clock.instant());
        return reports.findByAddresseeId(addressee.id())
                .map(report -> blank.draft().withSettledOf(report.draft()))
                .orElseGet(blank::draft);
    }

    /**
     * The report as it now stands, for whoever records one of its steps with the unit's own paper; the unit reads in its
     * timeline that it was looked at.
     *
     * @param scans folder of the form in which it is recorded
     * @throws NotAllowed if it is not for the person, or nothing proves the step yet
     */
    public ReportFacts beingRecorded(String taskId, String step, UUID scans) {
        Report report = reports.findByAddresseeId(tasks.beingRecorded(taskId, step, scans))
                .orElseThrow(NotFound::new);
        audit.record(
                addressees.facts(report.addresseeId()).chain(),
                report.directiveId(),
                "report.read-on-behalf",
                Map.of("step", step, "sha256", proof(scans)));
        return report.facts();
    }

    private String proof(UUID scans) {
        return files.of(new FileSubject(ScanGuard.TYPE, scans)).stream()
                .map(StoredFile::sha256)
                .collect(Collectors.joining(" "));
    }

    /** What the unit had typed and its paper has replaced, the latest first; for the unit's own people. */
    @Transactional(readOnly = true)
    public List<ReplacedTexts.Replaced> replaced(ReportFacts report) {
        addressees.facts(report.addresseeId());
        return addressees.isInside(report.addresseeId()) ? replaced.of(report.id()) : List.of();
    }
}
