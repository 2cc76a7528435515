package vn.tiendo.execution.standing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import vn.tiendo.execution.ExecutionState;
import vn.tiendo.shared.Columns;
import vn.tiendo.shared.VietnameseOrder;

/**
 * One directive at one unit as its row of progress counts it; what is overdue depends on when one looks.
 *
 * @param unit short name
 * @param order what units are sorted by
 * @param moved when anything last moved there; when it was handed out, if nothing did
 * @param brought how many assignments its people have finished or submitted
 * @param course as {@link Course} reads it; a text, as many units have the same
 * @param written when it was counted, never the same twice
 */
public record UnitRow(
        UUID directiveId,
        UUID addresseeId,
        UUID unitId,
        String unit,
        String order,
        ExecutionState state,
        Instant handedOutAt,
        Instant moved,
        int expected,
        int onTime,
        int late,
        int awaiting,
        int awaitingInTime,
        int brought,
        Ends ends,
        String course,
        long written) {

    /** Reads rows that say what others have said. */
    static final class Reader {

        private final Map<String, Ends> ends = new HashMap<>();
        private final Map<String, String> courses = new HashMap<>();

        UnitRow read(ResultSet row) throws SQLException {
            return UnitRow.read(
                    row,
                    ends.computeIfAbsent(row.getString("ends"), Ends::read),
                    courses.computeIfAbsent(row.getString("course"), Function.identity()));
        }
    }

    private static UnitRow read(ResultSet row, Ends ends, String course) throws SQLException {
        String unit = row.getString("short_name");
        return new UnitRow(
                row.getObject("directive_id", UUID.class),
                row.getObject("addressee_id", UUID.class),
                row.getObject("unit_id", UUID.class),
                unit,
                VietnameseOrder.key(unit),
                ExecutionState.valueOf(row.getString("state")),
                Objects.requireNonNull(Columns.moment(row, "handed_out_at")),
                Objects.requireNonNull(Columns.moment(row, "moved")),
                row.getInt("expected"),
                row.getInt("on_time"),
                row.getInt("late"),
                row.getInt("awaiting"),
                row.getInt("awaiting_in_time"),
                row.getInt("brought"),
                ends,
                course,
                row.getLong("written"));
    }

    /** Cell by cell at a moment. */
    public Counts counts(Instant at) {
        return Counts.of(expected, onTime, late, awaiting, awaitingInTime, ends.overdue(at));
    }
}
