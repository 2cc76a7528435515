package vn.tiendo.directive;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.organization.Mandate;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.Role;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.WorkingCalendar;
import vn.tiendo.substitution.SubstitutionService;
import vn.tiendo.task.TaskListService;

/** What is decided of a directive in force: instructions to single units, and how it comes to its end; called by the rooms that know what its units have done. */
@Service
@Transactional
@PreAuthorize("hasRole('USER')")
public class InForceService {

    private final Directives directives;
    private final DirectiveReader reader;
    private final TaskListService tasks;
    private final OrganizationService organization;
    private final SubstitutionService substitutions;
    private final WorkingCalendar calendar;
    private final Clock clock;

    InForceService(
            Directives directives,
            DirectiveReader reader,
            TaskListService tasks,
            OrganizationService organization,
            SubstitutionService substitutions,
            WorkingCalendar calendar,
            Clock clock) {
        this.directives = directives;
        this.reader = reader;
        this.tasks = tasks;
        this.organization = organization;
        this.substitutions = substitutions;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Whether the person at the screen may give units something more to do: who signed it, or a head of the authority. */
    @Transactional(readOnly = true)
    public boolean mayInstruct(UUID id) {
        Directive directive = reader.readable(id);
        return directive.state() == DirectiveState.IN_FORCE && leads(directive.people());
    }

    private boolean leads(DirectiveFacts.People people) {
        UUID me = Actor.currentPerson();
        return me.equals(people.signerId())
                || organization.mandates(me).contains(new Mandate(people.issuingUnitId(), Role.HEAD));
    }

    /**
     * A leader's <i>ý kiến chỉ đạo</i>: an obligation of one unit with a deadline of its own.
     *
     * @throws NotAllowed if the person may not, or the directive is not in force
     */
    public DirectiveFacts.ObligationFacts instruct(UUID id, UUID unitId, DirectiveDraft.InstructionDraft draft) {
        if (!mayInstruct(id)) {
            throw new NotAllowed();
        }
        Directive directive = directive(id);
        WorkingCalendar hours = calendar.of(directive.people().issuingUnitId());
        Instant now = clock.instant();
        draft.requireComplete(hours, now);
        return directive.instruct(new DirectiveFacts.Instruction(unitId, Actor.currentPerson(), now), draft, hours);
    }

    /** The following officer fixes the figures. */
    public void cutOff(UUID id, String note) {
        Directive directive = directive(id);
        if (!substitutions.mayActAs(directive.people().followerId())) {
            throw new NotAllowed();
        }
        directive.cutOff(note);
    }

    @PreAuthorize("hasRole('SYSTEM')")
    public void close(UUID id) {
        directive(id).close(clock.instant());
    }

    /** Whether the person at the screen may take the directive back: its signer, while it is being carried out. */
    @Transactional(readOnly = true)
    public boolean mayRecall(UUID id) {
        Directive directive = reader.readable(id);
        return directive.state() == DirectiveState.IN_FORCE
                && Actor.currentPerson().equals(directive.people().signerId());
    }

    /**
     * The leader's decision to take a directive back.
     *
     * @param document number and date of the decision, as on paper
     * @throws NotAllowed if the person did not sign it, or its figures are fixed already
     */
    public DirectiveFacts recall(UUID id, String reason, String document) {
        if (!mayRecall(id)) {
            throw new NotAllowed();
        }
        Directive directive = directive(id);
        directive.recall(new DirectiveFacts.Recall(reason, document, clock.instant(), Actor.currentPerson()));
        tasks.refresh(id);
        return reader.facts(directive);
    }

    private Directive directive(UUID id) {
        return directives.findById(id).orElseThrow(NotFound::new);
    }
}
