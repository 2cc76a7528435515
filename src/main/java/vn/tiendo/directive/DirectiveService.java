package vn.tiendo.directive;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.audit.AuditService;
import vn.tiendo.directive.numbering.RegisterLine;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.register.IssuingAuthority;
import vn.tiendo.register.Numbering;
import vn.tiendo.register.RegisterService;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.SearchQuery;
import vn.tiendo.shared.WorkingCalendar;
import vn.tiendo.task.TaskListService;
import vn.tiendo.task.TaskTicket;
import vn.tiendo.workflow.WorkflowService;

/** Directives from the first draft to the number in the register, and their closing. */
@Service
@Transactional
@PreAuthorize("hasRole('USER')")
public class DirectiveService {

    static final String PROCESS = "directive-rollout";

    private static final List<DirectiveState> ISSUED = Arrays.stream(DirectiveState.values())
            .filter(DirectiveState::issued)
            .toList();

    private final Directives directives;
    private final DirectiveReader reader;
    private final RegisterService register;
    private final RegisterLine line;
    private final TaskListService tasks;
    private final WorkflowService workflow;
    private final AuditService audit;
    private final OrganizationService organization;
    private final WorkingCalendar calendar;
    private final Clock clock;

    DirectiveService(
            Directives directives,
            DirectiveReader reader,
            RegisterService register,
            RegisterLine line,
            TaskListService tasks,
            WorkflowService workflow,
            AuditService audit,
            OrganizationService organization,
            WorkingCalendar calendar,
            Clock clock) {
        this.directives = directives;
        this.reader = reader;
        this.register = register;
        this.line = line;
        this.tasks = tasks;
        this.workflow = workflow;
        this.audit = audit;
        this.organization = organization;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Begins an empty draft in the name of the authority for which the person's unit drafts. */
    public UUID begin(UUID draftingUnitId) {
        UUID me = Actor.currentPerson();
        if (!organization.postUnits(me).contains(draftingUnitId)) {
            throw new NotAllowed();
        }
        IssuingAuthority authority =
                register.authorityDraftedFor(draftingUnitId).orElseThrow(NotAllowed::new);
        Directive directive = directives.save(new Directive(authority, draftingUnitId, me, clock.instant()));
        directive.carriedBy(
                workflow.start(PROCESS, "directiveId", directive.id().toString()));
        audit.record(PROCESS + ":" + directive.id(), directive.id(), "directive.begun", Map.of());
        return directive.id();
    }

    /** The open drafting step of a directive, to go on with. */
    @Transactional(readOnly = true)
    public String draftTask(UUID id) {
        return tasks.openSteps(List.of(id)).getOrDefault(id, List.of()).stream()
                .filter(step -> step.step().equals("draft-directive"))
                .findFirst()
                .orElseThrow(NotFound::new)
                .taskId();
    }

    /** The units of the person that draft for some authority. */
    @Transactional(readOnly = true)
    public List<UnitRef> draftingUnits() {
        return organization.postUnits(Actor.currentPerson()).stream()
                .filter(unit -> register.authorityDraftedFor(unit).isPresent())
                .map(organization::unit)
                .toList();
    }

    @Transactional(readOnly = true)
    public DirectiveDraft draft(UUID id) {
        return reader.readable(id).draft();
    }

    /** Whether it is a draft of the person's own, or of somebody for whom the person stands in. */
    @Transactional(readOnly = true)
    public boolean mayEdit(UUID id) {
        Directive directive = reader.readable(id);
        return directive.state() == DirectiveState.DRAFT && reader.drafts(directive);
    }

    /** Saves the draft as it is, complete or not. @throws DraftChanged if somebody saved in between */
    public DirectiveDraft save(UUID id, DirectiveDraft draft) {
        Directive directive = reader.readable(id);
        requireDrafter(directive);
        DraftCheck.requireFitting(draft);
        directive.edit(draft, hoursOf(directive));
        tasks.refresh(id);
        return directives.saveAndFlush(directive).draft();
    }

    /** Work for a directive ends with the working day of the office in whose name it goes out. */
    private WorkingCalendar hoursOf(Directive directive) {
        return calendar.of(directive.people().issuingUnitId());
    }

    /** Sends the draft on its way; everything that is missing is said at once. */
    public void submit(TaskTicket ticket, DirectiveDraft draft) {
        DraftCheck.requireFitting(draft);
        String outcome = draft.origin() == null ? "SUBMITTED" : "SUBMITTED_EXTERNAL";
        tasks.complete(ticket, "draft-directive", outcome, id -> {
            Directive directive = directive(id);
            directive.edit(draft, hoursOf(directive));
            DraftCheck.requireComplete(
                    draft,
                    Set.copyOf(List.of(directive.people().drafterId(), Actor.currentPerson())),
                    calendar,
                    clock.instant());
            directive.submit();
            return "";
        });
    }

    public void abandon(TaskTicket ticket) {
        tasks.complete(ticket, "draft-directive", "ABANDONED", id -> {
            directive(id).abandon();
            return "";
        });
    }

    /** The head of the drafting unit answers for the content (Decree 30/2020, article 12). */
    public void initial(TaskTicket ticket, ReviewDecision decision) {
        review(ticket, "initial-directive", "APPROVED", decision, (directive, units) -> {});
    }

    /** The office checks form and law (Decree 30/2020, article 12). */
    public void appraise(TaskTicket ticket, ReviewDecision decision) {
        review(ticket, "appraise-directive", "APPROVED", decision, (directive, units) -> {});
    }

    /** Signing freezes the list of addressed units. A substitute signs by his own post, or is refused. */
    public void sign(TaskTicket ticket, ReviewDecision decision) {
        review(ticket, "sign-directive", "SIGNED", decision, (directive, units) -> {
            requireNothingBlocking(directive);
            directive.sign(units, reader.signature(directive), clock.instant());
        });
    }

    /** A second person approves the plan for a document that was issued elsewhere. */
    public void approvePlan(TaskTicket ticket, ReviewDecision decision) {
        review(ticket, "approve-plan", "APPROVED", decision, (directive, units) -> {
            requireNothingBlocking(directive);
            directive.approvePlan(units, clock.instant());
        });
    }

    /** The clerk's entry in the register. */
    public void number(TaskTicket ticket, Numbering numbering) {
        tasks.complete(ticket, "number-directive", "NUMBERED", id -> {
            Directive directive = directive(id);
            line.enter(reader.facts(directive), directive.draft().symbol(), numbering);
            directive.issue(numbering, clock.instant());
            return directive.reference();
        });
    }

    /** What the clerk is offered. */
    @Transactional(readOnly = true)
    public Numbering proposedNumber(UUID directiveId) {
        return line.proposed(reader.readable(directiveId).people().issuingUnitId());
    }

    /** @throws NotFound if it does not exist or lies outside the person's units */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('USER', 'SYSTEM')")
    public DirectiveFacts facts(UUID id) {
        return reader.facts(reader.readable(id));
    }

    /** Whether the person belongs to the side that issued it, and so sees every unit's work. */
    @Transactional(readOnly = true)
    public boolean isIssuerSide(UUID id) {
        return isIssuerSide(id, reader.sight(Actor.currentPerson()));
    }

    /** The same for a caller who has read the person's units already. */
    @Transactional(readOnly = true)
    public boolean isIssuerSide(UUID id, Set<UUID> ownUnits) {
        return directives.countIssuerSide(id, Actor.currentPerson(), ownUnits) > 0;
    }

    @Transactional(readOnly = true)
    public List<IssueSection.Finding> findings(UUID id) {
        return reader.findings(facts(id));
    }

    /** The units that a recipient stands for today. */
    @Transactional(readOnly = true)
    public List<UnitRef> resolve(UUID directiveId, DirectiveDraft.RecipientDraft recipient) {
        return reader.resolve(reader.readable(directiveId).people().issuingUnitId(), recipient);
    }

    /** What the person may read and finds by number or words of the subject. One statement beside reading the person's units. */
    @Transactional(readOnly = true)
    public List<DirectiveSummary> list(String text, int limit) {
        return list(text, 0, limit);
    }

    /** The same page by page. @param page of so many each, from 0 */
    @Transactional(readOnly = true)
    public List<DirectiveSummary> list(String text, int page, int limit) {
        UUID me = Actor.currentPerson();
        SearchQuery query = SearchQuery.of(text);
        return directives.readable(me, reader.sight(me), query, ISSUED, PageRequest.of(page, limit)).stream()
                .map(Directive::summary)
                .toList();
    }

    /** Obligations that are found by words of their titles. One statement beside reading the person's units. */
    @Transactional(readOnly = true)
    public List<DirectiveSummary.Clause> clauses(SearchQuery query, int limit) {
        UUID me = Actor.currentPerson();
        return directives.obligations(me, reader.sight(me), query, ISSUED, Limit.of(limit));
    }

    private void review(
            TaskTicket ticket,
            String step,
            String approved,
            ReviewDecision decision,
            BiConsumer<Directive, Map<UUID, List<UUID>>> approval) {
        decision.require();
        tasks.complete(ticket, step, decision.approved() ? approved : "RETURNED", id -> {
            Directive directive = directive(id);
            if (decision.approved()) {
                approval.accept(directive, reader.units(directive));
            } else {
                directive.returnToDrafter(decision.reason());
            }
            return decision.reason();
        });
    }

    private void requireNothingBlocking(Directive directive) {
        reader.findings(reader.facts(directive)).stream()
                .filter(IssueSection.Finding::blocking)
                .findFirst()
                .ifPresent(finding -> {
                    throw new InvalidInput("recipients", finding.messageKey());
                });
    }

    private void requireDrafter(Directive directive) {
        if (!reader.drafts(directive)) {
            throw new NotAllowed();
        }
    }

    private Directive directive(UUID id) {
        return directives.findById(id).orElseThrow(NotFound::new);
    }
}
