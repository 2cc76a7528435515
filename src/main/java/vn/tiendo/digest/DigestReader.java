package vn.tiendo.digest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.deadline.Receiver;
import vn.tiendo.directive.DirectiveKind;

/** Reads what is to stand in mails; a few statements for everybody together. */
@Component
class DigestReader {

    /** Whom to write to. */
    record Recipient(String name, String email) {}

    /** Under a directive an assignment is called by its obligation; a step that belongs to none is called by what it is about. */
    private static final String UNSENT = """
            select rr.person_id, rr.role_code, r.id, r.directive_id, u.short_name, r.subject_kind, r.kind, r.subject_id,
                   r.content, r.level, r.working_days, r.due_version, r.created_at,
                   r.note, n.name as sender, %2$s as title,
                   d.kind as directive_kind, d.number, d.symbol, d.origin_number, d.subject
            from reminder r
            join reminder_receiver rr on rr.reminder_id = r.id
            join %1$s s on s.directive_id = r.directive_id and s.subject_kind = r.subject_kind
              and s.subject_id = r.subject_id and s.due_version = r.due_version
            join unit_v u on u.id = r.unit_id
            left join directive_search_v d on d.id = r.directive_id
            left join person_v n on n.id = r.sender_id
            left join assignment_v a on r.subject_kind = 'ASSIGNMENT' and cast(a.id as varchar(64)) = r.subject_id
            left join obligation_v o on o.id = a.obligation_id
            where r.created_at >= :since and r.channels like '%%MAIL%%'
              and not exists (select 1 from reminder_pause_v z
                              where z.subject_id = s.subject_id and z.due_version = s.due_version)
              and not exists (select 1 from digest_item i join digest g on g.id = i.digest_id
                              join outbox_state_v m on m.mail_key = g.mail_key
                              where i.reminder_id = r.id and g.person_id = rr.person_id
                                and (m.state = 'SENT' or g.on_day = :today))
            order by r.due_version, r.directive_id, u.short_name, o.code, r.subject_id
            """;

    /** The same six numbers as the directive's page, for whoever follows or signed it. */
    private static final String STANDINGS = """
            select p.person_id, d.id, d.kind as directive_kind, d.number, d.symbol, d.origin_number, d.subject,
                   n.units, n.received, n.reported, n.done, n.overdue
            from (select id, follower_id as person_id from directive_search_v where follower_id is not null
                  union select id, signer_id from directive_search_v where signer_id is not null) p
            join directive_search_v d on d.id = p.id
            join directive_due_v f on f.id = d.id and f.state = 'IN_FORCE'
            join (select a.directive_id, count(*) as units, count(a.received_at) as received,
                         sum(case when a.state in ('AWAITING_CONFIRMATION', 'DONE') then 1 else 0 end) as reported,
                         sum(case when a.state = 'DONE' then 1 else 0 end) as done,
                         sum(case when exists (select 1 from assignment_v w where w.addressee_id = a.id
                                    and w.state in ('NOT_RECEIVED', 'RECEIVED', 'IN_PROGRESS', 'RETURNED')
                                    and w.finished_at is null and w.due_legal_end <= :now) then 1 else 0 end) as overdue
                  from addressee_progress_v a
                  where a.state not in ('SUSPENDED', 'RECALLED', 'NOT_APPLICABLE')
                  group by a.directive_id) n on n.directive_id = d.id
            order by p.person_id, d.id
            """;

    private final JdbcClient jdbc;

    DigestReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Reminders since then that no mail has brought to their receiver, that are still called for and not let rest. */
    List<DigestLine> unsent(Instant since, LocalDate today) {
        List<DigestLine> unsent = new ArrayList<>(unsent("deadline_subject_v", "o.title", since, today));
        unsent.addAll(unsent("deadline_own_v", "s.words", since, today));
        return unsent;
    }

    private List<DigestLine> unsent(String subjects, String title, Instant since, LocalDate today) {
        return jdbc.sql(UNSENT.formatted(subjects, title))
                .param("since", at(since))
                .param("today", today)
                .query((row, n) -> line(row))
                .list();
    }

