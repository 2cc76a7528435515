package vn.tiendo.portal.outage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.shared.Ids;

/** The times during which portals could not be reached. */
@Component
public class Outages {

    /** One that is not over. */
    public record Open(UUID id, LocalDate since, String reason, UUID reportedBy) {

        /** One that begins. */
        public static Open begun(LocalDate since, String reason, UUID reportedBy) {
            return new Open(Ids.next(), since, reason, reportedBy);
        }
    }

    private final JdbcClient jdbc;

    Outages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Open> open(UUID portalId) {
        return jdbc.sql("select id, since, reason, reported_by from portal_outage where open_portal_id = :portal")
                .param("portal", portalId)
                .query((row, n) -> new Open(
                        row.getObject(1, UUID.class),
                        row.getObject(2, LocalDate.class),
                        row.getString(3),
                        row.getObject(4, UUID.class)))
                .optional();
    }

    /** @throws org.springframework.dao.DuplicateKeyException if one is open already */
    public void begin(UUID portalId, Open outage, Instant at) {
        jdbc.sql("insert into portal_outage (id, portal_id, open_portal_id, since, reason, reported_by, reported_at)"
                        + " values (:id, :portal, :portal, :since, :reason, :by, :at)")
                .param("id", outage.id())
                .param("portal", portalId)
                .param("since", outage.since())
                .param("reason", outage.reason())
                .param("by", outage.reportedBy())
                .param("at", time(at))
                .update();
    }

    /** @return whether one was open */
    public boolean end(UUID portalId, UUID by, Instant at) {
        return jdbc.sql("update portal_outage set open_portal_id = null, ended_by = :by, ended_at = :at"
                                + " where open_portal_id = :portal")
                        .param("portal", portalId)
                        .param("by", by)
                        .param("at", time(at))
                        .update()
                > 0;
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
