package vn.tiendo.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads the lines of both registers, each page in one statement; each line knows the number before it in its book. */
@Component
class BookReader {

    private static final String OUTGOING = "outgoing_entry";
    private static final String INCOMING = "incoming_entry";

    private final JdbcClient jdbc;

    BookReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last numbers first, from below a number. */
    List<OutgoingEntry> outgoing(BookQuery query, int below, int limit) {
        return page(OUTGOING, "dated", query, below, limit)
                .query((row, n) -> outgoing(row, query))
                .list();
    }

    List<IncomingEntry> incoming(BookQuery query, int below, int limit) {
        return page(INCOMING, "arrived_on", query, below, limit)
                .query((row, n) -> incoming(row, query))
                .list();
    }

    /** In the order of the numbers, one by one. */
    void eachOutgoing(BookQuery query, Consumer<OutgoingEntry> reader) {
        lines(OUTGOING, "dated", query, " order by e.number").query(row -> {
            reader.accept(outgoing(row, query));
        });
    }

    void eachIncoming(BookQuery query, Consumer<IncomingEntry> reader) {
        lines(INCOMING, "arrived_on", query, " order by e.number").query(row -> {
            reader.accept(incoming(row, query));
        });
    }

    BookSpan outgoingSpan(BookQuery query) {
        return span(OUTGOING, "dated", query);
    }

    BookSpan incomingSpan(BookQuery query) {
        return span(INCOMING, "arrived_on", query);
    }

    /** The first number is the one with which the first row begins, also where that tells of numbers that nothing has. */
    private BookSpan span(String table, String day, BookQuery query) {
        return jdbc.sql("select count(*), coalesce(min(coalesce(e.previous, 0)) + 1, 0), coalesce(max(e.number), 0)"
                        + " from (select b.*, lag(b.number) over (order by b.number) as previous from " + table
                        + " b where b.unit_id = :unit and b.book_year = :year) e where e." + day
                        + " between :from and :to")
                .param("unit", query.unitId())
                .param("year", query.year())
                .param("from", query.from())
                .param("to", query.to())
                .query((row, n) -> new BookSpan(row.getInt(1), row.getInt(2), row.getInt(3)))
                .single();
    }

    /** The years for which there is a register of the unit. */
    List<Integer> outgoingYears(UUID unitId) {
        return years(OUTGOING, unitId);
    }

    List<Integer> incomingYears(UUID unitId) {
        return years(INCOMING, unitId);
    }

    private List<Integer> years(String table, UUID unitId) {
        return jdbc.sql("select distinct book_year from " + table + " where unit_id = :unit order by book_year desc")
                .param("unit", unitId)
                .query(Integer.class)
                .list();
    }

    int lastArrival(UUID unitId, int year) {
        return jdbc.sql("select last_number from arrival_book where unit_id = :unit and book_year = :year")
                .param("unit", unitId)
                .param("year", year)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** The units for which anything ever arrived. */
    Set<UUID> receivers() {
        return jdbc.sql("select distinct unit_id from arrival_book")
                .query((row, n) -> row.getObject(1, UUID.class))
                .set();
    }

    private StatementSpec page(String table, String day, BookQuery query, int below, int limit) {
        return lines(table, day, query, " and e.number < :below order by e.number desc limit :limit")
                .param("below", below)
                .param("limit", limit);
    }

    private StatementSpec lines(String table, String day, BookQuery query, String rest) {
        return jdbc.sql("select e.* from (select b.*, lag(b.number) over (order by b.number) as previous from " + table
                        + " b where b.unit_id = :unit and b.book_year = :year) e where e." + day
                        + " between :from and :to" + """
                         and e.search_words like :first escape '!' and e.search_words like :second escape '!'
                         and e.search_words like :third escape '!' and e.search_words like :fourth escape '!'
                        """ + rest)
                .param("unit", query.unitId())
                .param("year", query.year())
                .param("from", query.from())
                .param("to", query.to())
                .param("first", query.text().pattern(0))
                .param("second", query.text().pattern(1))
                .param("third", query.text().pattern(2))
                .param("fourth", query.text().pattern(3));
    }

    private static OutgoingEntry outgoing(ResultSet row, BookQuery query) throws SQLException {
        return new OutgoingEntry(
                row.getInt("number"),
                query.text().isEmpty() ? (Integer) row.getInt("previous") : null,
                row.getString("reference"),
                row.getObject("dated", LocalDate.class),
                row.getString("kind"),
                row.getString("subject"),
                row.getString("signer"),
                row.getString("receivers"),
                row.getString("keeper"),
                row.getObject("copies", Integer.class),
                row.getString("link"));
    }

    private static IncomingEntry incoming(ResultSet row, BookQuery query) throws SQLException {
        return new IncomingEntry(
                row.getInt("number"),
                query.text().isEmpty() ? (Integer) row.getInt("previous") : null,
                row.getObject("arrived_on", LocalDate.class),
                row.getString("author"),
                row.getString("reference"),
                row.getObject("dated", LocalDate.class),
                row.getString("kind"),
                row.getString("subject"),
                row.getString("passed_to"),
                row.getObject("passed_on", LocalDate.class),
                row.getString("earlier_number"),
                row.getString("link"));
    }
}
