package vn.tiendo.execution.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.DueTable;
import vn.tiendo.calendar.Shift;
import vn.tiendo.directive.WorkKind;
import vn.tiendo.execution.ExecutionState;
import vn.tiendo.execution.standing.UnitProgress;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.WorkingCalendar;
import vn.tiendo.task.calendar.TaskDeadlines;

/**
 * Moves deadlines of obligations at all units, however many, with the same few statements.
 *
 * <p>A later deadline is everybody's who has not reported yet, or only after the old one, or has to do it again; an earlier one is not that of a
 * unit that was given a time of its own.
 */
@Component
public class DueChanges {

    private static final String MOVABLE = "t.state not in ('SUSPENDED', 'RECALLED', 'NOT_APPLICABLE')"
            + " and (t.arrived_at is null or t.arrived_at >= t.due_legal_end or t.state = 'RETURNED')";

    private final JdbcClient database;
    private final WorkingCalendar calendar;
    private final TaskDeadlines tasks;
    private final UnitProgress progress;
    private final DueTable assignments;

    DueChanges(JdbcClient database, WorkingCalendar calendar, TaskDeadlines tasks, UnitProgress progress) {
        this.database = database;
        this.calendar = calendar;
        this.tasks = tasks;
        this.progress = progress;
        assignments = new DueTable(
                database, Shift.Kind.ASSIGNMENT, "assignment", "directive_id", MOVABLE, ", version = version + 1");
    }

    /** What would move; changes nothing. */
    public DueEffect effect(DueChange change) {
        List<Row> all = rows(change);
        List<Row> moving = moving(all, change);
        int own = (int) all.stream()
                .filter(row -> row.open() && !row.moves(after(row.due(), change), change))
                .count();
        return new DueEffect(units(moving).size(), moving.size(), all.size() - moving.size() - own, own);
    }

    /**
     * In the caller's transaction. Steps come before assignments: whoever finishes a step locks them in this order.
     *
     * @return how many assignments moved, by the id of the unit's work
     */
    public Map<UUID, Integer> move(DueChange change) {
        List<Row> moving = moving(rows(change), change);
        if (moving.isEmpty()) {
            return Map.of();
        }
        Map<Deadline, Deadline> moves = new HashMap<>();
        moving.forEach(row -> moves.computeIfAbsent(row.due(), due -> after(due, change)));
        if (change.general() != null) {
            moves.computeIfAbsent(change.general(), due -> after(due, change));
        }
        LocalDate last = moves.values().stream()
                .map(Deadline::lastWorkingDay)
                .max(LocalDate::compareTo)
                .orElseThrow();
        tasks.move(
                subjects(moving, change),
                due -> moves.getOrDefault(due, endsInside(due, last) ? due : after(due, change)));
        DueTable.Among moved =
                DueTable.Among.ids("id", moving.stream().map(Row::id).collect(Collectors.toSet()));
        assignments.move(moved, due -> moves.getOrDefault(due, due));
        database.sql("update assignment t set internal_due = :last, version = version + 1 where t.internal_due > :last"
                        + moved.condition())
                .params(moved.values())
                .param("last", last)
                .update();
        Map<UUID, Integer> units = units(moving);
        progress.refresh(units.keySet());
        return units;
    }

    /** A unit's own date inside is never later than the document's last working day; every other rule of time stays. */
    private static boolean endsInside(Deadline due, LocalDate last) {
        return due.phrase() != Deadline.Phrase.BY || !due.lastWorkingDay().isAfter(last);
    }

    /** The assignments themselves, and the units that write the report of which one of them is the sending. */
    private Set<UUID> subjects(List<Row> moving, DueChange change) {
        Set<UUID> subjects = new HashSet<>();
        for (Row row : moving) {
            subjects.add(row.id());
            if (row.workKind() == WorkKind.REPORT) {
                subjects.add(row.addresseeId());
            }
        }
        if (change.general() != null) {
            subjects.addAll(withoutReport(change.directiveId()));
            subjects.add(change.directiveId()); // who follows it fixes the figures by then
        }
        return subjects;
    }

    /** Units whose report goes by the directive's own deadline. */
    private List<UUID> withoutReport(UUID directiveId) {
        return database.sql("select u.id from addressee u where u.directive_id = :directive and not exists"
                        + " (select 1 from assignment a where a.addressee_id = u.id and a.work_kind = 'REPORT')")
                .param("directive", directiveId)
                .query(UUID.class)
                .list();
    }

    private List<Row> rows(DueChange change) {
        return database.sql("select " + DueTable.DUE + ", t.id, t.addressee_id, t.work_kind, t.state, t.arrived_at"
                        + " from assignment t where t.directive_id = :directive and t.obligation_id in (:obligations)"
                        + " and t.due_phrase is not null order by t.id")
                .param("directive", change.directiveId())
                .param("obligations", change.obligationIds())
                .query((row, number) -> Row.of(row))
                .list();
    }

    private List<Row> moving(List<Row> rows, DueChange change) {
        Map<Deadline, Deadline> after = new HashMap<>();
        return rows.stream()
                .filter(row -> row.moves(after.computeIfAbsent(row.due(), due -> after(due, change)), change))
                .toList();
    }

    private Deadline after(Deadline due, DueChange change) {
        return change.to().compute(calendar.of(due.office()));
    }

    private static Map<UUID, Integer> units(List<Row> moving) {
        return moving.stream().collect(Collectors.toMap(Row::addresseeId, row -> 1, Integer::sum));
    }

    /** One assignment as it is. */
    private record Row(
            UUID id,
            UUID addresseeId,
            WorkKind workKind,
            ExecutionState state,
            Deadline due,
            boolean late,
            boolean arrived) {

        static Row of(ResultSet row) throws SQLException {
            Deadline due = DueTable.due(row);
            OffsetDateTime arrived = row.getObject("arrived_at", OffsetDateTime.class);
            return new Row(
                    row.getObject("id", UUID.class),
                    row.getObject("addressee_id", UUID.class),
                    WorkKind.valueOf(row.getString("work_kind")),
                    ExecutionState.valueOf(row.getString("state")),
                    due,
                    arrived != null && !due.keeps(arrived.toInstant()),
                    arrived != null);
        }

        /** Whether somebody still has to do something about it. */
        boolean open() {
            return state.open() || (state.counts() && !arrived);
        }

        boolean moves(Deadline after, DueChange change) {
            int order = after.legalEnd().compareTo(due.legalEnd());
            return order > 0
                    ? open() || (state.counts() && late)
                    : order < 0 && state.counts() && !arrived && change.before().contains(due.wording());
        }
    }
}
