package vn.tiendo.contact.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.tiendo.contact.ContactPart;
import vn.tiendo.contact.check.PhoneNumber;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.SearchQuery;

/** Reads what is public of the lists that stand on portals; the columns named here are all that ever leaves a unit. */
@Component
public class DirectoryReader {

    /** So many rows are fetched at once while a file is written. */
    private static final int FETCH = 500;

    private static final String COLUMNS =
            "select r.list_id, r.position, u.code, u.name as unit_name, u.short_name, r.part, r.title, r.name, r.phone,"
                    + " r.mobile_agreed, r.fax, r.no_fax, r.email, r.email_official, r.email_requested_on, r.address";

    private static final String FROM = """
             from contact_row r
             join contact_list l on l.id = r.list_id
             join unit_v u on u.id = l.unit_id
             join unit_words_v w on w.id = l.unit_id
             where l.in_directory and not r.vacant and (w.valid_to is null or w.valid_to >= :today)
            """;

    private static final String FOUND = """
             and (:part = '' or r.part = :part)
             and (:unit = '' or u.code = :unit)
             and (w.search_words || r.search_words) like :first escape '!'
             and (w.search_words || r.search_words) like :second escape '!'
             and (w.search_words || r.search_words) like :third escape '!'
             and (w.search_words || r.search_words) like :fourth escape '!'
            """;

    private static final String UNITS = """
            select u.code, u.name from contact_list l
             join unit_v u on u.id = l.unit_id
             join unit_words_v w on w.id = l.unit_id
             where l.in_directory and (w.valid_to is null or w.valid_to >= :today)
             and w.search_words like :first escape '!' and w.search_words like :second escape '!'
             and w.search_words like :third escape '!' and w.search_words like :fourth escape '!'
             order by l.sort_key, l.unit_id limit :limit offset :offset
            """;

    private static final String ORDER = " order by l.sort_key, l.unit_id, r.position";

    private final JdbcClient jdbc;
    private final Clock clock;

    DirectoryReader(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By unit in Vietnamese order, in each as its list has them. Two statements, however many there are. */
    public DirectoryPage page(DirectoryQuery query, int offset, int limit) {
        int total = found("select count(*)", query, "").query(Integer.class).single();
        return new DirectoryPage(
                found(COLUMNS, query, ORDER + " limit :limit offset :offset")
                        .param("limit", limit)
                        .param("offset", offset)
                        .query((row, n) -> entry(row))
                        .list(),
                total);
    }

    /** All that is found, one by one. One statement. */
    public void each(DirectoryQuery query, Consumer<DirectoryEntry> reader) {
        found(COLUMNS, query, ORDER).withFetchSize(FETCH).query(row -> {
            reader.accept(entry(row));
        });
    }

    /** The first that have all these words. One statement. */
    public List<DirectoryEntry> find(SearchQuery text, int limit) {
        return found(COLUMNS, new DirectoryQuery(text, null, ""), ORDER + " limit :limit")
                .param("limit", limit)
                .query((row, n) -> entry(row))
                .list();
    }

    /** Units with contacts in the directory, in Vietnamese order. One statement. */
    public List<DirectoryUnit> units(SearchQuery text, int offset, int limit) {
        return jdbc.sql(UNITS)
                .param("today", today())
                .param("first", text.pattern(0))
                .param("second", text.pattern(1))
                .param("third", text.pattern(2))
                .param("fourth", text.pattern(3))
                .param("limit", limit)
                .param("offset", offset)
                .query(DirectoryUnit.class)
                .list();
    }

    /** One of them, if it still stands in the directory. */
    public Optional<DirectoryEntry> entry(UUID listId, int position) {
        return jdbc.sql(COLUMNS + FROM + " and r.list_id = :list and r.position = :position")
                .param("today", today())
                .param("list", listId)
                .param("position", position)
                .query((row, n) -> entry(row))
                .optional();
    }

    private StatementSpec found(String columns, DirectoryQuery query, String rest) {
        return jdbc.sql(columns + FROM + FOUND + rest)
                .param("today", today())
                .param("part", query.part() == null ? "" : query.part().name())
                .param("unit", query.unit())
                .param("first", query.text().pattern(0))
                .param("second", query.text().pattern(1))
                .param("third", query.text().pattern(2))
                .param("fourth", query.text().pattern(3));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
    }

    private static DirectoryEntry entry(ResultSet row) throws SQLException {
        boolean agreed = row.getBoolean("mobile_agreed");
        boolean official = row.getBoolean("email_official");
        return new DirectoryEntry(
                row.getObject("list_id", UUID.class),
                row.getInt("position"),
                row.getString("code"),
                row.getString("unit_name"),
                row.getString("short_name"),
                ContactPart.valueOf(row.getString("part")),
                row.getString("title"),
                row.getString("name"),
                PhoneNumber.of(row.getString("phone"))
                        .filter(number -> !number.mobile() || agreed)
                        .map(PhoneNumber::text)
                        .orElse(""),
                row.getBoolean("no_fax") ? "" : row.getString("fax"),
                official ? row.getString("email") : "",
                official ? null : row.getObject("email_requested_on", LocalDate.class),
                row.getString("address"));
    }
}
