package vn.tiendo.task;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.organization.Mandate;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.organization.Role;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.Refused;
import vn.tiendo.shared.VietnameseOrder;
import vn.tiendo.substitution.Reach;
import vn.tiendo.substitution.SubstitutionService;

/** Who may see a step and do what with it, and its page. */
@Component
class TaskPages {

    /** As many people who could do a step are told by name; of more, their unit. */
    private static final int NAMED = 2;

    private final ListedTasks tasks;
    private final OrganizationService organization;
    private final SubstitutionService substitutions;
    private final TaskRecorder recorder;

    TaskPages(
            ListedTasks tasks,
            OrganizationService organization,
            SubstitutionService substitutions,
            TaskRecorder recorder) {
        this.tasks = tasks;
        this.organization = organization;
        this.substitutions = substitutions;
        this.recorder = recorder;
    }

    /** Whose steps the person at the screen may do today. */
    Reach reach() {
        return substitutions.reach(Actor.currentPerson());
    }

    /** The units whose work the person at the screen sees today. */
    Set<UUID> sight() {
        return substitutions.sight(Actor.currentPerson());
    }

    static TaskRow row(ListedTask task, Reach reach) {
        Reach.StandIn standIn = reach.standIn(task::isHeldBy);
        TaskRow.Part part = reach.includes(task::isHeldBy)
                ? TaskRow.Part.MINE
                : reach.me().equals(task.waitingId()) ? TaskRow.Part.WAITING : TaskRow.Part.CO_ORDINATING;
        return task.row(part, standIn == null ? null : standIn.absent().name());
    }

    TaskPage of(ListedTask task) {
        Reach reach = reach();
        UUID me = reach.me();
        if (!maySee(task, reach, sight())) {
            throw new NotFound();
        }
        boolean open = task.state() == TaskState.OPEN;
        boolean own = open && task.isHeldBy(me, reach.mandates());
        boolean holds = open && reach.includes(task::isHeldBy);
        boolean ownWork = holds && recorder.isOwnWork(task, reach);
        boolean handOver = mayHandOver(task, reach);
        TaskPage.Rights rights = new TaskPage.Rights(
                holds && !ownWork, own && task.assigneeId() == null, handOver, open && !holds && task.isOverseenBy(me));
        return new TaskPage(
                task.openStep(),
                task.about(),
                organization.unit(task.unitId()),
                task.due(),
                task.returnReason(),
                task.state(),
                person(task.assigneeId()),
                person(task.waitingId()),
                handOver ? colleagues(task) : List.of(),
                rights,
                TaskPage.Stead.of(open ? reach.standIn(task::isHeldBy) : null, ownWork),
                done(task),
                recorder.streamsOf(task));
    }

    /** What somebody is told who comes to a step that is no longer open. */
    Refused tooLate(ListedTask task) {
        UUID by = task.doneBy();
        Instant at = task.doneAt();
        return by == null || at == null
                ? new TaskWithdrawnAlready()
                : new AlreadyDone(
                        by.equals(Actor.currentPerson()),
                        organization.person(by).name(),
                        at);
    }

    boolean maySee(ListedTask task) {
        Reach reach = reach();
        return maySee(task, reach, sight());
    }

    static boolean maySee(ListedTask task, Reach reach, Set<UUID> units) {
        return task.isCandidate(reach.mandates())
                || units.contains(task.unitId())
                || task.concerns(reach.me())
                || reach.standIn(task::isHeldBy) != null;
    }

    /** Open steps of subjects that the reader may see; which of them may be opened is found out for all at once. */
    List<TaskPage.Waiting> waiting(Collection<ListedTask> open) {
        Reach reach = reach();
        Set<UUID> units = sight();
        return open.stream()
                .sorted(Comparator.comparing((ListedTask task) -> task.about().subject(), VietnameseOrder.TEXT))
                .map(task -> new TaskPage.Waiting(
                        task.openStep(),
                        task.about().subject(),
                        maySee(task, reach, units),
                        !reach.includes(task::isHeldBy) && task.isOverseenBy(reach.me())))
                .toList();
    }

    /** What was recorded on behalf, in the order in which it was. */
    List<TaskPage.Recorded> recorded(Collection<ListedTask> tasks) {
        List<TaskPage.Recorded> recorded = new ArrayList<>();
        for (ListedTask task : tasks) {
            TaskPage.Done done = done(task);
            if (done != null) {
                recorded.add(new TaskPage.Recorded(task.openStep(), done));
            }
        }
        recorded.sort(Comparator.comparing(each -> each.done().at()));
        return recorded;
    }

    /** @param open what is open about the same subject */
    TaskPage.After after(ListedTask task, Collection<ListedTask> open) {
        Instant doneAt = task.doneAt();
        String outcome = task.outcome();
        return new TaskPage.After(
                outcome == null ? "" : outcome,
                open.stream()
                        .filter(next -> doneAt != null && !next.openedAt().isBefore(doneAt))
                        .map(next -> new TaskPage.Handed(next.step(), holder(next)))
                        .toList());
    }

