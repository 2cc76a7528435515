package vn.tiendo.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.deadline.DeadlineService;
import vn.tiendo.directive.DirectiveKind;
import vn.tiendo.execution.standing.Counts;
import vn.tiendo.shared.Columns;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.OfficeTime;

/**
 * How a directive stands over all its units.
 *
 * @param collecting whether its figures are fixed already and the consolidated report is being made
 * @param groups how many units each number about units counts
 * @param coming the milestones from now on of what is still in hand, by day
 */
public record RunningDirective(
        Head head,
        boolean collecting,
        Map<UnitGroup, Integer> groups,
        Counts counts,
        Pace pace,
        List<DeadlineService.Coming> coming) {

    /** What it is called, and its own deadline. */
    public record Head(
            UUID id,
            String reference,
            String subject,
            LocalDate begunOn,
            @Nullable Deadline due) {

        /** Of a row of {@code directive_running_v}. */
        public static Head read(ResultSet row) throws SQLException {
            Instant issued = Objects.requireNonNullElse(
                    Columns.moment(row, "issued_at"), Objects.requireNonNull(Columns.moment(row, "created_at")));
            return new Head(
                    row.getObject("id", UUID.class),
                    DirectiveKind.reference(
                            row.getString("kind"),
                            row.getObject("number", Integer.class),
                            row.getString("symbol"),
                            row.getString("origin_number")),
                    row.getString("subject"),
                    LocalDate.ofInstant(issued, OfficeTime.ZONE),
                    Columns.due(row));
        }
    }

    /**
     * At an even pace.
     *
     * @param planned what should be done by today
     * @param behind what of that has not been submitted
     */
    public record Pace(int planned, int behind) {

        static final Pace NONE = new Pace(0, 0);

        Pace plus(Pace other) {
            return new Pace(planned + other.planned, behind + other.behind);
        }
    }

    public int count(UnitGroup group) {
        return groups.getOrDefault(group, 0);
    }

    /** What a number of this cell counts. */
    public int count(Cell cell) {
        return cell.in(counts, pace);
    }
}
