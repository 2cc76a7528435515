package vn.tiendo.task;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.organization.Role;
import vn.tiendo.shared.Actor;
import vn.tiendo.substitution.Reach;
import vn.tiendo.task.turn.Stints;
import vn.tiendo.workflow.SystemActor;
import vn.tiendo.workflow.TaskOpened;
import vn.tiendo.workflow.TaskWithdrawn;

/** Writes the list from what the engine announces: collected during the transaction, described in bulk, inserted before it commits. */
@Component
class TaskRecorder {

    /** In the audit, where many reasons may come together; each stands in full where it belongs. */
    private static final int MAX_NOTE = 3_000;

    private final ListedTasks tasks;
    private final ObjectProvider<TaskSubject> subjects;
    private final OrganizationService organization;
    private final Stints stints;
    private final Clock clock;

    /** Subjects are looked up late: the rooms that give them use the task list themselves. */
    TaskRecorder(
            ListedTasks tasks,
            ObjectProvider<TaskSubject> subjects,
            OrganizationService organization,
            Stints stints,
            Clock clock) {
        this.tasks = tasks;
        this.subjects = subjects;
        this.organization = organization;
        this.stints = stints;
        this.clock = clock;
    }

    @EventListener
    void on(TaskOpened opened) {
        announced().opened.add(opened);
    }

    @EventListener
    void on(TaskWithdrawn withdrawn) {
        announced().withdrawn.add(withdrawn.taskId());
    }

    /** Takes over what has changed about a subject while its steps are open, e.g. the title of a draft. */
    void refresh(UUID subjectId, Set<String> which) {
        List<ListedTask> open = tasks.findBySubjectIdInAndState(List.of(subjectId), TaskState.OPEN).stream()
                .filter(task -> which.isEmpty() || which.contains(task.step()))
                .toList();
        for (TaskSubject subject : subjects) {
            List<OpenStep> steps = open.stream()
                    .filter(task -> subject.knows(task.processId()))
                    .map(ListedTask::openStep)
                    .toList();
            Map<String, TaskFacts> facts = steps.isEmpty() ? Map.of() : subject.describe(steps);
            open.stream()
                    .filter(task -> facts.containsKey(task.getId()))
                    .forEach(task -> task.redescribe(facts.get(task.getId())));
        }
    }

    /** Somebody has an open step from now on. */
    void entrust(UUID subjectId, String step, UUID person) {
        tasks.findBySubjectIdInAndState(List.of(subjectId), TaskState.OPEN).stream()
                .filter(open -> open.step().equals(step))
                .flatMap(open -> tasks.lock(open.getId()).stream())
                .filter(open -> open.state() == TaskState.OPEN)
                .forEach(open -> give(open, organization.person(person)));
    }

    /** It is this person's turn from now on; whoever had it is noted. */
    void give(ListedTask task, PersonRef person) {
        stints.end(task.getId(), person.id(), clock.instant());
        task.claim(person.id(), person.name(), clock.instant());
    }

    /** Whoever ends a step that is in another's hands, as its room lets him, ends the other's turn first. */
    void complete(ListedTask task, TaskTicket ticket, String outcome) {
        Actor actor = Actor.current();
        UUID holder = task.assigneeId();
        if (ticket.onBehalf() == null
                && actor.actingFor() == null
                && holder != null
                && !holder.equals(actor.personId())) {
            stints.end(task.getId(), Actor.currentPerson(), clock.instant());
        }
        task.complete(actor, ticket, outcome, clock.instant());
    }

    /**
     * Whether the step checks the person's own work by way of a substitution: a substitute's, whatever he did of it before;
     * anybody's, what he did of it as a substitute.
     */
    boolean isOwnWork(ListedTask task, Reach reach) {
        Set<String> steps = subjects.stream()
                .filter(subject -> subject.knows(task.processId()))
                .flatMap(subject -> subject.checkedBy(task.step()).stream())
                .collect(Collectors.toSet());
        boolean asSubstitute = reach.standIn(task::isHeldBy) != null;
        return !steps.isEmpty()
                && tasks.countDone(reach.me(), steps, task.subjectId(), task.rootId(), task.unitId(), asSubstitute) > 0;
    }

    /** Whether the step's room lets somebody end it so who does not hold it. */
    boolean mayEnd(ListedTask task, String outcome, Reach reach) {
        return subjects.stream()
                .filter(subject -> subject.knows(task.processId()))
                .anyMatch(subject -> subject.mayEnd(task.openStep(), outcome, reach));
    }

