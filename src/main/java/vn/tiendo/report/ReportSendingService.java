package vn.tiendo.report;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.execution.AddresseeFacts;
import vn.tiendo.execution.AddresseeService;
import vn.tiendo.file.FileService;
import vn.tiendo.file.FileSubject;
import vn.tiendo.report.figure.FiguresFixed;
import vn.tiendo.report.hint.ReportHints;
import vn.tiendo.report.notice.ReportNotices;
import vn.tiendo.report.version.ReportVersions;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.substitution.SubstitutionService;
import vn.tiendo.task.ScanGuard;
import vn.tiendo.task.TaskListService;
import vn.tiendo.task.TaskTicket;

/** A signed report on its way: numbered and sent by the clerk, received, taken back before that. */
@Service
@Transactional
@PreAuthorize("hasRole('USER')")
public class ReportSendingService {

    private static final int MAX_REASON = 2_000;
    static final String NUMBER = "number-report";
    private static final String RECEIVE = "receive-report";
    static final String ATTACH = "attach-signed-copy";

    private final Reports reports;
    private final ReportVersions versions;
    private final AddresseeService addressees;
    private final DirectiveService directives;
    private final TaskListService tasks;
    private final ReportNotices notices;
    private final ReportHints hints;
    private final FileService files;
    private final SubstitutionService substitutions;
    private final ObjectProvider<FiguresFixed> counts;
    private final Clock clock;
    private final boolean copyMayFollow;

    ReportSendingService(
            Reports reports,
            ReportVersions versions,
            AddresseeService addressees,
            DirectiveService directives,
            TaskListService tasks,
            ReportNotices notices,
            ReportHints hints,
            FileService files,
            SubstitutionService substitutions,
            ObjectProvider<FiguresFixed> counts,
            Clock clock,
            @Value("${tiendo.report.signed-copy-may-follow:true}") boolean copyMayFollow) {
        this.reports = reports;
        this.versions = versions;
        this.addressees = addressees;
        this.directives = directives;
        this.tasks = tasks;
        this.notices = notices;
        this.hints = hints;
        this.files = files;
        this.substitutions = substitutions;
        this.counts = counts;
        this.clock = clock;
        this.copyMayFollow = copyMayFollow;
    }

    /** Whether a report may go before its signed copy (DOMAIN 5.4): a setting of the installation. */
    public boolean copyMayFollow() {
        return copyMayFollow;
    }

    /** The clerk gives the signed report its number and sends it; whether it is in time is fixed at this moment. */
    public void send(TaskTicket ticket, ReportNumbering numbering) {
        tasks.complete(ticket, NUMBER, "SENT", addresseeId -> {
            AddresseeFacts addressee = addressees.facts(addresseeId);
            versions.lockAllOf(addressee.unitId());
            Report report = report(addresseeId);
            boolean attached = isCopied(report, ticket);
            ReportCheck.requireNothingOpen(report, addressee);
            ReportCheck.requireNumbered(
                    numbering,
                    directives.facts(addressee.directiveId()).issuedOn(),
                    today(),
                    isTaken(report, numbering),
                    attached,
                    copyMayFollow);
            report.send(
                    new ReportNumbering(numbering.number(), numbering.dated(), !attached && numbering.copyLater()),
                    clock.instant());
            hints.remember(report.facts());
            Set<UUID> brought = ReportItem.newlyFinished(report.items());
            addressees.submitted(addresseeId, ReportItem.texts(report.items()), brought);
            report.sending().arrived(isInTime(addresseeId, brought));
            keep(report);
            return report.facts().number();
        });
    }

    /** What brings nothing that is done is measured by the time of the whole directive. */
    private boolean isInTime(UUID addresseeId, Set<UUID> brought) {
        AddresseeFacts unit = addressees.facts(addresseeId);
        if (!brought.isEmpty()) {
            return unit.isBroughtInTime(brought);
        }
        Deadline end = directives.facts(unit.directiveId()).due();
        return end == null || clock.instant().isBefore(end.legalEnd());
    }

    /** The unit's own number is given once a year. */
    private boolean isTaken(Report report, ReportNumbering numbering) {
        LocalDate dated = numbering.dated();
        return dated != null
                && versions.isNumberTaken(report.unitId(), numbering.number().strip(), dated, report.id());
    }

    /** The clerk cannot number what the head has signed. */
    public void returnToAuthor(TaskTicket ticket, String reason) {
        requireReason(reason);
        tasks.complete(ticket, NUMBER, "RETURNED", addresseeId -> {
            Report report = report(addresseeId);
            report.returnToAuthor();
            files.discard(
                    ReportFolders.copies(report)); // the head will sign another paper than the one that was copied
            report.sending().copyAgain();
            addressees.returnedInside(addresseeId, reason);
            return reason;
        });
    }

