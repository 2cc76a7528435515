package vn.tiendo.report.list;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.directive.DirectiveKind;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.report.ReportState;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.Columns;
import vn.tiendo.substitution.SubstitutionService;

/** The reports that the person at the screen may read. */
@Service
@PreAuthorize("hasRole('USER')")
public class ReportBook {

    /** A report is its own unit's as it stands, and the issuing side's as it was last sent. What is in the making comes first. */
    private static final String READABLE = """
            select b.addressee_id, u.short_name, b.state, b.round, b.number, b.sent_at,
                   d.kind, d.number as directive_number, d.symbol, d.origin_number, d.subject
            from (select r.addressee_id, r.unit_id, r.directive_id, r.state, r.round, r.number, r.sent_at, r.id
                    from report r where r.unit_id in (:units)
                  union all
                  select r.addressee_id, r.unit_id, r.directive_id, v.state, v.round, v.number, v.sent_at, r.id
                    from report r
                    join report_version v on v.report_id = r.id and v.round = (select max(w.round)
                      from report_version w where w.report_id = r.id and w.state <> 'WITHDRAWN')
                    join directive_search_v i on i.id = r.directive_id
                   where r.unit_id not in (:units)
                     and (i.issuing_unit_id in (:units) or i.office_unit_id in (:units)
                       or i.drafting_unit_id in (:units) or i.receiving_unit_id in (:units) or i.drafter_id = :me
                       or i.follower_id = :me or i.signer_id = :me)) b
            join unit_v u on u.id = b.unit_id join directive_search_v d on d.id = b.directive_id
            where :every = true or b.state = :state
            order by case when b.sent_at is null then 0 else 1 end, b.sent_at desc, b.id
            limit :limit offset :from
            """;

    private final JdbcClient jdbc;

    private final OrganizationService organization;
    private final SubstitutionService substitutions;

    ReportBook(JdbcClient jdbc, OrganizationService organization, SubstitutionService substitutions) {
        this.jdbc = jdbc;
        this.organization = organization;
        this.substitutions = substitutions;
    }

    /**
     * What is in the making, then by arrival, newest first. One statement beside reading the person's units.
     *
     * @param state only these; null for all
     */
    @Transactional(readOnly = true)
    public List<ReportSummary> list(@Nullable ReportState state, int limit) {
        return list(state, 0, limit);
    }

    /** The same from a place in the list on. */
    @Transactional(readOnly = true)
    public List<ReportSummary> list(@Nullable ReportState state, int from, int limit) {
        UUID me = Actor.currentPerson();
        Set<UUID> units = organization.postUnits(me);
        return jdbc.sql(READABLE)
                .param("every", state == null)
                .param("state", state == null ? "" : state.name())
                .param("units", units.isEmpty() ? Set.of(me) : units)
                .param("me", me)
                .param("limit", limit)
                .param("from", from)
                .query((row, n) -> summary(row))
                .list();
    }

    /** The reports of the person's own units, by the addressee; who has none yet is left out. One statement, as above. */
    @Transactional(readOnly = true)
    public Map<UUID, OwnReport> own(Collection<UUID> addresseeIds) {
        Map<UUID, OwnReport> own = new HashMap<>();
        Set<UUID> units = substitutions.sight(Actor.currentPerson());
        if (!units.isEmpty() && !addresseeIds.isEmpty()) {
            jdbc.sql("select r.addressee_id, r.state, r.round, r.sent_at, r.on_time from report r"
                            + " where r.unit_id in (:units) and r.addressee_id in (:addressees)")
                    .param("units", units)
                    .param("addressees", addresseeIds)
                    .query(row -> {
                        own.put(
                                row.getObject("addressee_id", UUID.class),
                                new OwnReport(
                                        ReportState.valueOf(row.getString("state")),
                                        row.getInt("round"),
                                        Columns.moment(row, "sent_at"),
                                        row.getObject("on_time", Boolean.class)));
                    });
        }
        return own;
    }

    private static ReportSummary summary(ResultSet row) throws SQLException {
        Integer number = row.getObject("directive_number", Integer.class);
        return new ReportSummary(
                row.getObject("addressee_id", UUID.class),
                row.getString("short_name"),
                ReportState.valueOf(row.getString("state")),
                row.getInt("round"),
                row.getString("number"),
                Columns.moment(row, "sent_at"),
                number == null
                        ? Objects.requireNonNullElse(row.getString("origin_number"), "")
                        : DirectiveKind.valueOf(row.getString("kind")).reference(number, row.getString("symbol")),
                row.getString("subject"));
    }
}
