package vn.tiendo.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.directive.WorkKind;
import vn.tiendo.execution.AddresseeFacts;
import vn.tiendo.execution.AddresseeService;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.file.FileService;
import vn.tiendo.file.FileSubject;
import vn.tiendo.report.hint.ReportHint;
import vn.tiendo.report.hint.ReportHints;
import vn.tiendo.report.notice.ReportNotices;
import vn.tiendo.report.version.ReplacedTexts;
import vn.tiendo.report.version.ReportChange;
import vn.tiendo.report.version.ReportVersions;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.task.TaskListService;
import vn.tiendo.task.TaskTicket;

/** Reports of units: written, signed, checked, returned, accepted. */
@Service
@Transactional
@PreAuthorize("hasRole('USER')")
public class ReportService {

    static final String PREPARE = "prepare-report";

    private final Reports reports;
    private final AddresseeService addressees;
    private final DirectiveService directives;
    private final TaskListService tasks;
    private final ReportNotices notices;
    private final ReportVersions versions;
    private final ReportFigures figures;
    private final ReportHints hints;
    private final FileService files;
    private final ReplacedTexts replaced;
    private final Clock clock;

    ReportService(
            Reports reports,
            AddresseeService addressees,
            DirectiveService directives,
            TaskListService tasks,
            ReportNotices notices,
            ReportVersions versions,
            ReportFigures figures,
            ReportHints hints,
            FileService files,
            ReplacedTexts replaced,
            Clock clock) {
        this.reports = reports;
        this.addressees = addressees;
        this.directives = directives;
        this.tasks = tasks;
        this.notices = notices;
        this.versions = versions;
        this.figures = figures;
        this.hints = hints;
        this.files = files;
        this.replaced = replaced;
        this.clock = clock;
    }

    /**
     * The report as it stands, made and pre-filled the first time; to its author it comes with what the system knows now.
     *
     * @throws NotFound to whoever is not of the unit: what it has not sent is its own
     */
    public ReportDraft draft(UUID addresseeId) {
        AddresseeFacts addressee = addressees.facts(addresseeId);
        if (!addressees.isInside(addresseeId)) {
            throw new NotFound();
        }
        Report report = begun(addressee);
        report.refresh(addressee);
        if (report.editable() && versions.isSent(report.sending().attachments())) { // from before each had its own
            ReportFolders.carrying(files, report, report.sending()::attachAgain);
        }
        if (report.editable() && (!report.knows() || tasks.holds(addresseeId, PREPARE))) {
            report.know(figures.of(addressee, issued(addressee)), clock.instant());
        }
        return reports.saveAndFlush(report).draft();
    }

    /** Two who open it for the first time at once get the same one. */
    private Report begun(AddresseeFacts addressee) {
        return reports.findByAddresseeId(addressee.id()).orElseGet(() -> {
            addressees.lock(addressee.id());
            return reports.findByAddresseeId(addressee.id()).orElseGet(() -> reports.save(new Report(addressee)));
        });
    }

    /**
     * Keeps what was typed, complete or not.
     *
     * @throws NotAllowed if it is not for the person to write it; who records it on the unit's behalf can only send it
     * @throws ReportDraft.ReportChanged if somebody saved in between
     */
    public ReportDraft save(UUID addresseeId, ReportDraft draft) {
        if (!mayWrite(addresseeId)) {
            throw new NotAllowed();
        }
        ReportCheck.requireFitting(draft);
        Report report = report(addresseeId);
        report.write(draft, Actor.currentPerson());
        return reports.saveAndFlush(report).draft();
    }

    /** Sends the report to the unit's head for signature; on the unit's behalf its paper takes the place of what it has typed. */
    public void submit(TaskTicket ticket, ReportDraft draft) {
        ReportCheck.requireFitting(draft);
        tasks.complete(ticket, PREPARE, "SUBMITTED", addresseeId -> {
            AddresseeFacts addressee = addressees.facts(addresseeId);
            Report report = begun(addressee);
            ReportCheck.requireNothingAdded(draft, addressee);
            report.refresh(addressee);
            boolean own = ticket.onBehalf() == null;
            if (!own) {
                replace(report, codes(addressee));
            }
            report.write(own ? draft : draft.at(report.draft().version()), Actor.currentPerson());
            ReportCheck.requireComplete(report.draft(), today(), codes(addressee));
            report.submitToHead();
            return "";
        });
    }

    /** The head signs, once; the clerk sends it. */
    public void sign(TaskTicket ticket) {
        tasks.complete(ticket, "sign-report", "SIGNED", addresseeId -> {
            Report report = report(addresseeId);
            ReportCheck.requireNothingOpen(report, addressees.facts(addresseeId));
            report.sign(Actor.currentPerson());
            return "";
        });
    }

    /** What the unit has typed and attached, and not sent, is kept for it alone; what it had attached before comes again. */
    private void replace(Report report, Map<UUID, String> codes) {
        replaced.keep(report.facts(), codes, Actor.currentPerson(), clock.instant());
        report.sending().attachAgain();
        versions.latest(report.id())
                .map(before -> new FileSubject(ReportFolders.ATTACHMENTS, before.attachments()))
                .ifPresent(before -> files.carry(before, ReportFolders.attachments(report)));
    }

