package vn.tiendo.extension;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveState;
import vn.tiendo.execution.AddresseeFacts;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.execution.ExecutionState;
import vn.tiendo.shared.OfficeTime;

/** For which assignments more time may be asked, and for which it still makes sense to give it. */
@Component
class ExtensionOptions {

    static final String PENDING = "extension.problem.pending";

    private static final Set<String> OPEN_STATES = Arrays.stream(ExecutionState.values())
            .filter(ExecutionState::open)
            .map(ExecutionState::name)
            .collect(Collectors.toUnmodifiableSet());

    /** How often each was given more time, and whether a request waits. */
    private record Before(int granted, boolean pending) {

        static final Before NOTHING = new Before(0, false);
    }

    private final JdbcClient jdbc;
    private final UnitVoice voice;
    private final Clock clock;

    ExtensionOptions(JdbcClient jdbc, UnitVoice voice, Clock clock) {
        this.jdbc = jdbc;
        this.voice = voice;
        this.clock = clock;
    }

    /** Of all that the unit owes, that for which the person at the screen speaks. */
    List<ExtensionOption> of(AddresseeFacts unit, DirectiveFacts directive) {
        if (directive.state() != DirectiveState.IN_FORCE || unit.state() == ExecutionState.NOT_RECEIVED) {
            return List.of();
        }
        List<AssignmentFacts> mine = unit.assignments().stream()
                .filter(assignment -> assignment.state().open() && assignment.due() != null)
                .filter(voice.of(unit))
                .toList();
        if (mine.isEmpty()) {
            return List.of();
        }
        Map<UUID, Before> before = before(mine.stream().map(AssignmentFacts::id).collect(Collectors.toSet()));
        return mine.stream()
                .map(assignment -> option(
                        assignment,
                        directive.obligation(assignment.obligationId()),
                        before.getOrDefault(assignment.id(), Before.NOTHING)))
                .sorted(Comparator.comparing(ExtensionOption::title))
                .toList();
    }

    private ExtensionOption option(
            AssignmentFacts assignment, DirectiveFacts.ObligationFacts obligation, Before before) {
        return new ExtensionOption(
                assignment.id(),
                obligation.label(),
                Objects.requireNonNull(assignment.due()),
                before.granted(),
                obstacle(assignment, before));
    }

    private @Nullable String obstacle(AssignmentFacts assignment, Before before) {
        if (before.pending()) {
            return PENDING;
        }
        if (before.granted() >= ExtensionOption.AT_MOST) {
            return "extension.problem.twice";
        }
        boolean over = !Objects.requireNonNull(assignment.due()).keeps(clock.instant());
        return over ? "extension.problem.too-late" : null;
    }

    private Map<UUID, Before> before(Collection<UUID> assignmentIds) {
        return jdbc
                .sql("select i.assignment_id, sum(case when e.state = 'GRANTED' then 1 else 0 end) as granted,"
                        + " sum(case when e.state in ('ASKED', 'PROPOSED') then 1 else 0 end) as pending"
                        + " from extension_item i join extension e on e.id = i.extension_id"
                        + " where i.assignment_id in (:ids) group by i.assignment_id")
                .param("ids", assignmentIds)
                .query((row, n) -> Map.entry(
                        row.getObject(1, UUID.class), new Before(row.getInt("granted"), row.getInt("pending") > 0)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The last working day of what was asked for, as it is now. */
    LocalDate latest(Extension asked) {
        return jdbc.sql("select max(due_last_working_moment) from assignment_v where id in (:ids)")
                .param("ids", asked.assignmentIds())
                .query((row, n) -> LocalDate.ofInstant(
                        row.getObject(1, OffsetDateTime.class).toInstant(), OfficeTime.ZONE))
                .single();
    }

    /** Whether it asks for these obligations alone. */
    boolean only(Extension asked, Collection<UUID> obligationIds) {
        return jdbc.sql("select count(*) from assignment_v where id in (:ids) and obligation_id not in (:obligations)")
                        .param("ids", asked.assignmentIds())
                        .param("obligations", obligationIds)
                        .query(Integer.class)
                        .single()
                == 0;
    }

    /** What is asked for at each of these open steps; the caller has checked that the reader may see them. One statement. */
    Map<String, ExtensionFacts.Waiting> waiting(Collection<String> taskIds) {
        return taskIds.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("select t.id, e.asked_until, e.proposed_until, coalesce(e.proposal, '')"
                                + " from task_due_v t join extension e on e.id = t.subject_id where t.id in (:ids)")
                        .param("ids", Set.copyOf(taskIds))
                        .query((row, n) -> Map.entry(
                                row.getString(1),
                                new ExtensionFacts.Waiting(
                                        row.getObject(2, LocalDate.class),
                                        row.getObject(3, LocalDate.class),
                                        row.getString(4))))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whether anything that was asked for is still worked on, under a directive that is in force. */
    boolean stillWanted(Extension asked) {
        return jdbc.sql("select count(*) from assignment_v a join directive_v d on d.id = a.directive_id"
                                + " where a.id in (:ids) and a.state in (:open) and d.state = 'IN_FORCE'")
                        .param("ids", asked.assignmentIds())
                        .param("open", OPEN_STATES)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Open requests about which nobody works any more: recalled, or its figures are fixed. */
    List<UUID> overtaken() {
        return jdbc.sql("select e.id from extension e where e.state in ('ASKED', 'PROPOSED') and not exists"
                        + " (select 1 from extension_item i join assignment_v a on a.id = i.assignment_id"
                        + " join directive_v d on d.id = a.directive_id"
                        + " where i.extension_id = e.id and a.state in (:open) and d.state = 'IN_FORCE')"
                        + " order by e.id")
                .param("open", OPEN_STATES)
                .query(UUID.class)
                .list();
    }
}
