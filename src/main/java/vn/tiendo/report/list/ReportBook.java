package vn.tiendo.report.list;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.directive.DirectiveKind;
import vn.tiendo.report.ReportState;

/** Lists the reports that somebody may read, with one statement. */
@Component
public class ReportBook {

    /** Until it is sent a report is its own unit's; then it is also the issuing side's. What is in the making comes first. */
    private static final String READABLE = """
            select r.addressee_id, u.short_name, r.state, r.round, r.number, r.sent_at,
                   d.kind, d.number as directive_number, d.symbol, d.origin_number, d.subject
            from report r join unit_v u on u.id = r.unit_id join directive_search_v d on d.id = r.directive_id
            where (:every = true or r.state = :state)
              and (r.unit_id in (:units)
                or (r.sent_at is not null
                  and (d.issuing_unit_id in (:units) or d.office_unit_id in (:units) or d.drafting_unit_id in (:units)
                    or d.receiving_unit_id in (:units) or d.drafter_id = :me or d.follower_id = :me
                    or d.signer_id = :me)))
            order by case when r.sent_at is null then 0 else 1 end, r.sent_at desc, r.id
            limit :limit
            """;

    private final JdbcClient jdbc;

    ReportBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param state only these; null for all */
    public List<ReportSummary> readable(UUID me, Set<UUID> units, @Nullable ReportState state, int limit) {
        return jdbc.sql(READABLE)
                .param("every", state == null)
                .param("state", state == null ? "" : state.name())
                .param("units", units.isEmpty() ? Set.of(me) : units)
                .param("me", me)
                .param("limit", limit)
                .query((row, n) -> summary(row))
                .list();
    }

    private static ReportSummary summary(ResultSet row) throws SQLException {
        OffsetDateTime sent = row.getObject("sent_at", OffsetDateTime.class);
        Integer number = row.getObject("directive_number", Integer.class);
        return new ReportSummary(
                row.getObject("addressee_id", UUID.class),
                row.getString("short_name"),
                ReportState.valueOf(row.getString("state")),
                row.getInt("round"),
                row.getString("number"),
                sent == null ? null : sent.toInstant(),
                number == null
                        ? Objects.requireNonNullElse(row.getString("origin_number"), "")
                        : DirectiveKind.valueOf(row.getString("kind")).reference(number, row.getString("symbol")),
                row.getString("subject"));
    }
}
