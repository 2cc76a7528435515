package vn.tiendo.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The outbox's rows as the sender needs them. Each method is one short transaction; none is open while a mail server is
 * spoken to. A lease keeps other senders away; whoever has lost it can no longer write.
 */
@Component
class Outbox {

    /** Longer than one delivery can take, if each of the server's answers comes just before the connection's time-out. */
    static final Duration LEASE = Duration.ofMinutes(10);

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int LONGEST_DETAIL = 1000;
    private static final int DOUBLINGS = 10;

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final Clock clock;

    Outbox(JdbcClient database, JdbcTemplate batches, Clock clock) {
        this.database = database;
        this.batches = batches;
        this.clock = clock;
    }

    /** Leases mails that are due; rows that another sender is just claiming are left to him. */
    @Transactional
    public List<UUID> claim(UUID lease, int most) {
        List<UUID> due = database.sql("select id from outbox_mail where state = 'WAITING' and due_at <= :now"
                        + " and (leased_until is null or leased_until <= :now) order by due_at, id limit :most"
                        + " for update skip locked")
                .param("now", at(clock.instant()))
                .param("most", most)
                .query(UUID.class)
                .list();
        batches.batchUpdate(
                "update outbox_mail set lease = ?, leased_until = ? where id = ?",
                due.stream().map(id -> new Object[] {lease, leaseEnd(), id}).toList());
        return due;
    }

    /** Begins an attempt: counts it and renews the lease; empty if the lease was lost meanwhile. */
    @Transactional
    public Optional<QueuedMail> begin(UUID id, UUID lease) {
        int ours = database.sql("update outbox_mail set attempts = attempts + 1, leased_until = :end"
                        + " where id = :id and lease = :lease and state = 'WAITING'")
                .param("end", leaseEnd())
                .param("id", id)
                .param("lease", lease)
                .update();
        return ours == 0 ? Optional.empty() : Optional.of(read(id));
    }

    /** @return whether the lease still held */
    @Transactional
    public boolean ended(UUID id, UUID lease, MailState end) {
        return database.sql("update outbox_mail set state = :state, finished_at = :now, fault = null,"
                                + " fault_detail = null, lease = null, leased_until = null"
                                + " where id = :id and lease = :lease")
                        .param("state", end.name())
                        .param("now", at(clock.instant()))
                        .param("id", id)
                        .param("lease", lease)
                        .update()
                > 0;
    }

    /** Parks what would fail again; anything else is due again after a minute, then two, up to an hour. */
    @Transactional
    public boolean failed(QueuedMail mail, UUID lease, MailFault fault, String detail) {
        return database.sql("update outbox_mail set state = :state, due_at = :due, fault = :fault,"
                                + " fault_detail = :detail, parked_at = :parked, lease = null, leased_until = null"
                                + " where id = :id and lease = :lease")
                        .param("state", (fault.isPermanent() ? MailState.PARKED : MailState.WAITING).name())
                        .param("due", at(clock.instant().plus(pauseAfter(mail.attempt()))))
                        .param("parked", fault.isPermanent() ? at(clock.instant()) : null)
                        .param("fault", fault.name())
                        .param("detail", PlainText.line(detail, LONGEST_DETAIL))
                        .param("id", mail.id())
                        .param("lease", lease)
                        .update()
                > 0;
    }

    static Duration pauseAfter(int attempt) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempt - 1, DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    private QueuedMail read(UUID id) {
        return database.sql("select message_id, attempts, mail_key, recipient, subject, body, about_directive_id,"
                        + " about_recipient_id from outbox_mail where id = :id")
                .param("id", id)
                .query((row, n) -> mail(id, row))
                .single();
    }

    private QueuedMail mail(UUID id, ResultSet row) throws SQLException {
        return new QueuedMail(
                id,
                row.getString("message_id"),
                row.getInt("attempts"),
                new OutgoingMail(
                        row.getString("mail_key"),
                        row.getString("recipient"),
                        row.getString("subject"),
                        row.getString("body"),
                        attachments(id),
                        about(row)));
    }

    private static OutgoingMail.@Nullable About about(ResultSet row) throws SQLException {
        UUID directive = row.getObject("about_directive_id", UUID.class);
        return directive == null
                ? null
                : new OutgoingMail.About(directive, row.getObject("about_recipient_id", UUID.class));
    }

    List<MailAttachment> attachments(UUID id) {
        return database.sql("select name, content_type, content from outbox_attachment where mail_id = :id"
                        + " order by position")
                .param("id", id)
                .query((row, n) -> new MailAttachment(
                        row.getString("name"), row.getString("content_type"), row.getBytes("content")))
                .list();
    }

    /** Writes mails in the caller's transaction, due at once. */
    void insert(List<QueuedMail> mails) {
        OffsetDateTime now = at(clock.instant());
        List<Object[]> rows = new ArrayList<>();
        List<Object[]> attached = new ArrayList<>();
        for (QueuedMail queued : mails) {
            OutgoingMail mail = queued.mail();
            OutgoingMail.About about = mail.about();
            rows.add(new Object[] {
                queued.id(),
                mail.key(),
                queued.messageId(),
                mail.to(),
                mail.subject(),
                mail.text(),
                now,
                now,
                about == null ? null : about.directiveId(),
                about == null ? null : about.recipientId()
            });
            for (int position = 0; position < mail.attachments().size(); position++) {
                MailAttachment file = mail.attachments().get(position);
                attached.add(new Object[] {queued.id(), position, file.name(), file.contentType(), file.content()});
            }
        }
        batches.batchUpdate(
                "insert into outbox_mail (id, mail_key, message_id, recipient, subject, body, state, created_at,"
                        + " attempts, due_at, about_directive_id, about_recipient_id)"
                        + " values (?, ?, ?, ?, ?, ?, 'WAITING', ?, 0, ?, ?, ?)",
                rows);
        if (!attached.isEmpty()) {
            batches.batchUpdate(
                    "insert into outbox_attachment (mail_id, position, name, content_type, content)"
                            + " values (?, ?, ?, ?, ?)",
                    attached);
        }
    }

    /** Which of these keys are there already. */
    Set<String> known(List<String> keys) {
        return database.sql("select mail_key from outbox_mail where mail_key in (:keys)")
                .param("keys", keys)
                .query(String.class)
                .set();
    }

    private OffsetDateTime leaseEnd() {
        return at(clock.instant().plus(LEASE));
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
