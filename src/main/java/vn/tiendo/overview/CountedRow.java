package vn.tiendo.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.execution.ExecutionState;
import vn.tiendo.execution.standing.Counts;
import vn.tiendo.execution.standing.Course;
import vn.tiendo.shared.Columns;

/** Reads what is counted of one directive at one unit from its row of progress. */
final class CountedRow {

    private CountedRow() {}

    /** @param returns how often each addressee's report was returned */
    static OverviewReader.Counted of(ResultSet row, Instant now, Map<UUID, Integer> returns) throws SQLException {
        String text = row.getString("course");
        Course course = text == null ? null : Course.read(text);
        UnitAtWork work = new UnitAtWork(
                row.getObject("directive_id", UUID.class),
                row.getObject("addressee_id", UUID.class),
                row.getObject("unit_id", UUID.class),
                row.getString("short_name"),
                ExecutionState.valueOf(row.getString("state")),
                counts(row, course, now),
                List.of());
        return new OverviewReader.Counted(
                work, facts(row, work, course, now, returns), Columns.moment(row, "first_end"));
    }

    private static Counts counts(ResultSet row, @Nullable Course course, Instant now) throws SQLException {
        int sent = row.getInt("on_time") + row.getInt("late") + row.getInt("awaiting");
        int past = row.getBoolean("past") ? row.getInt("unsent_dated") : 0;
        int overdue = course == null ? past : course.overdue(now);
        return new Counts(
                row.getInt("on_time"),
                row.getInt("late"),
                row.getInt("awaiting"),
                row.getInt("awaiting_in_time"),
                row.getInt("expected") - sent - overdue,
                overdue);
    }

    private static RiskRule.Facts facts(
            ResultSet row, UnitAtWork work, @Nullable Course course, Instant now, Map<UUID, Integer> returns)
            throws SQLException {
        Instant next = row.getBoolean("past") ? null : Columns.moment(row, "next_moment");
        return new RiskRule.Facts(
                work.state(),
                Objects.requireNonNull(Columns.moment(row, "handed_out_at")),
                Objects.requireNonNull(Columns.moment(row, "moved")),
                returns.getOrDefault(work.addresseeId(), 0),
                row.getInt("expected"),
                row.getInt("brought"),
                course == null ? next : course.next(now));
    }
}
