package vn.tiendo.calendar;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.support.AbstractSqlTypeValue;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.WorkingCalendar;

/**
 * The open deadlines of one table with the columns of {@link Deadline}: counted once for each wording, however many rows
 * share it, and written with one statement each.
 */
public final class DueTable implements OpenDeadlines {

    /** The columns of a deadline, of a table known as {@code t}. */
    public static final String DUE = "t.due_phrase, t.due_date, t.due_number, t.due_reading, t.due_office,"
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
        moves(Among.ALL, due -> due.under(after))
                .forEach((before, moved) -> where(
                                "select t." + directiveId + ", count(*) from " + table + " t",
                                " group by t." + directiveId,
                                Among.ALL,
                                before)
                        .query((row, number) ->
                                new Shift(kind, row.getObject(1, UUID.class), "", before, moved, row.getInt(2)))
                        .list()
                        .forEach(shifts::add));
        return shifts;
    }

    @Override
    public int recompute(WorkingCalendar after) {
        return move(Among.ALL, due -> due.under(after));
    }

    /**
     * Gives some of the rows another deadline, with one statement for each that they have now.
     *
     * @param after the same deadline for those that keep theirs
     * @return how many moved
     */
    public int move(Among among, UnaryOperator<Deadline> after) {
        return moves(among, after).entrySet().stream()
                .mapToInt(move -> write(among, move.getKey(), move.getValue()))
                .sum();
    }

    private int write(Among among, Deadline before, Deadline after) {
        return where(
                        "update " + table
                                + " t set due_phrase = :newPhrase, due_date = :newDate, due_number = :newNumber,"
                                + " due_reading = :newReading, due_legal_end = :newEnd,"
                                + " due_last_working_moment = :newMoment"
                                + alsoSet,
                        "",
                        among,
                        before)
                .param("newPhrase", after.phrase().name())
                .param("newDate", after.date())
                .param("newNumber", after.number(), Types.INTEGER)
                .param("newReading", after.reading().name())
                .param("newEnd", at(after.legalEnd()))
                .param("newMoment", at(after.lastWorkingMoment()))
                .update();
    }

    private Map<Deadline, Deadline> moves(Among among, UnaryOperator<Deadline> after) {
        Map<Deadline, Deadline> moves = new LinkedHashMap<>();
        database.sql("select distinct " + DUE + " from " + table + " t where t.due_phrase is not null and " + open
                        + among.condition())
                .params(among.values())
                .query((row, number) -> due(row))
                .list()
                .forEach(before -> moves.put(before, after.apply(before)));
        moves.entrySet().removeIf(move -> move.getKey().equals(move.getValue()));
        return moves;
    }

    private JdbcClient.StatementSpec where(String select, String rest, Among among, Deadline due) {
        String number = due.number() == null ? "t.due_number is null" : "t.due_number = :number";
        String office = due.office() == null ? "t.due_office is null" : "t.due_office = :office";
        JdbcClient.StatementSpec statement = database.sql(select + " where " + open + among.condition()
                        + " and t.due_phrase = :phrase and t.due_date = :date and t.due_reading = :reading and "
                        + number
                        + " and " + office + " and t.due_legal_end = :end and t.due_last_working_moment = :moment"
                        + rest)
                .params(among.values())
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

    /** The deadline in a row whose first columns are {@link #DUE}. */
    public static Deadline due(ResultSet row) throws SQLException {
        return new Deadline(
                Deadline.Phrase.valueOf(row.getString(1)),
                row.getObject(2, LocalDate.class),
                row.getObject(3, Integer.class),
                Deadline.Reading.valueOf(row.getString(4)),
                row.getObject(5, UUID.class),
                row.getObject(6, OffsetDateTime.class).toInstant(),
                row.getObject(7, OffsetDateTime.class).toInstant());
    }

    /** One parameter for many ids: a statement of its own for each number of them would be planned each time. */
    private static final class IdArray extends AbstractSqlTypeValue {

        private final List<UUID> ids;

        private IdArray(List<UUID> ids) {
            this.ids = ids;
        }

        @Override
        protected Object createTypeValue(Connection connection, int sqlType, @Nullable String typeName)
                throws SQLException {
            return connection.createArrayOf("uuid", ids.toArray());
        }
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /**
     * Some of the open rows.
     *
     * @param condition on {@code t}, with {@code and} in front
     * @param values what the condition's parameters stand for
     */
    public record Among(String condition, Map<String, ?> values) {

        private static final Among ALL = new Among("", Map.of());

        /** Those with one of these ids in a column, however many they are. */
        public static Among ids(String column, Collection<UUID> ids) {
            return new Among(
                    " and t." + column + " = any(:ids)",
                    Map.of("ids", new SqlParameterValue(Types.ARRAY, new IdArray(List.copyOf(ids)))));
        }
    }
}
