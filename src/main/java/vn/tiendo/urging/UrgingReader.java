package vn.tiendo.urging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.deadline.HandReminderService;
import vn.tiendo.deadline.Receiver;
import vn.tiendo.directive.DirectiveKind;
import vn.tiendo.execution.ExecutionLinks;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.OfficeTime;

/** Reads open work with a deadline that somebody may see, with what was said of it; one statement. */
@Component
class UrgingReader {

    /** A row, and the units whose heads may urge it besides those who may anyway. */
    record Row(UrgedLine line, UUID officeUnit, UUID issuingUnit) {

        UrgedLine line(Set<UUID> headed) {
            return headed.contains(officeUnit) || headed.contains(issuingUnit) ? line.urgeable() : line;
        }
    }

    /** How high a role stands among those that the ladder tells. */
    private static final Map<Integer, Receiver> RANKS = Map.of(
            1, Receiver.HOLDER,
            2, Receiver.FOCAL,
            3, Receiver.UNIT_HEAD,
            4, Receiver.FOLLOWER,
            5, Receiver.OFFICE_HEAD,
            6, Receiver.SIGNER,
            7, Receiver.ISSUER_HEAD);

    /** Of the present deadline. */
    private static final String SAID =
            " from reminder_v r where r.subject_id = s.subject_id and r.due_version = s.due_version";

    /** What was said is looked up subject by subject, through the key that keeps it from being said twice. */
    static final String SEEN = """
            select s.subject_id, s.about_id, s.subject_kind, s.directive_id, s.kind, s.state, s.unit_id, u.short_name,
                   d.kind as directive_kind, d.number, d.symbol, d.origin_number, d.subject,
                   d.office_unit_id, d.issuing_unit_id, o.code, o.title, i.instructed, b.short_name as about_unit, t.link,
                   coalesce(a.due_phrase, t.due_phrase) as due_phrase, coalesce(a.due_date, t.due_date) as due_date,
                   coalesce(a.due_number, t.due_number) as due_number,
                   coalesce(a.due_reading, t.due_reading) as due_reading,
                   coalesce(a.due_office, t.due_office) as due_office,
                   coalesce(a.due_legal_end, t.due_legal_end) as legal_end, s.due_version,
                   (select coalesce(max(r.level), 0)""" + SAID + """
            ) as level,
                   (select count(*)""" + SAID + """
            ) as times,
                   (select r.id""" + SAID + """
             order by r.created_at desc, r.id desc limit 1) as last_id,
                   (select count(*) from reminder_v r where r.subject_id = s.subject_id and r.milestone = :byHand)
                     as urged_today,
                   case when d.follower_id = :me or d.signer_id = :me
                       or exists (select 1 from membership_v m where m.person_id = :me and m.unit_id = d.receiving_unit_id
                         and m.valid_from <= :today and (m.valid_to is null or m.valid_to >= :today))
                     then 1 else 0 end as may_urge
            from deadline_subject_v s
            join unit_v u on u.id = s.unit_id
            join directive_search_v d on d.id = s.directive_id
            left join assignment_words_v a on s.subject_kind = 'ASSIGNMENT' and a.addressee_id = s.about_id
              and a.subject_id = s.subject_id
            left join obligation_v o on o.id = a.obligation_id
            left join recipient_v i on i.id = o.recipient_id
            left join task_words_v t on s.subject_kind = 'TASK' and t.id = s.subject_id
            left join addressee_unit_v w on s.subject_kind = 'TASK' and w.id = s.about_id and w.unit_id <> s.unit_id
            left join unit_v b on b.id = w.unit_id
            where s.kind <> 'follow-directive' and (:anyDirective = true or s.directive_id = :directive)
              and (s.unit_id in (:units)
                or d.issuing_unit_id in (:units) or d.office_unit_id in (:units) or d.drafting_unit_id in (:units)
                or d.receiving_unit_id in (:units) or d.drafter_id = :me or d.follower_id = :me or d.signer_id = :me)
            """;

    static final String ROWS = """
            select s.*, l.created_at as last_at, l.working_days as last_days, l.content as last_content,
                   p.name as last_sender, e.number as letter_number, e.issued_on as letter_issued_on,
                   case when z.subject_id is null then 0 else 1 end as paused,
                   (select max(case x.role_code when 'ISSUER_HEAD' then 7 when 'SIGNER' then 6 when 'OFFICE_HEAD' then 5
                             when 'FOLLOWER' then 4 when 'UNIT_HEAD' then 3 when 'FOCAL' then 2 else 1 end)
                    from reminder_v r join reminder_receiver_v x on x.reminder_id = r.id
                    where r.subject_id = s.subject_id and r.due_version = s.due_version and r.level > 0) as highest
            from (""" + SEEN + """
            ) s
            left join reminder_v l on l.id = s.last_id
            left join person_v p on p.id = l.sender_id
            left join urging_letter_line n on n.subject_id = s.subject_id and n.due_version = s.due_version
            left join urging_letter e on e.id = n.letter_id and e.outcome = 'ISSUED'
            left join reminder_pause_v z on z.subject_id = s.subject_id and z.due_version = s.due_version
            """;

