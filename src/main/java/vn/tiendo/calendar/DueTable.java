package vn.tiendo.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.WorkingCalendar;

/**
 * The open deadlines of one table with the columns of {@link Deadline}: counted once for each wording, however many rows
 * share it, and written with one statement each.
 */
public final class DueTable implements OpenDeadlines {

    private static final String DUE = "t.due_phrase, t.due_date, t.due_number, t.due_reading, t.due_office,"
            + " t.due_legal_end, t.due_last_working_moment";

    private final JdbcClient database;
    private final Shift.Kind kind;
    private final String table;
    private final String directiveId;
    private final String open;
    private final String alsoSet;

    /**
     * Over a room's own table, known as {@code t}.
     *
     * @param directiveId column with the directive's id
     * @param open condition of the rows that still wait for somebody
     * @param alsoSet what else is written, e.g. the row's version, with a comma in front; empty for nothing
     */
    public DueTable(
            JdbcClient database, Shift.Kind kind, String table, String directiveId, String open, String alsoSet) {
        this.database = database;
        this.kind = kind;
        this.table = table;
        this.directiveId = directiveId;
        this.open = open;
        this.alsoSet = alsoSet;
    }

    @Override
    public List<Shift> preview(WorkingCalendar after) {
        List<Shift> shifts = new ArrayList<>();
        for (Move move : moves(after)) {
            where(
                            "select t." + directiveId + ", count(*) from " + table + " t",
                            " group by t." + directiveId,
                            move.before())
                    .query((row, number) -> new Shift(
                            kind, row.getObject(1, UUID.class), "", move.before(), move.after(), row.getInt(2)))
                    .list()
                    .forEach(shifts::add);
        }
        return shifts;
    }

    @Override
    public int recompute(WorkingCalendar after) {
        return moves(after).stream()
                .mapToInt(move -> where(
                                "update " + table
                                        + " t set due_legal_end = :newEnd, due_last_working_moment = :newMoment"
                                        + alsoSet,
                                "",
                                move.before())
                        .param("newEnd", at(move.after().legalEnd()))
                        .param("newMoment", at(move.after().lastWorkingMoment()))
                        .update())
                .sum();
    }

    private List<Move> moves(WorkingCalendar after) {
        return database
                .sql("select distinct " + DUE + " from " + table + " t where t.due_phrase is not null and " + open)
                .query((row, number) -> due(row))
                .list()
                .stream()
                .map(due -> new Move(due, due.under(after)))
                .filter(move -> !move.before().equals(move.after()))
                .toList();
    }

    private JdbcClient.StatementSpec where(String select, String rest, Deadline due) {
        String number = due.number() == null ? "t.due_number is null" : "t.due_number = :number";
        String office = due.office() == null ? "t.due_office is null" : "t.due_office = :office";
        JdbcClient.StatementSpec statement = database.sql(select + " where " + open
                        + " and t.due_phrase = :phrase and t.due_date = :date and t.due_reading = :reading and "
                        + number
                        + " and " + office + " and t.due_legal_end = :end and t.due_last_working_moment = :moment"
                        + rest)
                .param("phrase", due.phrase().name())
                .param("date", due.date())
                .param("reading", due.reading().name())
                .param("end", at(due.legalEnd()))
                .param("moment", at(due.lastWorkingMoment()));
        if (due.number() != null) {
            statement = statement.param("number", due.number());
        }
        return due.office() == null ? statement : statement.param("office", due.office());
    }

    private static Deadline due(ResultSet row) throws SQLException {
        return new Deadline(
                Deadline.Phrase.valueOf(row.getString(1)),
                row.getObject(2, LocalDate.class),
                row.getObject(3, Integer.class),
                Deadline.Reading.valueOf(row.getString(4)),
                row.getObject(5, UUID.class),
                row.getObject(6, OffsetDateTime.class).toInstant(),
                row.getObject(7, OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private record Move(Deadline before, Deadline after) {}
}