    public void returnToAuthor(TaskTicket ticket, String reason) {
        ReportSendingService.requireReason(reason);
        tasks.complete(ticket, "sign-report", "RETURNED", addresseeId -> {
            report(addresseeId).returnToAuthor();
            addressees.returnedInside(addresseeId, reason);
            return reason;
        });
    }

    /** The receiving office's check; what the unit itself calls unfinished cannot be accepted and comes again. */
    public void check(TaskTicket ticket, UUID addresseeId, List<Verdict> verdicts) {
        Map<UUID, String> returned =
                ReportCheck.returned(report(addresseeId).items(), verdicts, codes(addressees.facts(addresseeId)));
        String outcome = returned.isEmpty() ? "ACCEPTED" : "RETURNED";
        tasks.complete(ticket, "check-report", outcome, id -> {
            if (!id.equals(addresseeId)) {
                throw new NotFound();
            }
            Report report = report(id);
            boolean copied = !files.of(ReportFolders.copies(report)).isEmpty();
            ReportCheck.requireCopy(copied && !report.sending().lacksCopy(), returned);
            int round = report.round();
            report.judge(returned);
            reports.saveAndFlush(report);
            versions.keep(report.id(), round);
            if (!returned.isEmpty()) {
                ReportFolders.carrying(files, report, report::nextRound);
            }
            addressees.checked(id, returned);
            notices.checked(id, round, returned);
            return String.join("; ", returned.values());
        });
    }

    private @Nullable LocalDate issued(AddresseeFacts addressee) {
        return directives.facts(addressee.directiveId()).issuedOn();
    }

    private static Set<UUID> own(AddresseeFacts addressee) {
        return addressee.reported().stream()
                .filter(assignment -> assignment.workKind() == WorkKind.REPORT)
                .map(AssignmentFacts::id)
                .collect(Collectors.toSet());
    }

    private Map<UUID, String> codes(AddresseeFacts addressee) {
        DirectiveFacts directive = directives.facts(addressee.directiveId());
        return addressee.assignments().stream()
                .collect(Collectors.toMap(
                        AssignmentFacts::id,
                        assignment ->
                                directive.obligation(assignment.obligationId()).code()));
    }

    /**
     * The report as the unit's own people have it; to others, as it was last sent.
     *
     * @throws NotFound if the person may not see the unit's work
     */
    @Transactional(readOnly = true)
    public Optional<ReportFacts> facts(UUID addresseeId) {
        addressees.facts(addresseeId);
        boolean inside = addressees.isInside(addresseeId);
        return reports.findByAddresseeId(addresseeId)
                .flatMap(report ->
                        inside || report.standsAsSent() ? Optional.of(report.facts()) : versions.latest(report.id()));
    }

    /**
     * The sendings of the report, the first one first; what was taken back is the unit's own again.
     *
     * @throws NotFound if the person may not see the unit's work
     */
    @Transactional(readOnly = true)
    public List<ReportFacts> versions(UUID addresseeId) {
        addressees.facts(addresseeId);
        boolean inside = addressees.isInside(addresseeId);
        return reports.findByAddresseeId(addresseeId).map(report -> versions.of(report.id())).orElse(List.of()).stream()
                .filter(version -> inside || version.state() != ReportState.WITHDRAWN)
                .toList();
    }

    /** What the report says otherwise than the sending before it; nothing of a first one. */
    @Transactional(readOnly = true)
    public List<ReportChange> changes(ReportFacts now) {
        return versions(now.addresseeId()).stream()
                .filter(version -> version.round() < now.round())
                .reduce((first, second) -> second)
                .map(before -> ReportChange.between(before, now))
                .orElse(List.of());
    }

    /** What whoever checks a report that was sent may want to look at; for the side that issued the directive. */
    @Transactional(readOnly = true)
    public List<ReportHint> hints(UUID addresseeId) {
        AddresseeFacts addressee = addressees.facts(addresseeId);
        if (!directives.isIssuerSide(addressee.directiveId())) {
            return List.of();
        }
        return reports.findByAddresseeId(addresseeId)
                .filter(Report::isSent)
                .map(report -> hints.of(
                        report.facts(), figures.of(addressee, issued(addressee)), own(addressee), codes(addressee)))
                .orElse(List.of());
    }

    /** Until the transaction ends no report on the directive is sent, judged or taken back: for whoever counts them. */
    public void holdAllOn(UUID directiveId) {
        if (!directives.isIssuerSide(directiveId)) {
            throw new NotFound();
        }
        versions.lockAllOn(directiveId);
    }

    /** What the side that issued the directive has been sent last and was not taken back, by the addressee: three statements. */
    @Transactional(readOnly = true)
    public Map<UUID, ReportFacts> sent(UUID directiveId) {
        if (!directives.isIssuerSide(directiveId)) {
            throw new NotFound();
        }
        return versions.latestOn(directiveId).stream()
                .collect(Collectors.toMap(ReportFacts::addresseeId, report -> report));
    }

    /** Whether the person is the one who writes the report now. */
    @Transactional(readOnly = true)
    public boolean mayWrite(UUID addresseeId) {
        addressees.facts(addresseeId);
        return tasks.holds(addresseeId, PREPARE)
                && reports.findByAddresseeId(addresseeId).map(Report::editable).orElse(false);
    }

    private Report report(UUID addresseeId) {
        return reports.findByAddresseeId(addresseeId).orElseThrow(NotFound::new);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
    }
}
