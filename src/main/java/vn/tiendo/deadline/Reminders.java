package vn.tiendo.deadline;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.shared.Ids;

/** The record of reminders: who was to be told of what, when and by which rule. Never changed afterwards. */
@Component
class Reminders {

    /** By what a reminder is one: a moved deadline has milestones of its own. */
    private record Key(String subjectId, String milestone, Instant dueVersion) {

        static Key of(Due due) {
            return new Key(
                    due.subject().id(),
                    due.rung().milestone(),
                    due.subject().matter().due());
        }
    }

    /** Who urged by hand and in what words; the ladder has neither. */
    record Sender(@Nullable UUID personId, String words) {

        static final Sender LADDER = new Sender(null, "");

        boolean byHand() {
            return personId != null;
        }
    }

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final OfficeHours hours;

    Reminders(JdbcClient jdbc, JdbcTemplate batches, OfficeHours hours) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.hours = hours;
    }

    /** Leaves out what was written before, e.g. because a deadline was moved away and back. One statement. */
    List<Due> unwritten(UUID directiveId, Collection<Due> due) {
        Set<Key> written = new HashSet<>(jdbc.sql(
                        "select subject_id, milestone, due_version from reminder where directive_id = :id"
                                + " and milestone in (:milestones)")
                .param("id", directiveId)
                .param(
                        "milestones",
                        due.stream().map(each -> each.rung().milestone()).collect(Collectors.toSet()))
                .query((row, n) -> new Key(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, OffsetDateTime.class).toInstant()))
                .list());
        return due.stream().filter(each -> !written.contains(Key.of(each))).toList();
    }

    /** Of which of these subjects something was said at a milestone, by whatever deadline they then had. */
    Set<String> said(Collection<Due> due, String milestone) {
        return due.isEmpty()
                ? Set.of()
                : jdbc.sql("select subject_id from reminder where subject_id in (:subjects) and milestone = :milestone")
                        .param(
                                "subjects",
                                due.stream().map(each -> each.subject().id()).collect(Collectors.toSet()))
                        .param("milestone", milestone)
                        .query(String.class)
                        .set();
    }

    /** Two batches, however many there are. */
    void write(UUID directiveId, List<Due> due, Roster roster, Instant now, Sender sender) {
        List<Object[]> reminders = new ArrayList<>();
        List<Object[]> receivers = new ArrayList<>();
        for (Due each : due) {
            UUID id = Ids.next();
            reminders.add(row(id, directiveId, each, now, sender));
            roster.receivers(each.rung(), each.subject())
                    .forEach((person, role) -> receivers.add(new Object[] {
                        id, person, role.name(), each.subject().unitId()
                    }));
        }
        batches.batchUpdate(
                "insert into reminder (id, directive_id, unit_id, subject_kind, subject_id, kind, state, milestone,"
                        + " due_version, level, due_at, channels, content, working_days, covered, rule_id, created_at,"
                        + " sender_id, note) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                reminders);
        batches.batchUpdate(
                "insert into reminder_receiver (reminder_id, person_id, role_code, unit_id) values (?, ?, ?, ?)",
                receivers);
    }

    private Object[] row(UUID id, UUID directiveId, Due due, Instant now, Sender sender) {
        Subject subject = due.subject();
        Rung rung = due.rung();
        return new Object[] {
            id,
            directiveId,
            subject.unitId(),
            subject.type().name(),
            subject.id(),
            subject.matter().kind(),
            subject.matter().state(),
            rung.milestone(),
            Watches.at(subject.matter().due()),
            rung.level(),
            Watches.at(sender.byHand() ? now : hours.opening(due.day())),
            rung.channels().stream().map(Channel::name).collect(Collectors.joining(",")),
            rung.content(),
            rung.days(),
            String.join(",", due.covered()),
            rung.rule(),
            Watches.at(now),
            sender.personId(),
            sender.words().isEmpty() ? null : sender.words()
        };
    }

    /** How high each open subject of a directive has been taken, by the id of the assignment or the task. */
    Map<String, Integer> levels(UUID directiveId) {
        return jdbc
                .sql("select subject_id, level from escalation_v where directive_id = :id")
                .param("id", directiveId)
                .query((row, n) -> Map.entry(row.getString(1), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
