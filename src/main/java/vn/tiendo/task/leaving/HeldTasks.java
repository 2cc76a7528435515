package vn.tiendo.task.leaving;

import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.organization.Role;
import vn.tiendo.organization.leaving.OpenWork;
import vn.tiendo.organization.leaving.WorkLine;
import vn.tiendo.organization.leaving.WorkLine.Part;
import vn.tiendo.task.OpenStep;
import vn.tiendo.task.TaskFacts;
import vn.tiendo.task.TaskLinks;
import vn.tiendo.task.TaskSubject;
import vn.tiendo.task.turn.Stints;
import vn.tiendo.workflow.SystemActor;

/**
 * Open steps that name a person. What he has taken out of a queue, or was given by a colleague, is passed on by itself; all
 * else follows from the things that the steps are about, as their rooms describe them.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class HeldTasks implements OpenWork {

    private static final String NAMED = " t.state = 'OPEN' and (t.assignee_id = :person or t.overseer_id = :person"
            + " or t.waiting_id = :person"
            + " or t.id in (select x.task_id from task_participant x where x.person_id = :person))";

    private static final String COLUMNS = "select t.id, t.process_id, t.step, t.subject_id, t.root_id, t.reference,"
            + " t.subject, t.unit_id, t.role_code, t.candidate, t.assignee_id, t.waiting_id from task t where";

    private static final int KEY = 36;

    private record Held(
            OpenStep step,
            UUID rootId,
            String reference,
            String subject,
            UUID unitId,
            @Nullable Role role,
            @Nullable String candidate,
            @Nullable UUID assignee,
            @Nullable UUID waiting) {

        /** The unit whose people may do it: the unit's own, or the one that serves it. */
        UUID serving() {
            return candidate == null ? unitId : UUID.fromString(candidate.substring(0, KEY));
        }
    }

    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final ObjectProvider<TaskSubject> subjects;
    private final OrganizationService organization;
    private final Stints stints;
    private final Clock clock;

    HeldTasks(
            JdbcClient jdbc,
            EntityManager entities,
            ObjectProvider<TaskSubject> subjects,
            OrganizationService organization,
            Stints stints,
            Clock clock) {
        this.jdbc = jdbc;
        this.entities = entities;
        this.subjects = subjects;
        this.organization = organization;
        this.stints = stints;
        this.clock = clock;
    }

    /** A step that was given to the person from the start goes with what it is about; the others may, or are his alone. */
    @Override
    public List<WorkLine> naming(UUID person) {
        List<Held> held = jdbc.sql(COLUMNS
                        + " t.state = 'OPEN' and t.assignee_id = :person and t.claimed_at is not null order by t.id")
                .param("person", person)
                .query((row, n) -> held(row))
                .list();
        Map<String, TaskFacts> facts = describe(held);
        return held.stream()
                .filter(task ->
                        !person.equals(facts.get(task.step().taskId()).holder().assigneeId()))
                .map(HeldTasks::line)
                .toList();
    }

    private static WorkLine line(Held task) {
        OpenStep step = task.step();
        boolean byRole = task.role() == Role.CLERK || task.role() == Role.HEAD;
        return new WorkLine(
                Part.TASK,
                step.taskId(),
                task.rootId(),
                Set.of(task.serving()),
                byRole ? task.role() : null,
                task.reference(),
                step.step(),
                task.subject(),
                TaskLinks.task(step.taskId()),
                step.processId() + ":" + step.subjectId());
    }

    /** Whoever did what a step checks is not given the check. */
    @Override
    public Map<String, String> refusals(UUID from, UUID to, Collection<WorkLine> lines) {
        Set<String> ids = ids(lines);
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<String, String> refusals = new HashMap<>();
        jdbc.sql("select t.id, t.process_id, t.step, d.step as done_step from task t join task d on d.state = 'DONE'"
                        + " and d.done_by = :to and (d.subject_id = t.subject_id or (d.root_id = t.root_id"
                        + " and d.unit_id = t.unit_id)) where t.id in (:ids)")
                .param("to", to)
                .param("ids", ids)
                .query(row -> {
                    if (checks(row.getString("process_id"), row.getString("step"))
                            .contains(row.getString("done_step"))) {
                        refusals.put(Part.TASK + ":" + row.getString("id"), "handover.refused.own-work");
                    }
                });
        return refusals;
    }

    private Set<String> checks(String process, String step) {
        return subjects.stream()
                .filter(subject -> subject.knows(process))
                .flatMap(subject -> subject.checkedBy(step).stream())
                .collect(Collectors.toSet());
    }

    /** In the order of their ids; whoever completes a step locks it before anything else, too. */
    @Override
    public void lock(UUID person) {
        jdbc.sql("select t.id from task t where" + NAMED + " order by t.id for update")
                .param("person", person)
                .query(String.class)
                .list();
    }

    @Override
    public void pass(UUID from, PersonRef to, Collection<WorkLine> lines) {
        Set<String> ids = ids(lines);
        if (!ids.isEmpty()) {
            stints.end(ids, from, to.id(), clock.instant());
            jdbc.sql(
                            "update task set assignee_id = :to, assignee_name = :name, claimed_at = :now, version = version + 1"
                                    + " where id in (:ids) and assignee_id = :from and state = 'OPEN'")
                    .param("to", to.id())
                    .param("name", to.name())
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("ids", ids)
                    .param("from", from)
                    .update();
        }
    }

    /** The rooms have changed their rows: the steps are described anew, and show it. */
    @Override
    public void settle(UUID from, @Nullable PersonRef main) {
        entities.flush();
        entities.clear(); // the rooms wrote past it
        List<Held> named = jdbc.sql(COLUMNS + NAMED + " order by t.id")
                .param("person", from)
                .query((row, n) -> held(row))
                .list();
        Map<String, TaskFacts> facts = describe(named);
        Map<UUID, PersonRef> people = organization.people(facts.values().stream()
                .map(fact -> fact.holder().assigneeId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        for (Held task : named) {
            write(task, facts.get(task.step().taskId()).holder(), from, main, people);
        }
    }

    private void write(
            Held task, TaskFacts.Holder holder, UUID from, @Nullable PersonRef main, Map<UUID, PersonRef> people) {
        UUID next = holder.assigneeId();
        boolean follows = from.equals(task.assignee()) && next != null && !next.equals(from);
        boolean waits = from.equals(task.waiting());
        UUID awaited = waits && from.equals(holder.waitingId()) ? id(main) : holder.waitingId();
        if (follows) {
            stints.end(task.step().taskId(), next, clock.instant());
        }
        jdbc.sql("update task set assignee_id = coalesce(:next, assignee_id),"
                        + " assignee_name = coalesce(:name, assignee_name), overseer_id = :overseer,"
                        + " waiting_id = :waiting, version = version + 1 where id = :id")
                .param("next", follows ? next : null)
                .param("name", follows ? people.get(next).name() : null)
                .param("overseer", holder.overseerId())
                .param("waiting", waits ? awaited : task.waiting())
                .param("id", task.step().taskId())
                .update();
        jdbc.sql("delete from task_participant where task_id = :id")
                .param("id", task.step().taskId())
                .update();
        for (UUID participant : holder.participants()) {
            jdbc.sql("insert into task_participant (task_id, person_id) values (:id, :person)")
                    .param("id", task.step().taskId())
                    .param("person", participant)
                    .update();
        }
    }

    private static @Nullable UUID id(@Nullable PersonRef person) {
        return person == null ? null : person.id();
    }

    /** The rooms answer the system; whoever hands over need not see every subject. */
    private Map<String, TaskFacts> describe(List<Held> held) {
        try {
            return SystemActor.call(() -> {
                Map<String, TaskFacts> facts = new HashMap<>();
                for (TaskSubject subject : subjects) {
                    List<OpenStep> steps = held.stream()
                            .map(Held::step)
                            .filter(step -> subject.knows(step.processId()))
                            .toList();
                    if (!steps.isEmpty()) {
                        facts.putAll(subject.describe(steps));
                    }
                }
                return facts;
            });
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> ids(Collection<WorkLine> lines) {
        return lines.stream()
                .filter(line -> line.part() == Part.TASK)
                .map(WorkLine::id)
                .collect(Collectors.toSet());
    }

    private static Held held(ResultSet row) throws SQLException {
        String role = row.getString("role_code");
        return new Held(
                new OpenStep(
                        row.getString("id"),
                        row.getString("process_id"),
                        row.getString("step"),
                        row.getObject("subject_id", UUID.class)),
                row.getObject("root_id", UUID.class),
                row.getString("reference"),
                row.getString("subject"),
                row.getObject("unit_id", UUID.class),
                role == null ? null : Role.valueOf(role),
                row.getString("candidate"),
                row.getObject("assignee_id", UUID.class),
                row.getObject("waiting_id", UUID.class));
    }
}
