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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import vn.tiendo.organization.Mandate;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.organization.Role;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.SearchQuery;
import vn.tiendo.shared.VietnameseOrder;

/** Who may see a step and do what with it, and its page. */
@Component
class TaskPages {

    /** As many people who could do a step are told by name; of more, their unit. */
    private static final int NAMED = 2;

    private final ListedTasks tasks;
    private final OrganizationService organization;

    TaskPages(ListedTasks tasks, OrganizationService organization) {
        this.tasks = tasks;
        this.organization = organization;
    }

    TaskPage of(ListedTask task) {
        UUID me = Actor.currentPerson();
        if (!maySee(task)) {
            throw new NotFound();
        }
        Set<Mandate> mandates = organization.mandates(me);
        boolean open = task.state() == TaskState.OPEN;
        boolean holds = open && task.isHeldBy(me, mandates);
        boolean handOver = mayHandOver(task, me);
        TaskPage.Rights rights = new TaskPage.Rights(
                holds, holds && task.assigneeId() == null, handOver, open && !holds && task.isOverseenBy(me));
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
                done(task));
    }

    List<TaskRow> held(Limit limit) {
        UUID me = Actor.currentPerson();
        Set<Mandate> mandates = organization.mandates(me);
        return tasks.held(me, keys(mandates), limit).stream()
                .map(task -> task.row(me, mandates))
                .toList();
    }

    List<TaskRow> alike(ListedTask task) {
        UUID me = Actor.currentPerson();
        Set<Mandate> mandates = organization.mandates(me);
        return tasks.alike(task.getId(), task.step(), task.rootId(), me, keys(mandates)).stream()
                .map(other -> other.row(me, mandates))
                .sorted(TaskRow.BY_TIME_AND_NAME)
                .toList();
    }

    List<TaskRow> rows(Collection<ListedTask> some) {
        UUID me = Actor.currentPerson();
        Set<Mandate> mandates = organization.mandates(me);
        Set<UUID> units = organization.postUnits(me);
        return some.stream()
                .filter(task -> task.state() == TaskState.OPEN && maySee(task, me, mandates, units))
                .map(task -> task.row(me, mandates))
                .sorted(TaskRow.BY_TIME_AND_NAME)
                .toList();
    }

    boolean holds(Collection<ListedTask> open, String step) {
        UUID me = Actor.currentPerson();
        return open.stream()
                .filter(task -> task.step().equals(step))
                .anyMatch(task -> task.isHeldBy(me, organization.mandates(me)));
    }

    private static List<String> keys(Set<Mandate> mandates) {
        return mandates.stream().map(TaskFacts.Holder::key).toList();
    }

    boolean maySee(ListedTask task) {
        UUID me = Actor.currentPerson();
        return maySee(task, me, organization.mandates(me), organization.postUnits(me));
    }

    private static boolean maySee(ListedTask task, UUID me, Set<Mandate> mandates, Set<UUID> units) {
        return task.isCandidate(mandates) || units.contains(task.unitId()) || task.concerns(me);
    }

    /** Open steps of subjects that the reader may see; which of them may be opened is found out for all at once. */
    List<TaskPage.Waiting> waiting(Collection<ListedTask> open) {
        UUID me = Actor.currentPerson();
        Set<Mandate> mandates = organization.mandates(me);
        Set<UUID> units = organization.postUnits(me);
        return open.stream()
                .sorted(Comparator.comparing((ListedTask task) -> task.about().subject(), VietnameseOrder.TEXT))
                .map(task -> new TaskPage.Waiting(
                        task.openStep(),
                        task.about().subject(),
                        maySee(task, me, mandates, units),
                        !task.isHeldBy(me, mandates) && task.isOverseenBy(me)))
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

    /** The holder, or a head of the unit whose step it is. */
    boolean mayHandOver(ListedTask task, UUID me) {
        Set<Mandate> mandates = organization.mandates(me);
        return task.mayChangeHands()
                && (task.isHeldBy(me, mandates) || mandates.contains(new Mandate(task.unitId(), Role.HEAD)));
    }

    /** @throws InvalidInput if the step cannot be given to this person */
    PersonRef colleague(ListedTask task, UUID personId) {
        return colleagues(task).stream()
                .filter(colleague -> colleague.id().equals(personId))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("person", "task.person-not-in-unit"));
    }

    /** Those who could do the step instead of its holder. */
    List<PersonRef> colleagues(ListedTask task) {
        Role role = task.role();
        if (role == null) {
            return List.of();
        }
        UUID serving = servingUnit(task);
        List<PersonRef> people =
                role == Role.CLERK ? organization.holders(serving, role) : organization.peopleOf(task.unitId());
        return people.stream()
                .filter(person -> !person.id().equals(task.assigneeId()))
                .toList();
    }

    private static UUID servingUnit(ListedTask task) {
        String candidate = task.candidate();
        return candidate == null ? task.unitId() : UUID.fromString(candidate.substring(0, candidate.indexOf(':')));
    }

    /** The open steps that the person may see with all words of the query, in their own text or in their title. */
    List<TaskRow> find(SearchQuery query, Map<String, Set<String>> titles, Limit limit) {
        UUID me = Actor.currentPerson();
        Set<Mandate> mandates = organization.mandates(me);
        List<Set<String>> steps = IntStream.range(0, SearchQuery.WORDS)
                .mapToObj(n -> n < query.words().size() ? query.words().get(n) : "")
                .map(word -> titles.getOrDefault(word, Set.of()))
                .toList();
        return tasks
                .find(
                        me,
                        mandates.stream().map(TaskFacts.Holder::key).toList(),
                        organization.postUnits(me),
                        query.pattern(0),
                        query.pattern(1),
                        query.pattern(2),
                        query.pattern(3),
                        steps.get(0),
                        steps.get(1),
                        steps.get(2),
                        steps.get(3),
                        limit)
                .stream()
                .map(task -> task.row(me, mandates))
                .toList();
    }

    /** Who had or has each step, the last time it came there. */
    Map<String, TaskPage.Hands> hands(List<ListedTask> oldestFirst) {
        Map<UUID, PersonRef> people = organization.people(oldestFirst.stream()
                .flatMap(task -> Stream.of(task.doneBy(), task.assigneeId()))
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
                            units.get(task.unitId()),
                            task.onBehalfReason() != null,
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
        return by == null || at == null || outcome == null
                ? null
                : new TaskPage.Done(
                        organization.person(by).name(), at, outcome, task.onBehalfReason(), task.onBehalfFolder());
    }
}
