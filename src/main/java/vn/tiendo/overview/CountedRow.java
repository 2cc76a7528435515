package vn.tiendo.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.tiendo.execution.ExecutionState;
import vn.tiendo.execution.standing.Counts;
import vn.tiendo.execution.standing.Ends;
import vn.tiendo.shared.Columns;

/** Reads what is counted of one directive at one unit from its row of progress. */
final class CountedRow {

    private CountedRow() {}

    /** @param returns how often each addressee's report was returned */
    static OverviewReader.Counted of(ResultSet row, Instant now, Map<UUID, Integer> returns) throws SQLException {
        Ends ends = Ends.read(row.getString("ends"));
        UnitAtWork work = new UnitAtWork(
                row.getObject("directive_id", UUID.class),
                row.getObject("addressee_id", UUID.class),
                row.getObject("unit_id", UUID.class),
                row.getString("short_name"),
                ExecutionState.valueOf(row.getString("state")),
                Counts.read(row, ends, now),
                List.of());
        RiskRule.Facts facts = new RiskRule.Facts(
                work.state(),
                Objects.requireNonNull(Columns.moment(row, "handed_out_at")),
                Objects.requireNonNull(Columns.moment(row, "moved")),
                returns.getOrDefault(work.addresseeId(), 0),
                row.getInt("expected"),
                row.getInt("brought"),
                ends.next(now));
        return new OverviewReader.Counted(work, facts, ends.first());
    }
}