    List<DigestStanding> standings(Instant now) {
        return jdbc.sql(STANDINGS)
                .param("now", at(now))
                .query((row, n) -> new DigestStanding(
                        row.getObject("person_id", UUID.class),
                        row.getObject("id", UUID.class),
                        reference(row),
                        row.getString("subject"),
                        row.getInt("units"),
                        row.getInt("received"),
                        row.getInt("reported"),
                        row.getInt("done"),
                        row.getInt("overdue")))
                .list();
    }

    /** How many open steps wait for each of these people: given to them, or in a queue of theirs. */
    Map<UUID, Integer> waiting(Collection<UUID> people, LocalDate today) {
        Map<UUID, Integer> waiting = new HashMap<>();
        if (people.isEmpty()) {
            return waiting;
        }
        jdbc.sql("select p.id, count(*) from person_mail_v p join task_open_v t on t.assignee_id = p.id"
                        + " or (t.assignee_id is null and exists (select 1 from mandate_v m where m.person_id = p.id"
                        + " and m.candidate = t.candidate and m.valid_from <= :today"
                        + " and (m.valid_to is null or m.valid_to >= :today)))"
                        + " where p.id in (:people) group by p.id")
                .param("people", people)
                .param("today", today)
                .query((ResultSet row) -> {
                    waiting.put(row.getObject(1, UUID.class), row.getInt(2));
                });
        return waiting;
    }

    /** Those who have an address, have not refused, and were not written to this morning. */
    Map<UUID, Recipient> recipients(Set<UUID> people, LocalDate today) {
        Map<UUID, Recipient> recipients = new HashMap<>();
        if (people.isEmpty()) {
            return recipients;
        }
        jdbc.sql("select p.id, p.name, p.email from person_mail_v p where p.id in (:people) and p.email is not null"
                        + " and not exists (select 1 from digest_refusal f where f.person_id = p.id)"
                        + " and not exists (select 1 from digest g where g.person_id = p.id and g.on_day = :today)")
                .param("people", people)
                .param("today", today)
                .query((ResultSet row) -> {
                    recipients.put(row.getObject(1, UUID.class), new Recipient(row.getString(2), row.getString(3)));
                });
        return recipients;
    }

    /** Whether a mail holds a reminder that is still called for and not let rest, or is about something else. */
    boolean needed(UUID person, LocalDate day) {
        return jdbc.sql("select count(case when z.subject_id is null"
                        + " then coalesce(s.subject_id, w.subject_id) end) as still_open,"
                        + " count(*) as held from digest g"
                        + " join digest_item i on i.digest_id = g.id join reminder r on r.id = i.reminder_id"
                        + " left join deadline_subject_v s on s.directive_id = r.directive_id"
                        + " and s.subject_kind = r.subject_kind and s.subject_id = r.subject_id"
                        + " and s.due_version = r.due_version"
                        + " left join deadline_own_v w on w.directive_id = r.directive_id"
                        + " and w.subject_id = r.subject_id and w.due_version = r.due_version"
                        + " left join reminder_pause_v z on z.subject_id = s.subject_id"
                        + " and z.due_version = s.due_version"
                        + " where g.person_id = :person and g.on_day = :day")
                .param("person", person)
                .param("day", day)
                .query((row, n) -> row.getInt("held") == 0 || row.getInt("still_open") > 0)
                .single();
    }

    private static DigestLine line(ResultSet row) throws SQLException {
        boolean assignment = "ASSIGNMENT".equals(row.getString("subject_kind"));
        return new DigestLine(
                row.getObject("person_id", UUID.class),
                Receiver.valueOf(row.getString("role_code")),
                row.getObject("id", UUID.class),
                row.getObject("directive_id", UUID.class),
                reference(row),
                Objects.requireNonNullElse(row.getString("subject"), ""),
                row.getString("short_name"),
                assignment ? null : row.getString("kind"),
                row.getString("subject_id"),
                row.getString("content"),
                row.getInt("level"),
                row.getInt("working_days"),
                row.getObject("due_version", OffsetDateTime.class).toInstant(),
                row.getString("title"),
                row.getString("sender"),
                Objects.requireNonNullElse(row.getString("note"), ""),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static String reference(ResultSet row) throws SQLException {
        if (row.getString("directive_kind") == null) {
            return "";
        }
        Integer number = row.getObject("number", Integer.class);
        return number == null
                ? Objects.requireNonNullElse(row.getString("origin_number"), "")
                : DirectiveKind.valueOf(row.getString("directive_kind")).reference(number, row.getString("symbol"));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
