package vn.tiendo.task;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.shared.SearchQuery;
import vn.tiendo.substitution.Reach;

/** Lists of open steps as the person at the screen sees them, each with what it is to him. */
@Component
class TaskRows {

    private final ListedTasks tasks;
    private final TaskPages pages;

    TaskRows(ListedTasks tasks, TaskPages pages) {
        this.tasks = tasks;
        this.pages = pages;
    }

    List<TaskRow> inbox(Limit limit) {
        Reach reach = pages.reach();
        return tasks.inbox(reach.me(), reach.people(), TaskFacts.Holder.keys(reach.allMandates()), limit).stream()
                .map(task -> TaskPages.row(task, reach))
                .sorted(TaskRow.BY_TIME_AND_NAME)
                .toList();
    }

    /** The steps that wait for the person's own word, or for that of whom he or she stands in for. */
    List<TaskRow> toDecide(Limit limit) {
        Reach reach = pages.reach();
        return tasks
                .toDecide(reach.people(), TaskFacts.Holder.keys(reach.allMandates()), TaskRow.DECIDING, limit)
                .stream()
                .map(task -> TaskPages.row(task, reach))
                .sorted(TaskRow.BY_TIME_AND_NAME)
                .toList();
    }

    /** One's own alone, not what one does in somebody's stead. */
    List<TaskRow> held(Limit limit) {
        Reach reach = pages.reach();
        return tasks.held(reach.me(), TaskFacts.Holder.keys(reach.mandates()), limit).stream()
                .map(task -> TaskPages.row(task, reach))
                .toList();
    }

    List<TaskRow> alike(ListedTask task) {
        Reach reach = pages.reach();
        return tasks
                .alike(
                        task.getId(),
                        task.step(),
                        task.rootId(),
                        reach.people(),
                        TaskFacts.Holder.keys(reach.allMandates()))
                .stream()
                .map(other -> TaskPages.row(other, reach))
                .sorted(TaskRow.BY_TIME_AND_NAME)
                .toList();
    }

    List<TaskRow> rows(Collection<ListedTask> some) {
        Reach reach = pages.reach();
        Set<UUID> units = pages.sight();
        return some.stream()
                .filter(task -> task.state() == TaskState.OPEN && TaskPages.maySee(task, reach, units))
                .map(task -> TaskPages.row(task, reach))
                .sorted(TaskRow.BY_TIME_AND_NAME)
                .toList();
    }

    boolean holds(Collection<ListedTask> open, String step) {
        Reach reach = pages.reach();
        return open.stream().filter(task -> task.step().equals(step)).anyMatch(task -> reach.includes(task::isHeldBy));
    }

    /** The open steps that the person may see with all words of the query, in their own text or in their title. */
    List<TaskRow> find(SearchQuery query, Map<String, Set<String>> titles, Limit limit) {
        Reach reach = pages.reach();
        List<Set<String>> steps = IntStream.range(0, SearchQuery.WORDS)
                .mapToObj(n -> n < query.words().size() ? query.words().get(n) : "")
                .map(word -> titles.getOrDefault(word, Set.of()))
                .toList();
        return tasks
                .find(
                        reach.me(),
                        reach.people(),
                        TaskFacts.Holder.keys(reach.allMandates()),
                        pages.sight(),
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
                .map(task -> TaskPages.row(task, reach))
                .toList();
    }

    /**
     * Several steps that may be given to somebody else; one statement for each unit whose people could take some. Who has all
     * of them already is not among these people.
     */
    TaskPage.Handing handing(Collection<ListedTask> some) {
        Reach reach = pages.reach();
        Map<String, List<PersonRef>> desks = new HashMap<>();
        Map<String, Set<UUID>> takers = new HashMap<>();
        for (ListedTask task : some) {
            if (pages.mayHandOver(task, reach)) {
                Set<UUID> people = desks.computeIfAbsent(TaskPages.desk(task), desk -> pages.takers(task)).stream()
                        .map(PersonRef::id)
                        .filter(person -> !person.equals(task.assigneeId()))
                        .collect(Collectors.toSet());
                takers.put(task.getId(), people);
            }
        }
        Map<UUID, PersonRef> people = new LinkedHashMap<>();
        desks.values().forEach(desk -> desk.forEach(person -> people.putIfAbsent(person.id(), person)));
        people.keySet().retainAll(takers.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        return new TaskPage.Handing(takers, List.copyOf(people.values()));
    }
}
