package vn.tiendo.consolidation.reported;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.directive.WorkKind;
import vn.tiendo.report.figure.Figure;

/** Keeps what the units told in figures; never changed afterwards. Each answer takes one statement. */
@Component
public class FigureLines {

    private static final int BATCH = 500;
    private static final String COUNTED =
            "select obligation_id, obligation_code, title, work_kind, code, kind, part_of,"
                    + " group_position, coalesce(sum(amount), 0) as total, " + count(Told.REPORTED) + count(Told.BLANK)
                    + count(Told.NO_REPORT) + count(Told.DIFFERS) + "min(position) as first_position"
                    + " from consolidation_figure where consolidation_id = :id group by obligation_id, obligation_code, title,"
                    + " work_kind, code, kind, part_of, group_position order by first_position";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    FigureLines(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    private static String count(Told told) {
        return "sum(case when " + told.condition() + " then 1 else 0 end) as " + told.name() + ", ";
    }

    /** Writes them in their order, in batches. @param written is told of each batch of lines how many it were */
    public void keep(UUID consolidation, ReportedFigures figures, IntConsumer written) {
        List<Object[]> groups = new ArrayList<>();
        for (FigureGroup group : figures.groups()) {
            groups.add(new Object[] {
                consolidation, group.position(), group.above(), group.unitId(), group.name(), group.english()
            });
        }
        write("consolidation_group (consolidation_id, position, above, unit_id, name, name_en)", groups, group -> {});
        List<Object[]> lines = new ArrayList<>();
        for (FigureLine line : figures.lines()) {
            lines.add(new Object[] {
                consolidation,
                lines.size(),
                line.group(),
                line.unitId(),
                line.unit(),
                line.addresseeId(),
                line.assignmentId(),
                line.obligationId(),
                line.obligationCode(),
                line.title(),
                line.workKind().name(),
                line.code(),
                line.kind().name(),
                line.partOf(),
                line.said(),
                line.amount(),
                line.known(),
                line.why()
            });
        }
        write(
                "consolidation_figure (consolidation_id, position, group_position, unit_id, unit_name, addressee_id,"
                        + " assignment_id, obligation_id, obligation_code, title, work_kind, code, kind, part_of,"
                        + " typed_value, amount, system_value, explanation)",
                lines,
                written);
    }

    private void write(String into, List<Object[]> rows, IntConsumer written) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            String places = "?" + ", ?".repeat(rows.getFirst().length - 1);
            batches.batchUpdate(
                    "insert into " + into + " values (" + places + ")",
                    rows.subList(from, Math.min(from + BATCH, rows.size())));
            written.accept(Math.min(BATCH, rows.size() - from));
        }
    }

    /** Whether it is a report on this directive. */
    boolean isAbout(UUID consolidation, UUID directive) {
        return jdbc.sql("select count(*) from consolidation where id = :id and directive_id = :directive")
                        .param("id", consolidation)
                        .param("directive", directive)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The groups from the top of the tree down. */
    public List<FigureGroup> groups(UUID consolidation) {
        return jdbc.sql("select * from consolidation_group where consolidation_id = :id order by position")
                .param("id", consolidation)
                .query((row, n) -> new FigureGroup(
                        row.getInt("position"),
                        row.getObject("above", Integer.class),
                        row.getObject("unit_id", UUID.class),
                        row.getString("name"),
                        row.getString("name_en")))
                .list();
    }

    /** What the database counts, obligation by obligation, figure by figure. */
    public List<FigureSum.Cell> cells(UUID consolidation) {
        return jdbc.sql(COUNTED)
                .param("id", consolidation)
                .query((row, n) -> cell(row))
                .list();
    }

    private static FigureSum.Cell cell(ResultSet row) throws SQLException {
        Map<Told, Long> numbers = new EnumMap<>(Told.class);
        numbers.put(Told.SUM, row.getLong("total"));
        for (Told told : Told.values()) {
            if (told != Told.SUM) {
                numbers.put(told, row.getLong(told.name()));
            }
        }
        return new FigureSum.Cell(
                new FigureSum.Obligation(
                        row.getObject("obligation_id", UUID.class),
                        row.getString("obligation_code"),
                        row.getString("title")),
                new FigureSum.Key(
                        WorkKind.valueOf(row.getString("work_kind")),
                        row.getString("code"),
                        Figure.Kind.valueOf(row.getString("kind")),
                        row.getString("part_of")),
                row.getInt("group_position"),
                numbers);
    }

    /** The first of the lines that make a number. */
    List<FigureLine> chosen(UUID consolidation, FigureChoice choice, List<FigureGroup> groups, int limit) {
        List<Integer> within = groups.stream()
                .map(FigureGroup::position)
                .filter(group -> choice.group() == null || FigureSum.isWithin(group, choice.group(), groups))
                .toList();
        if (within.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select * from consolidation_figure where consolidation_id = :id and code = :code and "
                        + choice.told().condition() + " and group_position in (:groups)"
                        + " and (cast(:obligation as uuid) is null or obligation_id = :obligation)"
                        + " order by position fetch first " + limit + " rows only")
                .param("id", consolidation)
                .param("code", choice.code())
                .param("groups", within)
                .param("obligation", choice.obligation())
                .query((row, n) -> line(row))
                .list();
    }

    /** All lines, one after the other; of many only some are in memory at a time. */
    void each(UUID consolidation, Consumer<FigureLine> to) {
        read(
                jdbc.sql("select * from consolidation_figure where consolidation_id = :id order by position"),
                consolidation,
                to);
    }

    /** The same of one kind of work: all that a unit told follows each other. */
    void each(UUID consolidation, WorkKind kind, Consumer<FigureLine> to) {
        read(
                jdbc.sql("select * from consolidation_figure where consolidation_id = :id and work_kind = :kind"
                                + " order by position")
                        .param("kind", kind.name()),
                consolidation,
                to);
    }

    private static void read(JdbcClient.StatementSpec some, UUID consolidation, Consumer<FigureLine> to) {
        some.param("id", consolidation).withFetchSize(BATCH).query(row -> {
            to.accept(line(row));
        });
    }

    private static FigureLine line(ResultSet row) throws SQLException {
        return new FigureLine(
                row.getInt("group_position"),
                row.getObject("unit_id", UUID.class),
                row.getString("unit_name"),
                row.getObject("addressee_id", UUID.class),
                row.getObject("assignment_id", UUID.class),
                row.getObject("obligation_id", UUID.class),
                row.getString("obligation_code"),
                row.getString("title"),
                WorkKind.valueOf(row.getString("work_kind")),
                row.getString("code"),
                Figure.Kind.valueOf(row.getString("kind")),
                row.getString("part_of"),
                row.getString("typed_value"),
                row.getString("system_value"),
                row.getString("explanation"));
    }
}
