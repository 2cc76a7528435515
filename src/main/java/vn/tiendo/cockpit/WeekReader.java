package vn.tiendo.cockpit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.directive.DirectiveKind;
import vn.tiendo.execution.ExecutionState;
import vn.tiendo.shared.Columns;

/** Counts and lists what units have still to do by when it ends; each answer is one statement, whatever their number. */
@Component
class WeekReader {

    /** How many units have something to do, and how much that is together. */
    record Sum(int units, List<Integer> works) {}

    private static final String OPEN = """
            from assignment_standing_v a join unit_v u on u.id = a.unit_id
            where a.state not in ('DONE', 'AWAITING_CONFIRMATION') and a.directive_id in (select d.id %s)
            """.formatted(CockpitReader.SEEN);

    private static final String ASKED = """
            from assignment_standing_v a
            join unit_v u on u.id = a.unit_id
            join obligation_v o on o.id = a.obligation_id
            join directive_search_v d on d.id = a.directive_id
            join assignment_words_v w on w.id = a.id
            where a.state not in ('DONE', 'AWAITING_CONFIRMATION') and a.directive_id in (select d.id %s)
              and (:every = true or a.unit_id = :unit)
              and ((a.due_legal_end > :after and a.due_legal_end <= :until)
                or (:endless = true and a.due_legal_end is null))
            """.formatted(CockpitReader.SEEN);

    private static final String WORKS = """
            select a.id, a.state, u.short_name, o.code, o.title, d.kind, d.number, d.symbol, d.origin_number,
                   w.due_phrase, w.due_date, w.due_number, w.due_reading, w.due_office, w.due_legal_end,
                   w.due_last_working_moment
            """ + ASKED + """
            order by a.due_legal_end nulls last, u.short_name, o.position, a.id limit :limit offset :offset
            """;

    private final JdbcClient jdbc;

    WeekReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Sum sum(CockpitReader.Reader reader, List<DueSlot> slots) {
        return ask("select count(distinct a.unit_id) as units, " + counts(slots) + OPEN, reader, slots)
                .query((row, n) -> new Sum(row.getInt("units"), works(row, slots)))
                .single();
    }

    /** Who has most overdue first, then who has most in all. */
    List<UnitLoad> units(CockpitReader.Reader reader, List<DueSlot> slots, int offset, int limit) {
        return ask(
                        "select a.unit_id, u.short_name, " + counts(slots) + OPEN
                                + " group by a.unit_id, u.short_name"
                                + " order by slot0 desc, count(*) desc, u.short_name, a.unit_id"
                                + " limit :limit offset :offset",
                        reader,
                        slots)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> new UnitLoad(
                        row.getObject("unit_id", UUID.class), row.getString("short_name"), works(row, slots)))
                .list();
    }

    /** What ends first first. @param unitId of this one only; null for all */
    List<DueWork> works(CockpitReader.Reader reader, DueSlot slot, @Nullable UUID unitId, int offset, int limit) {
        return ask(WORKS, reader, slot, unitId)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> work(row))
                .list();
    }

    int count(CockpitReader.Reader reader, DueSlot slot, @Nullable UUID unitId) {
        return ask("select count(*) " + ASKED, reader, slot, unitId)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec ask(String sql, CockpitReader.Reader reader, DueSlot slot, @Nullable UUID unitId) {
        return jdbc.sql(sql)
                .param("me", reader.me())
                .param("units", reader.units())
                .param("today", reader.today())
                .param("every", unitId == null)
                .param("unit", unitId == null ? reader.me() : unitId)
                .param("after", slot.after().atOffset(ZoneOffset.UTC))
                .param("until", slot.until().atOffset(ZoneOffset.UTC))
                .param("endless", slot.later());
    }

    private JdbcClient.StatementSpec ask(String sql, CockpitReader.Reader reader, List<DueSlot> slots) {
        JdbcClient.StatementSpec asked = jdbc.sql(sql)
                .param("me", reader.me())
                .param("units", reader.units())
                .param("today", reader.today());
        for (int n = 0; n < slots.size(); n++) {
            asked = asked.param("after" + n, slots.get(n).after().atOffset(ZoneOffset.UTC))
                    .param("until" + n, slots.get(n).until().atOffset(ZoneOffset.UTC));
        }
        return asked;
    }

    private static String counts(List<DueSlot> slots) {
        return IntStream.range(0, slots.size())
                .mapToObj(n -> "count(case when (a.due_legal_end > :after" + n + " and a.due_legal_end <= :until" + n
                        + ")" + (slots.get(n).later() ? " or a.due_legal_end is null" : "") + " then 1 end) as slot"
                        + n)
                .collect(Collectors.joining(", ", "", " "));
    }

    private static List<Integer> works(ResultSet row, List<DueSlot> slots) throws SQLException {
        List<Integer> works = new ArrayList<>();
        for (int n = 0; n < slots.size(); n++) {
            works.add(row.getInt("slot" + n));
        }
        return List.copyOf(works);
    }

    private static DueWork work(ResultSet row) throws SQLException {
        return new DueWork(
                row.getObject("id", UUID.class),
                DirectiveKind.reference(
                        row.getString("kind"),
                        row.getObject("number", Integer.class),
                        row.getString("symbol"),
                        row.getString("origin_number")),
                row.getString("short_name"),
                row.getString("code"),
                row.getString("title"),
                ExecutionState.valueOf(row.getString("state")),
                Columns.due(row));
    }
}