    private String holder(ListedTask task) {
        UUID assignee = task.assigneeId();
        if (assignee != null) {
            return organization.person(assignee).name();
        }
        List<PersonRef> people = task.role() == null ? List.of() : organization.holders(servingUnit(task), task.role());
        return people.isEmpty() || people.size() > NAMED
                ? organization.unit(task.unitId()).name()
                : people.stream().map(PersonRef::name).collect(Collectors.joining(", "));
    }

    /**
     * Whether the person may do the step, or end it with this outcome though somebody else holds it.
     *
     * @throws AlreadyClaimed if somebody else with the same role has taken it
     */
    void requireHolder(ListedTask task, String outcome, Reach reach) {
        if (reach.includes(task::isHeldBy) || recorder.mayEnd(task, outcome, reach)) {
            return;
        }
        UUID assignee = task.assigneeId();
        Instant claimedAt = task.claimedAt();
        if (assignee != null && claimedAt != null && task.isCandidate(reach.allMandates())) {
            throw new AlreadyClaimed(organization.person(assignee).name(), claimedAt);
        }
        if (maySee(task)) {
            throw new NotAllowed();
        }
        throw new NotFound();
    }

    /** The holder, or a head of the unit whose step it is. */
    boolean mayHandOver(ListedTask task, Reach reach) {
        return task.mayChangeHands()
                && (task.isHeldBy(reach.me(), reach.mandates())
                        || reach.mandates().contains(new Mandate(task.unitId(), Role.HEAD)));
    }

    /** @throws InvalidInput if the step cannot be given to this person */
    PersonRef colleague(ListedTask task, UUID personId) {
        if (personId.equals(task.assigneeId())) {
            throw new InvalidInput("person", "task.person-has-it");
        }
        if (!organization.lockedOut(Set.of(personId)).isEmpty()) {
            throw new InvalidInput("person", "task.person-locked");
        }
        return colleagues(task).stream()
                .filter(colleague -> colleague.id().equals(personId))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("person", "task.person-not-in-unit"));
    }

    /** Those who could do the step instead of its holder. */
    List<PersonRef> colleagues(ListedTask task) {
        return takers(task).stream()
                .filter(person -> !person.id().equals(task.assigneeId()))
                .toList();
    }

    /** Those who could have the step, whoever has it now; the same people for all steps of one {@link #desk}. */
    List<PersonRef> takers(ListedTask task) {
        if (task.role() == null) {
            return List.of();
        }
        List<PersonRef> people = task.role() == Role.CLERK
                ? organization.holders(servingUnit(task), Role.CLERK)
                : organization.peopleOf(task.unitId());
        Set<UUID> locked =
                organization.lockedOut(people.stream().map(PersonRef::id).toList());
        return people.stream().filter(person -> !locked.contains(person.id())).toList();
    }

    /** Steps of one desk go to the same people. */
    static String desk(ListedTask task) {
        return task.role() == Role.CLERK
                ? String.valueOf(task.candidate())
                : task.unitId().toString();
    }

    private static UUID servingUnit(ListedTask task) {
        String candidate = task.candidate();
        return candidate == null ? task.unitId() : UUID.fromString(candidate.substring(0, candidate.indexOf(':')));
    }

    /** Who had or has each step, the last time it came there. */
    Map<String, TaskPage.Hands> hands(List<ListedTask> oldestFirst) {
        Map<UUID, PersonRef> people = organization.people(oldestFirst.stream()
                .flatMap(task -> Stream.of(task.doneBy(), task.assigneeId(), task.actingForId()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Map<UUID, UnitRef> units =
                organization.units(oldestFirst.stream().map(ListedTask::unitId).collect(Collectors.toSet()));
        Map<String, TaskPage.Hands> hands = new HashMap<>();
        for (ListedTask task : oldestFirst) {
            UUID person = task.doneBy() == null ? task.assigneeId() : task.doneBy();
            hands.put(
                    task.step(),
                    new TaskPage.Hands(
                            person == null ? null : people.get(person),
                            task.actingForId() == null ? null : people.get(task.actingForId()),
                            units.get(task.unitId()),
                            task.onBehalf() != null,
                            task.outcome()));
        }
        return hands;
    }

    private @Nullable PersonRef person(@Nullable UUID id) {
        return id == null ? null : organization.person(id);
    }

    private TaskPage.@Nullable Done done(ListedTask task) {
        UUID by = task.doneBy();
        Instant at = task.doneAt();
        String outcome = task.outcome();
        TaskTicket.OnBehalf onBehalf = task.onBehalf();
        return by == null || at == null || outcome == null
                ? null
                : new TaskPage.Done(
                        organization.person(by).name(),
                        task.actingForId() == null
                                ? null
                                : organization.person(task.actingForId()).name(),
                        at,
                        outcome,
                        onBehalf == null ? null : onBehalf.reason(),
                        onBehalf == null ? null : onBehalf.scans());
    }
}
