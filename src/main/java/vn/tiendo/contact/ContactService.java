package vn.tiendo.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.contact.post.Posts;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.directive.ReviewDecision;
import vn.tiendo.directive.WorkKind;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.execution.CarriedWorkService;
import vn.tiendo.execution.ExecutionState;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.portal.PortalService;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.VietnameseOrder;
import vn.tiendo.shared.email.OfficialEmail;
import vn.tiendo.substitution.OwnWork;
import vn.tiendo.task.TaskListService;
import vn.tiendo.task.TaskTicket;

/** The steps that people take for a unit's contacts: begun, entered, approved, published, compared. */
@Service
@Transactional
@PreAuthorize("hasRole('USER')")
public class ContactService {

    static final String PROCESS = "contact-update";
    static final String ABANDONED = "ABANDONED";

    private final ContactLists lists;
    private final ContactReader reader;
    private final ContactRounds rounds;
    private final ContactOverseers overseers;
    private final ContactChains chains;
    private final Posts posts;
    private final PortalService portals;
    private final CarriedWorkService work;
    private final DirectiveService directives;
    private final OrganizationService organization;
    private final TaskListService tasks;
    private final Clock clock;

    ContactService(
            ContactLists lists,
            ContactReader reader,
            ContactRounds rounds,
            ContactOverseers overseers,
            ContactChains chains,
            Posts posts,
            PortalService portals,
            CarriedWorkService work,
            DirectiveService directives,
            OrganizationService organization,
            TaskListService tasks,
            Clock clock) {
        this.lists = lists;
        this.reader = reader;
        this.rounds = rounds;
        this.overseers = overseers;
        this.chains = chains;
        this.posts = posts;
        this.portals = portals;
        this.work = work;
        this.directives = directives;
        this.organization = organization;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Begins a round where it is known which office compares. @throws InvalidInput if it is not, or one is under way */
    public UUID start(UUID unitId) {
        return start(unitId, null);
    }

    /**
     * Begins a round, under the directive that asks for one, if any does.
     *
     * @param overseer the office that compares, asked only where neither the directive nor the last round says
     * @throws InvalidInput if it is not known, or one is under way already
     */
    public UUID start(UUID unitId, @Nullable UUID overseer) {
        if (!reader.mayStart(unitId)) {
            throw new NotAllowed();
        }
        Optional<UUID> directive = work.inHand(unitId, WorkKind.CONTACT).map(AssignmentFacts::directiveId);
        UUID compares = overseer(unitId, directive)
                .or(() -> Optional.ofNullable(overseer).filter(office -> overseers.may(office, unitId)))
                .orElseThrow(() -> new InvalidInput("overseer", "contact.problem.overseer-missing"));
        ContactList list = rounds.begin(unitId, compares, directive.orElse(null), Actor.currentPerson(), "");
        chains.progress(list);
        return list.id();
    }

    /** Which office compares, as far as it is known. */
    @Transactional(readOnly = true)
    public Optional<UUID> overseer(UUID unitId) {
        return overseer(unitId, work.inHand(unitId, WorkKind.CONTACT).map(AssignmentFacts::directiveId));
    }

    /** The directive that asks the unit for contacts but has not been assigned there yet; for the unit itself. */
    @Transactional(readOnly = true)
    public Optional<DirectiveFacts> unassigned(UUID unitId) {
        return reader.isInside(unitId)
                ? work.terms(Set.of(unitId), WorkKind.CONTACT).stream()
                        .filter(term ->
                                term.state() == ExecutionState.RECEIVED || term.state() == ExecutionState.NOT_RECEIVED)
                        .min(Comparator.comparing(term -> term.due().legalEnd()))
                        .map(term -> directives.facts(term.directiveId()))
                : Optional.empty();
    }

    private Optional<UUID> overseer(UUID unitId, Optional<UUID> directive) {
        return directive
                .map(id -> directives.facts(id).people().receivingUnitId())
                .or(() -> lists.last(unitId).map(ContactList::overseerUnitId));
    }

    /** Keeps what is entered, complete or not. @throws ContactDraft.ContactsChanged if somebody else saved it since */
    public int save(UUID listId, ContactDraft draft) {
        ContactList list = reader.list(listId);
        if (!tasks.holds(listId, "collect-contacts")) {
            throw new NotAllowed();
        }
        fill(list, draft);
        lists.flush();
        chains.progress(list);
        return list.draft().version();
    }

    /** Puts the list before the leader. @throws InvalidInput with everything that is missing or cannot be */
    public void submit(TaskTicket ticket, ContactDraft draft) {
        tasks.complete(ticket, "collect-contacts", "SUBMITTED", id -> {
            ContactList list = reader.list(id);
            ContactRules.requireComplete(
                    draft, posts.of(list.unitId()), reader.here(list.unitId()), organization.officialEmails(), today());
            fill(list, draft);
            list.submit();
            return list.summary().line();
        });
    }

    /** Whether the person may give the round up: begun by mistake, and nothing of it approved. */
    @Transactional(readOnly = true)
    public boolean mayAbandon(UUID listId) {
        return reader.mayAbandon(reader.readable(listId));
    }

    /** Gives up what was begun by mistake; the assignments that ask for it show what stands without it. */
    public void abandon(TaskTicket ticket) {
        tasks.complete(ticket, "collect-contacts", ABANDONED, id -> {
            ContactList list = reader.list(id);
            if (!reader.mayAbandon(list)) {
                throw new NotAllowed();
            }
            list.abandon();
            lists.flush();
            chains.fallBack(list, reader.living(list.unitId()).map(ContactList::summary));
            return "";
        });
    }

    private void fill(ContactList list, ContactDraft draft) {
        ContactRules.requireFitting(draft);
        Map<UUID, PersonRef> people = organization.peopleOf(list.unitId()).stream()
                .collect(Collectors.toMap(PersonRef::id, Function.identity()));
        OfficialEmail emails = organization.officialEmails();
        list.fill(
                draft.version(),
                draft.rows().stream()
                        .map(row -> {
                            PersonRef person = row.personId() == null ? null : people.get(row.personId());
                            return ContactRow.of(row, person == null ? "" : person.title(), emails);
                        })
                        .toList(),
                Actor.currentPerson());
    }

    /** The leader approves, or returns with a reason; nobody approves what he entered himself. */
    public void approve(TaskTicket ticket, ReviewDecision decision) {
        decision.require();
        tasks.complete(ticket, "approve-contacts", decision.approved() ? "APPROVED" : "RETURNED", id -> {
            ContactList list = reader.list(id);
            if (Actor.currentPerson().equals(list.collectedBy())) {
                throw new OwnWork();
            }
            if (decision.approved()) {
                list.approve();
            } else {
                list.sendBack(decision.reason().strip());
            }
            return decision.reason().strip();
        });
    }

    /**
     * The contacts stand on the unit's portal.
     *
     * @param link of the page on which they stand
     * @param day since which they do
     * @throws InvalidInput if the link leads elsewhere, or the day is still to come
     */
    public void publish(TaskTicket ticket, String link, @Nullable LocalDate day) {
        tasks.complete(ticket, "publish-contacts", "PUBLISHED", id -> {
            ContactList list = reader.list(id);
            ContactRules.requirePublished(
                    link.strip(),
                    portals.address(list.unitId()),
                    portals.belongs(list.unitId(), link.strip()),
                    day,
                    today());
            list.publish(link.strip(), Objects.requireNonNull(day), Actor.currentPerson());
            lists.findByUnitIdAndInDirectoryTrue(list.unitId()).forEach(ContactList::leaveDirectory);
            list.showInDirectory(place(list.unitId()));
            return link.strip();
        });
    }

    private String place(UUID unitId) {
        return VietnameseOrder.key(organization.unit(unitId).shortName());
    }

    /**
     * Row by row, whether the published page says what the list says.
     *
     * @throws InvalidInput if a row is not looked at, or does not match and nobody says why
     */
    public void compare(TaskTicket ticket, List<ContactDraft.Tick> ticks) {
        boolean all = ticks.stream().allMatch(tick -> Boolean.TRUE.equals(tick.matched()));
        tasks.complete(ticket, "compare-contacts", all ? "CONFIRMED" : "RETURNED", id -> {
            ContactList list = reader.list(id);
            ContactRules.requireTicked(list, ticks);
            String reasons = all ? "" : ContactRules.reasons(list, ticks);
            list.compare(ticks, reasons, Actor.currentPerson());
            if (!all) {
                list.leaveDirectory();
                reader.confirmed(list.unitId()).ifPresent(before -> before.showInDirectory(place(before.unitId())));
            }
            return reasons;
        });
    }

    /** How far the unit's contacts are; empty if it has none. For whoever may read them. */
    @Transactional(readOnly = true)
    public Optional<ContactSummary> summary(UUID unitId) {
        return reader.living(unitId).filter(reader::mayRead).map(ContactList::summary);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
    }
}
