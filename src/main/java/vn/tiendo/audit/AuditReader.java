package vn.tiendo.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.shared.OfficeTime;

/** Reads histories page by page from the newest act back, each page with one statement however long the history is. */
@Component
class AuditReader {

    private static final String COLUMNS =
            "select id, stream, seq, at, actor_id, actor_name, caused_by, act, detail from audit_event ";
    private static final String NEWEST_FIRST = " order by at desc, id desc limit :limit";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ObjectProvider<UnitChains> units;

    /** Rooms that know units are looked up late: they record acts themselves. */
    AuditReader(JdbcClient jdbc, JsonMapper json, ObjectProvider<UnitChains> units) {
        this.jdbc = jdbc;
        this.json = json;
        this.units = units;
    }

    List<AuditEvent> page(AuditScope scope, AuditFilter filter, @Nullable AuditEvent olderThan, int limit) {
        Map<String, Object> values = new HashMap<>();
        String where = where(scope, values) + where(scope, filter, values);
        if (olderThan != null) {
            where += " and (at < :before or (at = :before and id < :beforeId))";
            values.put("before", moment(olderThan.at()));
            values.put("beforeId", olderThan.id());
        }
        values.put("limit", limit);
        return jdbc.sql(COLUMNS + where + NEWEST_FIRST)
                .params(values)
                .query(this::event)
                .list();
    }

    AuditChoices choices(AuditScope scope) {
        Map<String, Object> values = new HashMap<>();
        String where = where(scope, values);
        List<String> acts = jdbc.sql("select distinct act from audit_event " + where)
                .params(values)
                .query(String.class)
                .list();
        List<AuditChoices.Choice> people = jdbc.sql("select actor_id, max(actor_name) as name from audit_event " + where
                        + " and actor_id is not null group by actor_id")
                .params(values)
                .query((row, n) ->
                        new AuditChoices.Choice(row.getObject("actor_id", UUID.class), row.getString("name")))
                .list();
        List<AuditChoices.Choice> found = new ArrayList<>();
        scope.rootIds().forEach(root -> units.forEach(room -> found.addAll(room.unitsUnder(root))));
        return new AuditChoices(acts, people, found);
    }

    /** An empty list would be no SQL; no chain has an empty name. */
    private static String where(AuditScope scope, Map<String, Object> values) {
        values.put("streams", scope.streams().isEmpty() ? List.of("") : scope.streams());
        if (scope.rootIds().isEmpty()) {
            return "where stream in (:streams)";
        }
        values.put("roots", scope.rootIds());
        return scope.streams().isEmpty()
                ? "where root_id in (:roots)"
                : "where (root_id in (:roots) or stream in (:streams))";
    }

    private String where(AuditScope scope, AuditFilter filter, Map<String, Object> values) {
        StringBuilder where = new StringBuilder();
        if (filter.act() != null) {
            where.append(" and act = :act");
            values.put("act", filter.act());
        }
        if (filter.actorId() != null) {
            where.append(" and actor_id = :actor");
            values.put("actor", filter.actorId());
        }
        if (filter.unitId() != null) {
            where.append(" and stream in (:ofUnit)");
            values.put("ofUnit", ofUnit(scope.rootIds(), filter.unitId()));
        }
        if (filter.from() != null) {
            where.append(" and at >= :from");
            values.put("from", beginning(filter.from()));
        }
        if (filter.until() != null) {
            where.append(" and at < :until");
            values.put("until", beginning(filter.until().plusDays(1)));
        }
        return where.toString();
    }

    private List<String> ofUnit(Set<UUID> roots, UUID unitId) {
        List<String> streams = new ArrayList<>(List.of(""));
        roots.forEach(root -> units.forEach(room -> streams.addAll(room.streams(root, unitId))));
        return streams;
    }

    private static OffsetDateTime beginning(LocalDate day) {
        return moment(OfficeTime.startOf(day));
    }

    private static OffsetDateTime moment(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    AuditEvent event(ResultSet row, int n) throws SQLException {
        return new AuditEvent(
                row.getObject("id", UUID.class),
                row.getString("stream"),
                row.getLong("seq"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("actor_id", UUID.class),
                row.getString("actor_name"),
                row.getString("caused_by"),
                row.getString("act"),
                json.readValue(row.getString("detail"), new TypeReference<>() {}));
    }
}
