package vn.tiendo.report;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.execution.AddresseeFacts;
import vn.tiendo.execution.AddresseeService;
import vn.tiendo.execution.ExecutionState;
import vn.tiendo.file.FileService;
import vn.tiendo.file.FileSubject;
import vn.tiendo.report.hint.ReportHints;
import vn.tiendo.report.notice.ReportNotices;
import vn.tiendo.report.version.ReportVersions;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.substitution.SubstitutionService;
import vn.tiendo.task.TaskListService;
import vn.tiendo.task.TaskTicket;

/** A signed report on its way: numbered and sent by the clerk, received, taken back before that, reopened after its end. */
@Service
@Transactional
@PreAuthorize("hasRole('USER')")
public class ReportSendingService {

    /** Under what kind of subject signed copies are kept. */
    public static final String COPIES = "signed-report";

    private static final int MAX_REASON = 2_000;
    private static final String NUMBER = "number-report";
    private static final String RECEIVE = "receive-report";
    private static final String ATTACH = "attach-signed-copy";

    private final Reports reports;
    private final ReportVersions versions;
    private final AddresseeService addressees;
    private final DirectiveService directives;
    private final TaskListService tasks;
    private final ReportNotices notices;
    private final ReportHints hints;
    private final FileService files;
    private final SubstitutionService substitutions;
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
            Report report = report(addresseeId);
            AddresseeFacts addressee = addressees.facts(addresseeId);
            boolean attached = !files.of(copies(report)).isEmpty();
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
            addressees.submitted(
                    addresseeId, ReportItem.texts(report.items()), ReportItem.newlyFinished(report.items()));
            report.sending().arrived(addressees.facts(addresseeId).isReportedInTime());
            keep(report);
            return report.facts().number();
        });
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
            report.sending().next(); // the head will sign another paper than the one that was copied
            addressees.returnedInside(addresseeId, reason);
            return reason;
        });
    }

    /** The signed copy of a report that went before it. @throws InvalidInput if nobody has uploaded it */
    public void attach(TaskTicket ticket) {
        tasks.complete(ticket, ATTACH, "ATTACHED", addresseeId -> {
            Report report = report(addresseeId);
            if (files.of(copies(report)).isEmpty()) {
                throw new InvalidInput("copy", "report.problem.copy-missing");
            }
            report.sending().copyAttached();
            keep(report);
            return report.facts().number();
        });
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
        String task =
                waiting(addresseeId).orElseThrow(() -> new InvalidInput("reason", "report.problem.received-already"));
        tasks.complete(TaskTicket.of(task), RECEIVE, "WITHDRAWN", id -> {
            Report report = report(id);
            Instant before = versions.withdraw(report.id(), report.round()).orElse(null);
            report.withdraw(before);
            addressees.withdrawn(id, before);
            return reason.strip();
        });
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
                        .filter(report -> report.facts().state() == ReportState.SENT)
                        .isPresent()
                && mayTakeBack(addresseeId);
    }

    private boolean mayTakeBack(UUID addresseeId) {
        return addressees.facts(addresseeId).isReportOf(substitutions.reach(Actor.currentPerson()));
    }

    /**
     * What was accepted is asked for once more, also when the directive has been closed.
     *
     * @param assignmentIds what is to be done again
     * @throws NotAllowed if it is not for the person, or there is nothing accepted
     */
    public void reopen(UUID addresseeId, Set<UUID> assignmentIds, String reason) {
        requireReason(reason);
        if (!mayReopen(addresseeId)) {
            throw new NotAllowed();
        }
        Report report = report(addresseeId);
        Map<UUID, String> reasons = report.items().stream()
                .map(ReportItem::assignmentId)
                .filter(assignmentIds::contains)
                .collect(Collectors.toMap(id -> id, id -> reason.strip()));
        if (reasons.isEmpty()) {
            throw new InvalidInput("assignments", "report.problem.nothing-to-reopen");
        }
        int round = report.round();
        report.reopen(reasons);
        report.nextRound();
        reports.saveAndFlush(report);
        addressees.reopened(addresseeId, reasons.keySet(), reason.strip());
        notices.reopened(addresseeId, round, reasons);
    }

    /** Whether the person belongs to the office that received the report, or follows the directive, and it was accepted. */
    @Transactional(readOnly = true)
    public boolean mayReopen(UUID addresseeId) {
        AddresseeFacts unit = addressees.facts(addresseeId);
        DirectiveFacts.People people = directives.facts(unit.directiveId()).people();
        UUID me = Actor.currentPerson();
        boolean theirs =
                me.equals(people.followerId()) || substitutions.sight(me).contains(people.receivingUnitId());
        return theirs
                && unit.state() == ExecutionState.DONE
                && !substitutions.sight(me).contains(unit.unitId())
                && reports.findByAddresseeId(addresseeId)
                        .filter(report -> report.facts().state() == ReportState.ACCEPTED)
                        .isPresent();
    }

    /** @throws NotFound if the person may not see the signed copy: until it is sent, and once taken back, it is the unit's own */
    @Transactional(readOnly = true)
    public void requireCopyReadable(UUID copyId) {
        UUID addresseeId = versions.addresseeOf(copyId).orElseThrow(NotFound::new);
        addressees.facts(addresseeId);
        boolean sent = versions.of(report(addresseeId).id()).stream()
                .filter(version -> version.state() != ReportState.WITHDRAWN)
                .anyMatch(version -> version.copy().id().equals(copyId));
        if (!sent && !addressees.isInside(addresseeId)) {
            throw new NotFound();
        }
    }

    /** Whether the person may add the signed copy now. */
    @Transactional(readOnly = true)
    public boolean mayAttach(UUID copyId) {
        return versions.addresseeOf(copyId)
                .filter(addressee -> report(addressee).sending().copy().id().equals(copyId))
                .filter(addressee -> tasks.holds(addressee, NUMBER) || tasks.holds(addressee, ATTACH))
                .isPresent();
    }

    private void keep(Report report) {
        reports.saveAndFlush(report);
        versions.keep(report.id(), report.round());
    }

    private static FileSubject copies(Report report) {
        return new FileSubject(COPIES, report.sending().copy().id());
    }

    private static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw new InvalidInput("reason", "report.problem.reason-missing");
        }
        InvalidInput.requireAtMost(MAX_REASON, "reason", reason);
    }

    private Report report(UUID addresseeId) {
        return reports.findByAddresseeId(addresseeId).orElseThrow(NotFound::new);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
    }
}
