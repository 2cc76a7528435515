package vn.tiendo.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.execution.ExecutionState;
import vn.tiendo.shared.Columns;

/**
 * One assignment that a number counts.
 *
 * @param position of its obligation in the document
 * @param dueMoment last working moment of its deadline; null if it has none, as the legal end
 */
public record WorkAtUnit(
        UUID assignmentId,
        UUID addresseeId,
        UUID directiveId,
        String reference,
        UUID unitId,
        String unit,
        int position,
        String code,
        String title,
        ExecutionState state,
        @Nullable Instant legalEnd,
        @Nullable Instant dueMoment,
        @Nullable Instant arrivedAt,
        @Nullable String progress) {

    /** Of a row of {@code assignment_standing_v} with its obligation's and its unit's names. @param reference of its directive */
    public static WorkAtUnit read(ResultSet row, String reference) throws SQLException {
        return new WorkAtUnit(
                row.getObject("id", UUID.class),
                row.getObject("addressee_id", UUID.class),
                row.getObject("directive_id", UUID.class),
                reference,
                row.getObject("unit_id", UUID.class),
                row.getString("short_name"),
                row.getInt("position"),
                row.getString("code"),
                row.getString("title"),
                ExecutionState.valueOf(row.getString("state")),
                Columns.moment(row, "due_legal_end"),
                Columns.moment(row, "due_last_working_moment"),
                Columns.moment(row, "arrived_at"),
                row.getString("progress"));
    }
}
