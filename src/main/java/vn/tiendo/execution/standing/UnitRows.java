package vn.tiendo.execution.standing;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * All units' rows of progress. Each look asks the database whether any has changed since the last one, by whomever and on
 * whichever node, and reads those alone: what is answered is what the database holds, never something older.
 *
 * @see <a href="file:../../../../../../docs/decisions/0037-rows-kept-in-memory.md">decision 0037</a>
 */
@Component
public class UnitRows {

    /** Some 300 bytes each, and its course, which is a kilobyte at most where no two units are equally far. */
    private static final int MOST = 30_000;

    /** What transactions that overlap may have written before one that was seen, in milliseconds; else all is read again. */
    private static final long OVERLAP = 10_000;

    /** Names change so seldom that whose it was is not asked: that would take as long as the rest. */
    private static final String MARKS = """
            select directive_id, count(*), sum(written), (select sum(version) from unit_v)
            from directive_unit_progress where directive_id in (:directives) group by directive_id
            """;

    private static final String ROWS = """
            select p.directive_id, p.addressee_id, p.unit_id, u.short_name, p.state, p.handed_out_at, p.expected, p.on_time,
                   p.late, p.awaiting, p.awaiting_in_time, p.brought, p.moved, p.ends, p.course, p.written
            from directive_unit_progress p join unit_v u on u.id = p.unit_id
            where p.directive_id in (:directives) and p.written >= :since
            """;

    /**
     * Two sets of rows of a directive that have the same mark are the same: a row that is written is written later than before.
     *
     * @param named the sum of the versions of all units; the rows' names are not older than that
     */
    private record Mark(long rows, long written, long named) {

        static Mark of(Collection<UnitRow> rows, long named) {
            return new Mark(
                    rows.size(), rows.stream().mapToLong(UnitRow::written).sum(), named);
        }
    }

    private record Kept(Mark mark, long last, Map<UUID, UnitRow> rows, List<UnitRow> expected) {

        static Kept of(Map<UUID, UnitRow> rows, long named) {
            return new Kept(
                    Mark.of(rows.values(), named),
                    rows.values().stream().mapToLong(UnitRow::written).max().orElse(0),
                    rows,
                    rows.values().stream().filter(row -> row.expected() > 0).toList());
        }
    }

    private final JdbcClient jdbc;

    /** By directive, what was not looked at for longest first. */
    private final Map<UUID, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);

    UnitRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of all units of which these directives expect something; one statement, and one or two more if anything has changed. */
    public List<UnitRow> of(Collection<UUID> directives) {
        if (directives.isEmpty()) {
            return List.of();
        }
        Map<UUID, Mark> marks = marks(directives);
        Map<UUID, Kept> known = find(marks.keySet());
        Map<UUID, Kept> changed = new HashMap<>(known);
        changed.entrySet().removeIf(each -> each.getValue().mark().equals(marks.get(each.getKey())));
        known.putAll(changed(changed));
        Set<UUID> unknown = new HashSet<>(marks.keySet());
        unknown.removeIf(
                each -> known.containsKey(each) && known.get(each).mark().equals(marks.get(each)));
        known.putAll(unknown.isEmpty() ? Map.of() : read(unknown, Long.MIN_VALUE, Map.of(), marks));
        keep(known);
        return marks.keySet().stream()
                .flatMap(each -> known.get(each).expected().stream())
                .toList();
    }

    private Map<UUID, Mark> marks(Collection<UUID> directives) {
        Map<UUID, Mark> marks = new HashMap<>();
        jdbc.sql(MARKS).param("directives", Set.copyOf(directives)).query(row -> {
            marks.put(row.getObject(1, UUID.class), new Mark(row.getLong(2), row.getLong(3), row.getLong(4)));
        });
        return marks;
    }

    private Map<UUID, Kept> changed(Map<UUID, Kept> last) {
        return last.isEmpty()
                ? Map.of()
                : read(
                        last.keySet(),
                        last.values().stream().mapToLong(Kept::last).min().orElseThrow() - OVERLAP,
                        last,
                        last.entrySet().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey,
                                        each -> each.getValue().mark())));
    }

    /**
     * @param before rows that stay as they are, if they are not read
     * @param names what is known of the names of the rows that come out
     */
    private Map<UUID, Kept> read(Set<UUID> directives, long since, Map<UUID, Kept> before, Map<UUID, Mark> names) {
        Map<UUID, Map<UUID, UnitRow>> rows = new HashMap<>();
        before.forEach((directive, kept) -> rows.put(directive, new HashMap<>(kept.rows())));
        UnitRow.Reader reader = new UnitRow.Reader();
        jdbc.sql(ROWS).param("directives", directives).param("since", since).query(found -> {
            UnitRow row = reader.read(found);
            rows.computeIfAbsent(row.directiveId(), none -> new HashMap<>()).put(row.addresseeId(), row);
        });
        Map<UUID, Kept> read = new HashMap<>();
        rows.forEach((directive, own) ->
                read.put(directive, Kept.of(own, names.get(directive).named())));
        return read;
    }

    private synchronized Map<UUID, Kept> find(Set<UUID> directives) {
        Map<UUID, Kept> found = new HashMap<>();
        directives.forEach(directive -> {
            Kept rows = kept.get(directive);
            if (rows != null) {
                found.put(directive, rows);
            }
        });
        return found;
    }

    private synchronized void keep(Map<UUID, Kept> now) {
        kept.putAll(now);
        int rows = kept.values().stream().mapToInt(each -> each.rows().size()).sum();
        for (Iterator<Kept> oldest = kept.values().iterator(); rows > MOST; oldest.remove()) {
            rows -= oldest.next().rows().size();
        }
    }
}