    /** The chains in which the acts about a step's subject stand. */
    List<String> streamsOf(ListedTask task) {
        return Stream.concat(
                        Stream.of(task.processId()),
                        subjects.stream()
                                .filter(subject -> subject.knows(task.processId()))
                                .flatMap(subject -> subject.alongside(task.processId()).stream()))
                .distinct()
                .map(process -> process + ":" + task.subjectId())
                .toList();
    }

    /** The state of a step's subject at this moment, as a message key; empty if its room tells none. */
    String stateOf(ListedTask task) {
        return subjects.stream()
                .filter(subject -> subject.knows(task.processId()))
                .flatMap(subject -> subject.state(task.openStep()).stream())
                .findFirst()
                .orElse("");
    }

    /** What of a step that is done stands in the audit. */
    static Map<String, String> detail(ListedTask task, String note) {
        Map<String, String> detail = new HashMap<>();
        detail.put("subject", task.about().subject());
        if (!note.isBlank()) {
            detail.put("note", note.length() <= MAX_NOTE ? note : note.substring(0, MAX_NOTE - 1) + "…");
        }
        if (task.onBehalf() != null) {
            detail.put("onBehalf", task.onBehalf().reason());
        }
        return detail;
    }

    private void write(Announced announced) {
        tasks.findAllById(announced.withdrawn).forEach(task -> task.withdraw(clock.instant()));
        List<TaskOpened> opened = announced.opened.stream()
                .filter(task -> !announced.withdrawn.contains(task.taskId()))
                .toList();
        Map<String, TaskFacts> facts = describe(opened);
        Map<Role, Map<UUID, UUID>> serving = servingUnits(facts.values());
        Map<UUID, PersonRef> assignees = organization.people(facts.values().stream()
                .map(about -> about.holder().assigneeId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        tasks.saveAll(opened.stream()
                .map(task -> {
                    TaskFacts about = facts.get(task.taskId());
                    UUID unit = about.holder().unitId();
                    UUID server = serving.getOrDefault(about.holder().role(), Map.of())
                            .getOrDefault(unit, unit);
                    UUID assignee = about.holder().assigneeId();
                    String name =
                            assignee == null ? null : assignees.get(assignee).name();
                    return new ListedTask(task, about, server, name, clock.instant());
                })
                .toList());
    }

    private Map<String, TaskFacts> describe(List<TaskOpened> opened) {
        Map<String, TaskFacts> facts = new HashMap<>();
        for (TaskSubject subject : subjects) {
            List<OpenStep> steps = opened.stream()
                    .filter(task -> subject.knows(task.processId()))
                    .map(TaskRecorder::step)
                    .toList();
            if (!steps.isEmpty()) {
                facts.putAll(subject.describe(steps));
            }
        }
        for (TaskOpened task : opened) {
            if (!facts.containsKey(task.taskId())) {
                throw new IllegalStateException(
                        "No room describes the step " + task.step() + " of " + task.processId());
            }
        }
        return facts;
    }

    /** A unit without a clerk is served by its parent's. */
    private Map<Role, Map<UUID, UUID>> servingUnits(Collection<TaskFacts> facts) {
        Map<Role, Set<UUID>> units = new EnumMap<>(Role.class);
        for (TaskFacts fact : facts) {
            if (fact.holder().role() == Role.CLERK) {
                units.computeIfAbsent(fact.holder().role(), role -> new HashSet<>())
                        .add(fact.holder().unitId());
            }
        }
        Map<Role, Map<UUID, UUID>> serving = new HashMap<>();
        units.forEach((role, ids) -> serving.put(role, organization.servingUnits(ids, role)));
        return serving;
    }

    private static OpenStep step(TaskOpened task) {
        return new OpenStep(task.taskId(), task.processId(), task.step(), UUID.fromString(task.businessKey()));
    }

    private Announced announced() {
        Object bound = TransactionSynchronizationManager.getResource(this);
        if (bound instanceof Announced announced) {
            return announced;
        }
        Announced announced = new Announced();
        TransactionSynchronizationManager.bindResource(this, announced);
        TransactionSynchronizationManager.registerSynchronization(announced);
        return announced;
    }

    /** What the engine has announced in one transaction. */
    private final class Announced implements TransactionSynchronization {

        private final List<TaskOpened> opened = new ArrayList<>();
        private final Set<String> withdrawn = new HashSet<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            try {
                // The rows are the process's own doing; whoever clicked need not see the next holder's unit.
                SystemActor.call(() -> {
                    write(this);
                    return this;
                });
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(TaskRecorder.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(TaskRecorder.this, this);
        }

        @Override
        public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResourceIfPossible(TaskRecorder.this);
        }
    }
}
