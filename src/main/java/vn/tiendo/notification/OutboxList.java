package vn.tiendo.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.shared.Columns;

/** The outbox as people read it, and what they do about mails that stopped. */
@Component
class OutboxList {

    private static final String ROW = "select id, recipient, subject, state, created_at, attempts, due_at, fault,"
            + " fault_detail, finished_at, parked_at, keeper from outbox_mail ";

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final Clock clock;

    OutboxList(JdbcClient database, JdbcTemplate batches, Clock clock) {
        this.database = database;
        this.batches = batches;
        this.clock = clock;
    }

    List<MailRow> in(MailState state, @Nullable MailRow after, int limit) {
        boolean waiting = state == MailState.WAITING;
        String further =
                after == null ? "" : waiting ? " and (due_at, id) > (:at, :id)" : " and (created_at, id) < (:at, :id)";
        String order = waiting ? "due_at, id" : "created_at desc, id desc";
        JdbcClient.StatementSpec part = database.sql(
                        ROW + "where state = :state" + further + " order by " + order + " limit :limit")
                .param("state", state.name())
                .param("limit", limit);
        if (after != null) {
            Instant at = waiting ? after.nextTry() : after.createdAt();
            part = part.param("at", at.atOffset(ZoneOffset.UTC)).param("id", after.id());
        }
        return part.query(OutboxList::row).list();
    }

    Optional<MailRow> find(UUID id) {
        return database.sql(ROW + "where id = :id")
                .param("id", id)
                .query(OutboxList::row)
                .optional();
    }

    List<MailRow> find(Collection<UUID> ids) {
        return database.sql(ROW + "where id in (:ids) order by created_at, id")
                .param("ids", ids)
                .query(OutboxList::row)
                .list();
    }

    /** The keys of those that are parked, by id. */
    Map<UUID, String> parkedKeys(Collection<UUID> ids) {
        Map<UUID, String> keys = new HashMap<>();
        database.sql("select id, mail_key from outbox_mail where id in (:ids) and state = 'PARKED'")
                .param("ids", ids)
                .query((ResultSet row) -> {
                    keys.put(row.getObject(1, UUID.class), row.getString(2));
                });
        return keys;
    }

    String text(UUID id) {
        return database.sql("select body from outbox_mail where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    Map<MailState, Integer> counts() {
        Map<MailState, Integer> counts = new EnumMap<>(MailState.class);
        for (MailState state : MailState.values()) {
            counts.put(state, 0);
        }
        database.sql("select state, count(*) from outbox_mail group by state").query(row -> {
            counts.put(MailState.valueOf(row.getString(1)), row.getInt(2));
        });
        return counts;
    }

    /**
     * @param to the address from now on; null leaves the one it has
     * @return whether the mail was parked
     */
    boolean resume(UUID id, @Nullable String to) {
        return database.sql("update outbox_mail set state = 'WAITING', attempts = 0, due_at = :now, parked_at = null,"
                                + " recipient = coalesce(:to, recipient) where id = :id and state = 'PARKED'")
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("to", to, Types.VARCHAR)
                        .param("id", id)
                        .update()
                > 0;
    }

    /** @return whether the mail was parked */
    boolean giveUp(UUID id) {
        return database.sql("update outbox_mail set state = 'LAPSED', finished_at = :now"
                                + " where id = :id and state = 'PARKED'")
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .update()
                > 0;
    }

    /** Writes down who looks after these mails; null for nobody. */
    void keep(Collection<UUID> ids, @Nullable String keeper) {
        batches.batchUpdate(
                "update outbox_mail set keeper = ? where id = ?",
                ids.stream().map(id -> new Object[] {keeper, id}).toList());
    }

    private static MailRow row(ResultSet row, int n) throws SQLException {
        String fault = row.getString("fault");
        String detail = row.getString("fault_detail");
        return new MailRow(
                row.getObject("id", UUID.class),
                row.getString("recipient"),
                row.getString("subject"),
                MailState.valueOf(row.getString("state")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                fault == null ? null : MailFault.valueOf(fault),
                detail == null ? "" : detail,
                Columns.moment(row, "finished_at"),
                Columns.moment(row, "parked_at"),
                row.getString("keeper"));
    }
}