    /** The signed copy of a report that went before it. @throws InvalidInput if nobody has uploaded it */
    public void attach(TaskTicket ticket) {
        tasks.complete(ticket, ATTACH, "ATTACHED", addresseeId -> {
            Report report = locked(addresseeId);
            if (!isCopied(report, ticket)) {
                throw new InvalidInput("copy", "report.problem.copy-missing");
            }
            report.sending().copyAttached();
            keep(report);
            return report.facts().number();
        });
    }

    /** On the unit's behalf the scan that proves the step is the signed copy. */
    private boolean isCopied(Report report, TaskTicket ticket) {
        TaskTicket.OnBehalf record = ticket.onBehalf();
        if (record != null) {
            files.carry(new FileSubject(ScanGuard.TYPE, record.scans()), ReportFolders.copies(report));
        }
        return record != null || !files.of(ReportFolders.copies(report)).isEmpty();
    }

    /** The receiving office takes the report in and checks it from now on; it cannot be taken back any more. */
    public void receive(TaskTicket ticket) {
        tasks.complete(ticket, RECEIVE, "RECEIVED", addresseeId -> {
            Report report = report(addresseeId);
            report.receive();
            keep(report);
            return report.facts().number();
        });
    }

    /**
     * The unit takes its report back: who wrote it, or the unit's head, as long as nobody has received it.
     *
     * @throws InvalidInput if it was received meanwhile
     */
    public void withdraw(UUID addresseeId, String reason) {
        requireReason(reason);
        if (!mayTakeBack(addresseeId)) {
            throw new NotAllowed(); // the office that has the step may receive it, not take it back
        }
        String task = waiting(addresseeId).orElseThrow(() -> gone(report(addresseeId)));
        tasks.complete(TaskTicket.of(task), RECEIVE, "WITHDRAWN", id -> {
            Report report = locked(id);
            if (isCounted(report.facts())) {
                throw new InvalidInput("reason", "report.problem.counted-already");
            }
            Instant before = versions.withdraw(report.id(), report.round()).orElse(null);
            ReportFolders.carrying(files, report, () -> report.withdraw(before));
            addressees.withdrawn(id, before);
            return reason.strip();
        });
    }

    /** Why there is nothing to be taken back. */
    private InvalidInput gone(Report report) {
        boolean withdrawn = report.editable()
                && versions.of(report.id()).stream()
                        .anyMatch(sent -> sent.round() == report.round() - 1 && sent.state() == ReportState.WITHDRAWN);
        return new InvalidInput(
                "reason", withdrawn ? "report.problem.withdrawn-already" : "report.problem.received-already");
    }

    /** What the figures of the whole count stays; what came after them can be taken back. */
    private boolean isCounted(ReportFacts sent) {
        Instant at = sent.sentAt();
        return at != null && counts.stream().anyMatch(count -> count.isFixedSince(sent.directiveId(), at));
    }

    private Optional<String> waiting(UUID addresseeId) {
        return tasks.openSteps(Set.of(addresseeId)).getOrDefault(addresseeId, List.of()).stream()
                .filter(open -> open.step().equals(RECEIVE))
                .map(open -> open.taskId())
                .findFirst();
    }

    /** Whether the person could take the report back now. */
    @Transactional(readOnly = true)
    public boolean mayWithdraw(UUID addresseeId) {
        return reports.findByAddresseeId(addresseeId)
                        .map(Report::facts)
                        .filter(report -> report.state() == ReportState.SENT && !isCounted(report))
                        .isPresent()
                && mayTakeBack(addresseeId);
    }

    private boolean mayTakeBack(UUID addresseeId) {
        return addressees.facts(addresseeId).isReportOf(substitutions.reach(Actor.currentPerson()));
    }

    private void keep(Report report) {
        reports.saveAndFlush(report);
        versions.keep(report.id(), report.round());
    }

    static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw new InvalidInput("reason", "report.problem.reason-missing");
        }
        InvalidInput.requireAtMost(MAX_REASON, "reason", reason);
    }

    private Report report(UUID addresseeId) {
        return reports.findByAddresseeId(addresseeId).orElseThrow(NotFound::new);
    }

    /** A file that is taken back at this moment is gone before it is looked for. */
    private Report locked(UUID addresseeId) {
        return reports.lock(addresseeId).orElseThrow(NotFound::new);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
    }
}
