package vn.tiendo.organization.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.organization.entry.UnitBook;
import vn.tiendo.organization.entry.UnitEntry;
import vn.tiendo.shared.SearchText;
import vn.tiendo.shared.email.OfficialEmail;

/** Reads and writes the states of units: past ones, and those ordered for a day to come. */
@Component
public class UnitShelf {

    private static final String STATE = " u.name, u.short_name, u.class_code, u.level_code, p.code as parent_code,"
            + " u.is_virtual, u.is_external, u.official_email, u.place_name ";

    /** Classes with their levels, and the levels themselves, which have none. */
    private static final String KINDS = "select code, name, name_en, level_code from unit_class"
            + " union all select code, name, name_en, null from unit_level";

    private static final String KEEP = """
        insert into unit_state (unit_id, valid_from, name, short_name, class_code, level_code, parent_id, is_virtual,
            is_external, official_email, place_name)
        select id, state_from, name, short_name, class_code, level_code, parent_id, is_virtual,
            is_external, official_email, place_name
        from org_unit where id = ? and state_from < ?
        """;

    private static final String AWAIT = """
        insert into unit_state (unit_id, valid_from, name, short_name, class_code, level_code, parent_id, is_virtual,
            is_external, official_email, place_name)
        values (:id, :day, :name, :short, :class, :level, :parent, :virtual, :external, :email, :place)
        """;

    /** A unit as it was or will be, from a day on. */
    public record State(UUID unitId, LocalDate from, UnitEntry entry) {}

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final EmailSuffixShelf suffixes;

    UnitShelf(JdbcClient database, JdbcTemplate batches, EmailSuffixShelf suffixes) {
        this.database = database;
        this.batches = batches;
        this.suffixes = suffixes;
    }

    /** Waits until no other administrator changes anything. */
    public void takeTurn() {
        database.sql("select id from organization_turn where id = 1 for update")
                .query(Integer.class)
                .single();
    }

    /** Every unit, and what it is judged by. Four statements. */
    public UnitBook book(LocalDate today) {
        Map<String, String> levelOfClass = new HashMap<>();
        Map<String, String> classes = new HashMap<>();
        Map<String, String> levels = new HashMap<>();
        database.sql(KINDS).query(row -> {
            String level = row.getString(4);
            if (level == null) {
                name(levels, row);
            } else {
                levelOfClass.put(row.getString(1), level);
                name(classes, row);
            }
        });
        Set<String> awaited = new HashSet<>();
        database.sql(
                        "select u.code from unit_state s join org_unit u on u.id = s.unit_id where s.valid_from > u.state_from")
                .query(row -> {
                    awaited.add(UnitEntry.key(row.getString(1)));
                });
        List<UnitEntry> units = database.sql("select u.code, u.valid_from, u.valid_to," + STATE
                        + "from org_unit u left join org_unit p on p.id = u.parent_id")
                .query((row, n) -> entry(row))
                .list();
        OfficialEmail emails = new OfficialEmail(suffixes.current());
        return new UnitBook(new UnitBook.Terms(levelOfClass, classes, levels, awaited, emails, today), units);
    }

    private static void name(Map<String, String> codes, ResultSet row) throws SQLException {
        for (int column = 1; column <= 3; column++) {
            codes.put(SearchText.of(row.getString(column)), row.getString(1));
        }
    }

    /** The ids of all units, by key of their code. */
    public Map<String, UUID> ids() {
        Map<String, UUID> ids = new HashMap<>();
        database.sql("select code, id from org_unit").query(row -> {
            ids.put(UnitEntry.key(row.getString(1)), row.getObject(2, UUID.class));
        });
        return ids;
    }

    /** Writes down how these units stand, before they change on this day; a second change of one day corrects the first. */
    public void keep(Collection<UUID> units, LocalDate day) {
        List<Object[]> rows = new ArrayList<>();
        units.forEach(id -> rows.add(new Object[] {id, day}));
        batches.batchUpdate(KEEP, rows);
    }

    public void await(UUID id, LocalDate day, UnitEntry entry, @Nullable UUID parentId) {
        forget(id, day);
        database.sql(AWAIT)
                .param("id", id)
                .param("day", day)
                .param("name", entry.name())
                .param("short", entry.shortName())
                .param("class", entry.classCode())
                .param("level", entry.levelCode())
                .param("parent", parentId)
                .param("virtual", entry.virtual())
                .param("external", entry.external())
                .param("email", entry.email())
                .param("place", entry.place())
                .update();
    }

    /** @return whether anything was ordered for that day */
    public boolean forget(UUID id, LocalDate day) {
        return database.sql("delete from unit_state where unit_id = :id and valid_from = :day and valid_from >"
                                + " (select state_from from org_unit where id = :id)")
                        .param("id", id)
                        .param("day", day)
                        .update()
                > 0;
    }

    /** What was ordered for this day or before and has not come to be, in the order of the days. */
    public List<State> due(LocalDate today) {
        return states("s.valid_from > o.state_from and s.valid_from <= :today", Map.of("today", today));
    }

    /** What a unit was and will be, besides what it is, latest first. */
    public List<State> of(UUID unit) {
        return states("s.unit_id = :unit", Map.of("unit", unit)).reversed();
    }

    /** Posts and roles in the units end with them, each on its unit's last day. */
    public void endPosts(Map<UUID, LocalDate> lastDays) {
        List<Object[]> rows = new ArrayList<>();
        lastDays.forEach((id, day) -> rows.add(new Object[] {day, id, day}));
        batches.batchUpdate(
                "update post set valid_to = ? where unit_id = ? and (valid_to is null or valid_to > ?)", rows);
        batches.batchUpdate(
                "update role_grant set valid_to = ? where unit_id = ? and (valid_to is null or valid_to > ?)", rows);
    }

    public void succeed(UUID from, Collection<UUID> successors, LocalDate day, String kind) {
        successors.forEach(to -> database.sql(
                        "insert into unit_successor (from_id, to_id, on_day, kind) values (:from, :to, :day, :kind)")
                .param("from", from)
                .param("to", to)
                .param("day", day)
                .param("kind", kind)
                .update());
    }

    private List<State> states(String where, Map<String, ?> params) {
        return database.sql("select s.unit_id, s.valid_from as since, o.code, o.valid_from, o.valid_to,"
                        + STATE.replace(" u.", " s.")
                        + "from unit_state s join org_unit o on o.id = s.unit_id"
                        + " left join org_unit p on p.id = s.parent_id where " + where
                        + " order by s.valid_from, s.unit_id")
                .params(params)
                .query((row, n) -> new State(
                        row.getObject("unit_id", UUID.class), row.getObject("since", LocalDate.class), entry(row)))
                .list();
    }

    private static UnitEntry entry(ResultSet row) throws SQLException {
        return new UnitEntry(
                row.getString("code"),
                row.getString("name"),
                row.getString("short_name"),
                row.getString("class_code"),
                row.getString("level_code"),
                row.getString("parent_code"),
                row.getBoolean("is_virtual"),
                row.getBoolean("is_external"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("official_email"),
                row.getString("place_name"));
    }
}