    private static final String WORST_FIRST =
            " order by s.level desc, s.legal_end, s.short_name, s.unit_id, s.code, s.kind, s.subject_id";

    private final JdbcClient jdbc;

    UrgingReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The worst first: how high it was taken, then since when it is overdue. */
    List<Row> urged(UUID me, Set<UUID> units, UrgingFilter filter, Instant now, LocalDate today, int limit) {
        return ask(
                        ROWS + " where (s.legal_end <= :now or s.level >= 1) and (:anyLevel = true or s.level = :level)"
                                + WORST_FIRST + " limit :limit",
                        me,
                        units,
                        filter.directiveId(),
                        now,
                        today)
                .param("anyLevel", filter.level() == null)
                .param("level", filter.level() == null ? 0 : filter.level())
                .param("limit", limit)
                .query(UrgingReader::row)
                .list();
    }

    /** What a letter of urging should name, the worst first. */
    List<UrgedLine> waitingForLetter(UUID me, Set<UUID> units, UUID directiveId, Instant now) {
        return ask(
                        ROWS + " where s.subject_id in (select w.subject_id from urging_letter_due_v w"
                                + " where w.directive_id = :directive)" + WORST_FIRST,
                        me,
                        units,
                        directiveId,
                        now,
                        LocalDate.ofInstant(now, OfficeTime.ZONE))
                .query(UrgingReader::row)
                .list()
                .stream()
                .map(Row::line)
                .toList();
    }

    /** What comes to its end first of what is still in time. */
    Optional<UrgedLine> nearest(UUID me, Set<UUID> units, Instant now, LocalDate today) {
        return ask(
                        ROWS
                                + " where s.legal_end > :now order by s.legal_end, s.short_name, s.code, s.subject_id limit 1",
                        me,
                        units,
                        null,
                        now,
                        today)
                .query(UrgingReader::row)
                .optional()
                .map(Row::line);
    }

    /**
     * The side that issued sees all units, a unit's people see their own; the following officer's own step has no end.
     *
     * @param units whose work the person may read today, also in somebody's stead; to urge is for those who may themselves
     */
    JdbcClient.StatementSpec ask(
            String sql, UUID me, Set<UUID> units, @Nullable UUID directiveId, Instant now, LocalDate today) {
        return jdbc.sql(sql)
                .param("me", me)
                .param("units", units.isEmpty() ? Set.of(me) : units)
                .param("anyDirective", directiveId == null)
                .param("directive", directiveId == null ? me : directiveId)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("today", today)
                .param("byHand", HandReminderService.MILESTONE + today);
    }

    static Row row(ResultSet row, int n) throws SQLException {
        boolean step = row.getString("subject_kind").equals("TASK");
        UrgedLine line = new UrgedLine(
                row.getString("subject_id"),
                row.getObject("about_id", UUID.class),
                row.getObject("directive_id", UUID.class),
                reference(row),
                row.getString("subject"),
                row.getObject("unit_id", UUID.class),
                row.getString("short_name"),
                row.getString("kind"),
                step ? "" : row.getString("code") + ". " + row.getString("title"),
                row.getBoolean("instructed") || row.getString("kind").equals("assign-instruction"),
                Objects.requireNonNullElse(row.getString("about_unit"), ""),
                row.getString("kind").equals("receive-directive")
                        || row.getString("state").equals("NOT_RECEIVED"),
                step ? row.getString("link") : ExecutionLinks.assignment(UUID.fromString(row.getString("subject_id"))),
                due(row),
                row.getInt("level"),
                RANKS.get(row.getInt("highest")),
                row.getInt("times"),
                last(row),
                letter(row, "letter_number", "letter_issued_on"),
                row.getInt("paused") > 0,
                row.getInt("urged_today") > 0,
                row.getInt("may_urge") == 1);
        return new Row(line, row.getObject("office_unit_id", UUID.class), row.getObject("issuing_unit_id", UUID.class));
    }

    static String reference(ResultSet row) throws SQLException {
        Integer number = row.getObject("number", Integer.class);
        return number == null
                ? Objects.requireNonNullElse(row.getString("origin_number"), "")
                : DirectiveKind.valueOf(row.getString("directive_kind")).reference(number, row.getString("symbol"));
    }

    private static Deadline due(ResultSet row) throws SQLException {
        return new Deadline(
                Deadline.Phrase.valueOf(row.getString("due_phrase")),
                row.getObject("due_date", LocalDate.class),
                row.getObject("due_number", Integer.class),
                Deadline.Reading.valueOf(row.getString("due_reading")),
                row.getObject("due_office", UUID.class),
                instant(row, "legal_end"),
                instant(row, "due_version"));
    }

    private static UrgedLine.@Nullable Last last(ResultSet row) throws SQLException {
        return row.getObject("last_at") == null
                ? null
                : new UrgedLine.Last(
                        instant(row, "last_at"),
                        row.getInt("last_days"),
                        row.getString("last_content"),
                        row.getString("last_sender"));
    }

    static @Nullable UrgingLetter letter(ResultSet row, String number, String issuedOn) throws SQLException {
        String reference = row.getString(number);
        return reference == null ? null : new UrgingLetter(reference, row.getObject(issuedOn, LocalDate.class));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
