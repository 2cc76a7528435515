package vn.tiendo.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.shared.Ids;

/** The hash chains in the database: each event carries the hash of the one before it in its stream. */
@Component
class AuditChains {

    private static final String START = "0".repeat(64);
    private static final String COLUMNS =
            "select stream, seq, at, actor_name, act, detail, prev_hash, hash from audit_event ";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final JsonMapper json;

    AuditChains(JdbcClient jdbc, JdbcTemplate batches, JsonMapper json) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
    }

    /** Three statements for any number of entries; the heads stay locked until commit, so a stream has no gaps and no forks. */
    void append(List<PendingEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        Map<String, Head> heads = new TreeMap<>();
        jdbc.sql("select stream, seq, hash from audit_head where stream in (:streams) order by stream for update")
                .param(
                        "streams",
                        entries.stream().map(e -> e.entry().stream()).distinct().toList())
                .query((row, n) -> heads.put(row.getString(1), new Head(row.getLong(2), row.getString(3), true)))
                .list();
        List<Object[]> rows = new ArrayList<>();
        for (PendingEntry pending : entries) {
            Head head = heads.getOrDefault(pending.entry().stream(), new Head(0, START, false));
            String detail =
                    json.writeValueAsString(new TreeMap<>(pending.entry().detail()));
            Instant at = pending.at().truncatedTo(ChronoUnit.MICROS); // what both databases keep
            String hash = hash(
                    head.hash,
                    head.seq + 1,
                    at,
                    pending.actor().name(),
                    pending.entry().act(),
                    detail);
            rows.add(row(pending, head, at, detail, hash));
            heads.put(pending.entry().stream(), new Head(head.seq + 1, hash, head.stored));
        }
        batches.batchUpdate(
                "insert into audit_event (id, stream, seq, at, root_id, actor_id, actor_name, caused_by, act, detail,"
                        + " prev_hash, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
        store(heads);
    }

    private static Object[] row(PendingEntry pending, Head head, Instant at, String detail, String hash) {
        AuditEntry entry = pending.entry();
        return new Object[] {
            Ids.next(),
            entry.stream(),
            head.seq + 1,
            OffsetDateTime.ofInstant(at, ZoneOffset.UTC),
            entry.rootId(),
            pending.actor().personId(),
            pending.actor().name(),
            pending.actor().causedBy(),
            entry.act(),
            detail,
            head.hash,
            hash
        };
    }

    private void store(Map<String, Head> heads) {
        List<Object[]> known = new ArrayList<>();
        List<Object[]> fresh = new ArrayList<>();
        heads.forEach((stream, head) -> (head.stored ? known : fresh).add(new Object[] {head.seq, head.hash, stream}));
        if (!known.isEmpty()) {
            batches.batchUpdate("update audit_head set seq = ?, hash = ? where stream = ?", known);
        }
        if (!fresh.isEmpty()) {
            batches.batchUpdate("insert into audit_head (seq, hash, stream) values (?, ?, ?)", fresh);
        }
    }

    List<String> broken() {
        Map<String, Head> heads = new HashMap<>();
        List<String> broken = new ArrayList<>();
        jdbc.sql(COLUMNS + "order by stream, seq").query((ResultSet row) -> {
            String stream = row.getString("stream");
            Head head = heads.getOrDefault(stream, new Head(0, START, true));
            long seq = row.getLong("seq");
            Instant at = row.getObject("at", OffsetDateTime.class).toInstant();
            String hash = hash(
                    head.hash,
                    head.seq + 1,
                    at,
                    row.getString("actor_name"),
                    row.getString("act"),
                    row.getString("detail"));
            if (seq != head.seq + 1
                    || !row.getString("prev_hash").equals(head.hash)
                    || !row.getString("hash").equals(hash)) {
                broken.add(stream);
            }
            heads.put(stream, new Head(seq, row.getString("hash"), true));
        });
        return broken.stream().distinct().toList();
    }

    private static String hash(String previous, long seq, Instant at, String actor, String act, String detail) {
        try {
            String payload = String.join("\n", previous, Long.toString(seq), at.toString(), actor, act, detail);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(payload.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The end of a chain; {@code stored} tells whether its row exists. */
    private record Head(long seq, String hash, boolean stored) {}
}
