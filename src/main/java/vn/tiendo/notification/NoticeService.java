package vn.tiendo.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.NotFound;

/** Tells people inside the application, in the transaction of what they are told; everybody sees only his own notices. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('USER', 'ADMIN')")
public class NoticeService {

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final OnceOnly onceOnly;
    private final JsonMapper json;
    private final Clock clock;

    NoticeService(JdbcClient database, JdbcTemplate batches, OnceOnly onceOnly, JsonMapper json, Clock clock) {
        this.database = database;
        this.batches = batches;
        this.onceOnly = onceOnly;
        this.json = json;
        this.clock = clock;
    }

    /** Tells the recipients, except whoever is acting; who was told of this key before is not told again. */
    @Transactional(propagation = Propagation.MANDATORY)
    @PreAuthorize("hasAnyRole('USER', 'ADMIN', 'SYSTEM')")
    public void tell(Notice notice) {
        tell(List.of(notice));
    }

    /** Tells of many things with two statements. */
    @Transactional(propagation = Propagation.MANDATORY)
    @PreAuthorize("hasAnyRole('USER', 'ADMIN', 'SYSTEM')")
    public void tell(Collection<Notice> notices) {
        UUID acting = Actor.current().personId();
        Map<Once, Notice> told = new TreeMap<>(Comparator.comparing(Once::key).thenComparing(Once::recipient));
        for (Notice notice : notices) {
            for (UUID recipient : notice.recipients()) {
                if (!recipient.equals(acting)) {
                    told.putIfAbsent(new Once(notice.key(), recipient), notice);
                }
            }
        }
        onceOnly.insert(told.entrySet(), this::missing, this::insert);
    }

    /** How many current notices the person has not read. */
    @Transactional(readOnly = true)
    public int unread() {
        return database.sql("select count(*) from notice where recipient_id = :me and read_at is null"
                        + " and archived_at is null")
                .param("me", Actor.currentPerson())
                .query(Integer.class)
                .single();
    }

    /** The person's notices, newest first. */
    @Transactional(readOnly = true)
    public List<NoticeRow> list(NoticeFilter filter, int limit) {
        String wanted = switch (filter) {
            case CURRENT -> "archived_at is null";
            case UNREAD -> "archived_at is null and read_at is null";
            case ARCHIVED -> "archived_at is not null";
        };
        return database.sql(
                        "select id, directive_id, group_label, link, template, args, created_at, read_at, archived_at"
                                + " from notice where recipient_id = :me and " + wanted
                                + " order by created_at desc, id desc limit :limit")
                .param("me", Actor.currentPerson())
                .param("limit", limit)
                .query(this::row)
                .list();
    }

    /** @return where the notice leads */
    public String open(UUID id) {
        markRead(id);
        return database.sql("select link from notice where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    public void markRead(UUID id) {
        change(id, "read_at = coalesce(read_at, :now)", Map.of("now", now()));
    }

    public void markAllRead() {
        database.sql("update notice set read_at = :now where recipient_id = :me and read_at is null")
                .param("now", now())
                .param("me", Actor.currentPerson())
                .update();
    }

    public void archive(UUID id) {
        change(id, "archived_at = coalesce(archived_at, :now)", Map.of("now", now()));
    }

    /** Takes {@link #archive} back. */
    public void restore(UUID id) {
        change(id, "archived_at = null", Map.of());
    }

    private void change(UUID id, String change, Map<String, ?> values) {
        int changed = database.sql("update notice set " + change + " where id = :id and recipient_id = :me")
                .params(values)
                .param("id", id)
                .param("me", Actor.currentPerson())
                .update();
        if (changed == 0) {
            throw new NotFound();
        }
    }

    private List<Map.Entry<Once, Notice>> missing(List<Map.Entry<Once, Notice>> wanted) {
        if (wanted.isEmpty()) {
            return wanted;
        }
        Set<Once> known = database.sql("select notice_key, recipient_id from notice"
                        + " where notice_key in (:keys) and recipient_id in (:recipients)")
                .param("keys", wanted.stream().map(one -> one.getKey().key()).collect(Collectors.toSet()))
                .param(
                        "recipients",
                        wanted.stream().map(one -> one.getKey().recipient()).collect(Collectors.toSet()))
                .query((row, n) -> new Once(row.getString(1), row.getObject(2, UUID.class)))
                .set();
        return wanted.stream().filter(one -> !known.contains(one.getKey())).toList();
    }

    private void insert(List<Map.Entry<Once, Notice>> told) {
        OffsetDateTime now = now();
        batches.batchUpdate(
                "insert into notice (id, recipient_id, notice_key, directive_id, group_label, link, template, args,"
                        + " created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                told.stream()
                        .map(one -> values(one.getKey(), one.getValue(), now))
                        .toList());
    }

    private Object[] values(Once once, Notice notice, OffsetDateTime now) {
        return new Object[] {
            Ids.next(),
            once.recipient(),
            once.key(),
            notice.directiveId(),
            notice.group(),
            notice.link(),
            notice.template(),
            json.writeValueAsString(notice.args()),
            now
        };
    }

    private NoticeRow row(ResultSet row, int n) throws SQLException {
        return new NoticeRow(
                row.getObject("id", UUID.class),
                row.getObject("directive_id", UUID.class),
                row.getString("group_label"),
                row.getString("link"),
                row.getString("template"),
                json.readValue(row.getString("args"), new TypeReference<>() {}),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("read_at") != null,
                row.getObject("archived_at") != null);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** One person is told of one thing once. */
    private record Once(String key, UUID recipient) {}
}
