package vn.tiendo.consolidation.annex;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.execution.standing.Standing;

/** Keeps what stood with each unit when the figures were fixed; never changed afterwards. */
@Component
public class WorkLines {

    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    WorkLines(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Writes them in their order, in batches. @param written is told of each batch how many it were */
    public void keep(UUID consolidation, List<WorkLine> lines, IntConsumer written) {
        List<Object[]> rows = new ArrayList<>();
        for (WorkLine line : lines) {
            rows.add(new Object[] {
                consolidation,
                rows.size(),
                line.unitId(),
                line.unit(),
                line.addresseeId(),
                line.assignmentId(),
                line.obligationId(),
                line.code(),
                line.title(),
                line.dueOn(),
                line.result(),
                line.reference(),
                line.standing().name(),
                line.inTime(),
                line.daysLate(),
                line.reason()
            });
        }
        for (int from = 0; from < rows.size(); from += BATCH) {
            batches.batchUpdate(
                    "insert into consolidation_work (consolidation_id, position, unit_id, unit_name, addressee_id,"
                            + " assignment_id, obligation_id, code, title, due_on, result, reference, standing, in_time, days_late,"
                            + " reason) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    rows.subList(from, Math.min(from + BATCH, rows.size())));
            written.accept(Math.min(BATCH, rows.size() - from));
        }
    }

    /** Obligation by obligation, of each the units by name. One statement. */
    public List<WorkLine> of(UUID consolidation) {
        return jdbc.sql("select * from consolidation_work where consolidation_id = :id order by position")
                .param("id", consolidation)
                .query((row, n) -> line(row))
                .list();
    }

    /** The first units by name, of one obligation. One statement. */
    public List<WorkLine> of(UUID consolidation, UUID obligation, int limit) {
        return jdbc.sql("select * from consolidation_work where consolidation_id = :id and obligation_id = :obligation"
                        + " order by position fetch first " + limit + " rows only")
                .param("id", consolidation)
                .param("obligation", obligation)
                .query((row, n) -> line(row))
                .list();
    }

    private static WorkLine line(ResultSet row) throws SQLException {
        return new WorkLine(
                row.getObject("unit_id", UUID.class),
                row.getString("unit_name"),
                row.getObject("addressee_id", UUID.class),
                row.getObject("assignment_id", UUID.class),
                row.getObject("obligation_id", UUID.class),
                row.getString("code"),
                row.getString("title"),
                row.getObject("due_on", LocalDate.class),
                row.getString("result"),
                row.getString("reference"),
                Standing.valueOf(row.getString("standing")),
                row.getBoolean("in_time"),
                row.getInt("days_late"),
                row.getString("reason"));
    }
}
