package vn.tiendo.digest;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.notification.MailService;
import vn.tiendo.notification.OutgoingMail;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.WorkingCalendar;
import vn.tiendo.workflow.SystemActor;

/** Sends each person at most one mail a working morning, and lets people refuse it. */
@Service
@PreAuthorize("hasRole('USER')")
public class DigestService {

    /** The page on which people settle whether they want it. */
    public static final String SETTINGS = "tai-khoan";

    static final String KEY = "digest:";

    private static final Logger LOG = LoggerFactory.getLogger(DigestService.class);

    /** Nothing is sent before or after (DOMAIN 6). */
    private static final LocalTime FROM = LocalTime.of(7, 30);

    private static final LocalTime UNTIL = LocalTime.of(16, 30);

    /** What could not be sent for so long is for the application's own notices to say. */
    private static final Period MEMORY = Period.ofDays(14);

    private final DigestReader reader;
    private final DigestLetter letters;
    private final MailService mails;
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final TransactionTemplate transaction;
    private final WorkingCalendar calendar;
    private final Clock clock;

    DigestService(
            DigestReader reader,
            DigestLetter letters,
            MailService mails,
            JdbcClient jdbc,
            JdbcTemplate batches,
            TransactionTemplate transaction,
            WorkingCalendar calendar,
            Clock clock) {
        this.reader = reader;
        this.letters = letters;
        this.mails = mails;
        this.jdbc = jdbc;
        this.batches = batches;
        this.transaction = transaction;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Whether the person at the screen wants to be written to. */
    @Transactional(readOnly = true)
    public boolean wanted() {
        return jdbc.sql("select count(*) from digest_refusal where person_id = :me")
                        .param("me", Actor.currentPerson())
                        .query(Integer.class)
                        .single()
                == 0;
    }

    @Transactional
    public void choose(boolean wanted) {
        UUID me = Actor.currentPerson();
        jdbc.sql("delete from digest_refusal where person_id = :me")
                .param("me", me)
                .update();
        if (!wanted) {
            jdbc.sql("insert into digest_refusal (person_id) values (:me)")
                    .param("me", me)
                    .update();
        }
    }

    /**
     * Writes the mails of those who have had none today; to be called when this morning's sweeps are done. Called again and
     * again, it does nothing more.
     */
    @PreAuthorize("permitAll()")
    public void sendDue() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, OfficeTime.ZONE);
        LocalTime hour = LocalTime.ofInstant(now, OfficeTime.ZONE);
        if (!calendar.isWorkingDay(today) || hour.isBefore(FROM) || !hour.isBefore(UNTIL)) {
            return;
        }
        try {
            SystemActor.callByItself(() -> transaction.execute(tx -> write(now, today)));
        } catch (Exception e) {
            LOG.error("The morning's mails could not be written; the next run tries again", e);
        }
    }

    /** As of this morning, each thing once: the last that the ladder said of it, and the last that somebody did. */
    private List<DigestLine> said(List<DigestLine> lines, LocalDate today) {
        Map<String, DigestLine> last = new LinkedHashMap<>();
        lines.forEach(line -> last.merge(
                line.subjectId() + (line.sender() == null ? "" : ":by-hand"),
                line.after(calendar.workingDaysBetween(LocalDate.ofInstant(line.due(), OfficeTime.ZONE), today)),
                (one, other) -> other.writtenAt().isBefore(one.writtenAt()) ? one : other));
        return List.copyOf(last.values());
    }

    private int write(Instant now, LocalDate today) {
        jdbc.sql("select id from digest_turn where id = 1 for update")
                .query(Integer.class)
                .single();
        Instant since = OfficeTime.startOf(today.minus(MEMORY));
        Map<UUID, List<DigestLine>> lines =
                reader.unsent(since, today).stream().collect(Collectors.groupingBy(DigestLine::personId));
        Map<UUID, List<DigestStanding>> standings =
                reader.standings(now).stream().collect(Collectors.groupingBy(DigestStanding::personId));
        Set<UUID> people = new HashSet<>(lines.keySet());
        people.addAll(standings.keySet());
        Map<UUID, DigestReader.Recipient> recipients = reader.recipients(people, today);
        Set<UUID> leading = new HashSet<>(standings.keySet());
        leading.retainAll(recipients.keySet());
        Map<UUID, Integer> waiting = reader.waiting(leading, today);
        List<OutgoingMail> out = new ArrayList<>();
        List<Object[]> digests = new ArrayList<>();
        List<Object[]> items = new ArrayList<>();
        recipients.forEach((person, recipient) -> {
            List<DigestLine> own = lines.getOrDefault(person, List.of());
            DigestLetter.Letter letter = letters.of(
                    recipient.name(),
                    said(own, today),
                    standings.getOrDefault(person, List.of()),
                    waiting.getOrDefault(person, 0),
                    today);
            UUID digest = Ids.next();
            String key = KEY + today + ":" + person;
            digests.add(new Object[] {digest, person, today, key});
            own.forEach(line -> items.add(new Object[] {digest, line.reminderId()}));
            OutgoingMail mail = new OutgoingMail(key, recipient.email(), letter.subject(), letter.text());
            UUID directive = letter.directiveId();
            out.add(directive == null ? mail : mail.about(directive, person));
        });
        batches.batchUpdate("insert into digest (id, person_id, on_day, mail_key) values (?, ?, ?, ?)", digests);
        batches.batchUpdate("insert into digest_item (digest_id, reminder_id) values (?, ?)", items);
        mails.send(out);
        return out.size();
    }
}
