package vn.tiendo.directive.calendar;

import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.WorkingCalendar;

/** Gives a directive in force and its obligations other deadlines; who may, and why, is known to the rooms above. */
@Component
public class DirectiveDues {

    private static final String SET = " set due_phrase = :phrase, due_date = :date, due_number = :number,"
            + " due_reading = :reading, due_office = :office, due_legal_end = :end,"
            + " due_last_working_moment = :moment";

    private static final List<String> COLUMNS = List.of(
            "due_phrase",
            "due_date",
            "due_number",
            "due_reading",
            "due_office",
            "due_legal_end",
            "due_last_working_moment");

    private final JdbcClient database;
    private final WorkingCalendar calendar;

    DirectiveDues(JdbcClient database, WorkingCalendar calendar) {
        this.database = database;
        this.calendar = calendar;
    }

    /**
     * In the caller's transaction, which holds the directive from here on.
     *
     * @param whole whether the directive's own deadline moves, and with it every obligation that has none of its own
     * @param ownIds obligations that get the deadline as their own
     * @param obligationIds all that it concerns: what they had first is kept
     * @return false if it is not in force any more: nothing was moved
     */
    public boolean move(
            UUID directiveId,
            boolean whole,
            Collection<UUID> ownIds,
            Collection<UUID> obligationIds,
            Deadline.Wording to) {
        List<UUID> inForce = database.sql(
                        "select issuing_unit_id from directive where id = :id and state = 'IN_FORCE' for update")
                .param("id", directiveId)
                .query(UUID.class)
                .list();
        if (inForce.isEmpty()) {
            return false;
        }
        Deadline due = to.compute(calendar.of(inForce.getFirst()));
        keepFirst("o.due_phrase is not null", "o.%1$s", obligationIds);
        keepFirst(
                "o.due_phrase is null", "(select d.%1$s from directive d where d.id = o.directive_id)", obligationIds);
        if (whole) {
            write("update directive" + SET + ", version = version + 1 where id in (:ids)", due, List.of(directiveId));
        }
        if (!ownIds.isEmpty()) {
            write("update obligation" + SET + " where id in (:ids)", due, ownIds);
        }
        return true;
    }

    /** Of those whose dates are changed for the first time. @param source where each column comes from, as a format */
    private void keepFirst(String whose, String source, Collection<UUID> obligationIds) {
        String columns = COLUMNS.stream()
                .map(column -> "first_" + column + " = " + source.formatted(column))
                .collect(Collectors.joining(", "));
        database.sql("update obligation o set " + columns + " where o.first_due_phrase is null and " + whose
                        + " and o.id in (:ids)")
                .param("ids", obligationIds)
                .update();
    }

    private void write(String statement, Deadline due, Collection<UUID> ids) {
        database.sql(statement)
                .param("phrase", due.phrase().name())
                .param("date", due.date())
                .param("number", due.number(), Types.INTEGER)
                .param("reading", due.reading().name())
                .param("office", due.office(), Types.OTHER)
                .param("end", at(due.legalEnd()))
                .param("moment", at(due.lastWorkingMoment()))
                .param("ids", ids)
                .update();
    }

    private static OffsetDateTime at(java.time.Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
