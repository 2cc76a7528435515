package vn.tiendo.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.execution.AddresseeFacts;
import vn.tiendo.execution.AddresseeService;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.InvalidInput;
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

    private static final int MAX_REASON = 2_000;
    private static final String PREPARE = "prepare-report";

    private final Reports reports;
    private final AddresseeService addressees;
    private final DirectiveService directives;
    private final TaskListService tasks;
    private final ReportNotices notices;
    private final ReportBook book;
    private final ReportFigures figures;
    private final ReportHints hints;
    private final OrganizationService organization;
    private final Clock clock;

    ReportService(
            Reports reports,
            AddresseeService addressees,
            DirectiveService directives,
            TaskListService tasks,
            ReportNotices notices,
            ReportBook book,
            ReportFigures figures,
            ReportHints hints,
            OrganizationService organization,
            Clock clock) {
        this.reports = reports;
        this.addressees = addressees;
        this.directives = directives;
        this.tasks = tasks;
        this.notices = notices;
        this.book = book;
        this.figures = figures;
        this.hints = hints;
        this.organization = organization;
        this.clock = clock;
    }

    /** The report as it stands, made and pre-filled the first time; to its author it comes with what the system knows now. */
    public ReportDraft draft(UUID addresseeId) {
        AddresseeFacts addressee = addressees.facts(addresseeId);
        Report report = reports.findByAddresseeId(addresseeId).orElseGet(() -> reports.save(new Report(addressee)));
        report.refresh(addressee);
        if (report.editable() && (!report.knows() || tasks.holds(addresseeId, PREPARE))) {
            report.know(figures.of(addressee, issued(addressee)), clock.instant());
        }
        return reports.saveAndFlush(report).draft();
    }

    /**
     * Keeps what was typed, complete or not.
     *
     * @throws NotAllowed if it is not for the person to write it; who records it on the unit's behalf can only send it
     * @throws ReportChanged if somebody saved in between
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

    /** Sends the report to the unit's head for signature. */
    public void submit(TaskTicket ticket, ReportDraft draft) {
        ReportCheck.requireFitting(draft);
        tasks.complete(ticket, PREPARE, "SUBMITTED", addresseeId -> {
            Report report = report(addresseeId);
            AddresseeFacts addressee = addressees.facts(addresseeId);
            ReportCheck.requireNothingAdded(report, addressee);
            report.refresh(addressee);
            report.write(draft, Actor.currentPerson());
            ReportCheck.requireComplete(report.draft(), issued(addressee), today(), codes(addressee));
            report.submitToHead();
            return draft.number();
        });
    }

    /** The head signs, once, and the report arrives at the receiving office. */
    public void sign(TaskTicket ticket) {
        tasks.complete(ticket, "sign-report", "SIGNED", addresseeId -> {
            Report report = report(addresseeId);
            ReportCheck.requireNothingOpen(report, addressees.facts(addresseeId));
            report.send(Actor.currentPerson(), clock.instant());
            hints.remember(report);
            addressees.submitted(addresseeId, report.texts(), report.newlyFinished());
            return report.facts().number();
        });
    }

    public void returnToAuthor(TaskTicket ticket, String reason) {
        requireReason(reason);
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
            int round = report.facts().round();
            report.judge(returned);
            addressees.checked(id, returned);
            notices.checked(id, round, returned);
            return String.join("; ", returned.values());
        });
    }

    private @Nullable LocalDate issued(AddresseeFacts addressee) {
        return directives.facts(addressee.directiveId()).issuedOn();
    }

    private Map<UUID, String> codes(AddresseeFacts addressee) {
        DirectiveFacts directive = directives.facts(addressee.directiveId());
        return addressee.assignments().stream()
                .collect(Collectors.toMap(
                        AssignmentFacts::id,
                        assignment ->
                                directive.obligation(assignment.obligationId()).code()));
    }

    /** @throws NotFound if the person may not see the unit's work */
    @Transactional(readOnly = true)
    public Optional<ReportFacts> facts(UUID addresseeId) {
        addressees.facts(addresseeId);
        return reports.findByAddresseeId(addresseeId).map(Report::facts);
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
                .map(report -> hints.of(report, figures.of(addressee, issued(addressee)), codes(addressee)))
                .orElse(List.of());
    }

    /** The reports that have been sent to the side that issued the directive, by the addressee. */
    @Transactional(readOnly = true)
    public Map<UUID, ReportFacts> sent(UUID directiveId) {
        if (!directives.isIssuerSide(directiveId)) {
            throw new NotFound();
        }
        return reports.findByDirectiveIdAndSentAtIsNotNull(directiveId).stream()
                .map(Report::facts)
                .collect(Collectors.toMap(ReportFacts::addresseeId, report -> report));
    }

    /**
     * The reports that the person may read: what is in the making, then by arrival, newest first. One statement beside
     * reading the person's units.
     *
     * @param state only these; null for all
     */
    @Transactional(readOnly = true)
    public List<ReportSummary> list(@Nullable ReportState state, int limit) {
        UUID me = Actor.currentPerson();
        return book.readable(me, organization.postUnits(me), state, limit);
    }

    /** @throws NotFound if the person may not see the attachments: until it is sent they are the unit's own */
    @Transactional(readOnly = true)
    public void requireAttachmentsReadable(UUID addresseeId) {
        boolean sent =
                facts(addresseeId).filter(report -> report.sentAt() != null).isPresent();
        if (!sent && !addressees.isInside(addresseeId)) {
            throw new NotFound();
        }
    }

    /** Whether the person is the one who writes the report now. */
    @Transactional(readOnly = true)
    public boolean mayWrite(UUID addresseeId) {
        addressees.facts(addresseeId);
        return tasks.holds(addresseeId, PREPARE)
                && reports.findByAddresseeId(addresseeId).map(Report::editable).orElse(false);
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
