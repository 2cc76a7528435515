package vn.tiendo.digest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.tiendo.deadline.DeadlineService;
import vn.tiendo.notification.MailPump;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.task.TaskRow;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MailSink;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.SampleUnit;
import vn.tiendo.testing.StatementCounter;

/** The mornings of the campaign of 2022 at a real mail server. */
@IntegrationTest
class DigestCampaignTests {

    private static final LocalDate FIRST = LocalDate.of(2022, 9, 30);
    private static final LocalDate END = LocalDate.of(2022, 11, 8);
    private static final int MOST_STATEMENTS = 10;
    private static final Pattern NUMBER = Pattern.compile("\\d+/UBND-TH");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Autowired
    private Campaign campaign;

    @Autowired
    private DeadlineService deadlines;

    @Autowired
    private DigestService digests;

    @Autowired
    private MailPump pump;

    @Autowired
    private StatementCounter statements;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry properties) {
        MailSink.register(properties);
    }

    @AfterAll
    static void stop() {
        MailSink.stop();
    }

    @BeforeEach
    void forgetTheOthers() {
        clock.reset();
        jdbc.sql("delete from digest_item").update();
        jdbc.sql("delete from digest").update();
        jdbc.sql("delete from digest_refusal").update();
        jdbc.sql("delete from reminder_receiver").update();
        jdbc.sql("delete from reminder").update();
        jdbc.sql("delete from outbox_attachment").update();
        jdbc.sql("delete from outbox_mail").update();
        jdbc.sql("update directive set state = 'CLOSED' where state = 'IN_FORCE'")
                .update();
        MailSink.empty();
    }

    @Test
    void areExactlyTheseWhenNoUnitDoesAnything() throws Exception {
        campaign.issue();
        List<String> written = new ArrayList<>();
        for (LocalDate day = FIRST; !day.isAfter(END); day = day.plusDays(1)) {
            for (LocalTime hour :
                    List.of(LocalTime.of(7, 29), LocalTime.of(7, 30), LocalTime.of(7, 31), LocalTime.of(15, 0))) {
                MailSink.empty();
                runAt(day.atTime(hour));
                List<String> arrived = subjects();
                if (!arrived.isEmpty()) {
                    written.add(day.format(DAY) + " " + hour);
                    arrived.forEach(line -> written.add("    " + line));
                }
            }
        }
        assertThat(String.join("\n", written)).isEqualTo(golden("mails-2022.txt"));
    }

    @Test
    void sayWhatToDoAndLeadToThatVeryTask() throws Exception {
        UUID directive = campaign.issue();
        SampleUnit unit = SampleUnit.of("xa-dakna");
        campaign.receive(directive, unit.code(), unit.clerk());
        campaign.assign(directive, unit.code(), unit.head(), unit.lead());

        runAt(LocalDateTime.of(2022, 10, 25, 7, 30));

        assertThat(without(letterTo(unit.lead()), directive)).isEqualTo(golden("mail-to-a-commune.txt"));
        assertThat(letterTo(unit.lead()))
                .contains("https://tiendo.tumorong.test/nhiem-vu/"
                        + campaign.unit(directive, unit.code())
                                .assignments()
                                .getFirst()
                                .id());
        int waiting = campaign.actAs
                .as("cv.th", () -> campaign.rows(row -> row.part() == TaskRow.Part.MINE))
                .size();
        assertThat(without(letterTo("cv.th"), directive).replace("đồng chí: " + waiting + ".", "đồng chí: <số việc>."))
                .isEqualTo(golden("mail-to-the-follower.txt"));
    }

    @Test
    void leaveOutWhatIsDoneAndWhoDoesNotWantThem() {
        UUID directive = campaign.issue();
        SampleUnit done = SampleUnit.of("xa-dakha");
        SampleUnit idle = SampleUnit.of("xa-dakna");
        for (SampleUnit unit : List.of(done, idle)) {
            campaign.receive(directive, unit.code(), unit.clerk());
            campaign.assign(directive, unit.code(), unit.head(), unit.lead());
        }
        campaign.actAs.as("chuctich.dakna", () -> digests.choose(false));
        clock.setTo(LocalDateTime.of(2022, 10, 25, 7, 30).atZone(OfficeTime.ZONE));
        deadlines.sweepDue();
        campaign.carryOut(directive, done.code(), done.lead());
        campaign.report(directive, done.code(), done.lead(), done.head());

        digests.sendDue();
        pump.sendDue();

        assertThat(recipients()).contains("vhxh.dakna@tumorong.test").doesNotContain("vhxh.dakha@tumorong.test");
        assertThat(recipients()).doesNotContain("chuctich.dakna@tumorong.test");
        assertThat(campaign.actAs.as("chuctich.dakna", digests::wanted)).isFalse();
    }

    /** A batch counts once: reads for all people together, three batches to write. */
    @Test
    void areWrittenWithAsManyStatementsForManyPeopleAsForFew() {
        campaign.issue();
        clock.setTo(LocalDateTime.of(2022, 10, 3, 7, 30).atZone(OfficeTime.ZONE));
        deadlines.sweepDue();
        statements.reset();
        digests.sendDue();
        assertThat(statements.executions()).hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
        assertThat(waiting()).hasSizeGreaterThan(30);
    }

    @Test
    void lapseWithTheDayAndComeAgainTheNextMorning() throws Exception {
        campaign.issue();
        clock.setTo(LocalDateTime.of(2022, 10, 25, 7, 30).atZone(OfficeTime.ZONE));
        deadlines.sweepDue();
        digests.sendDue();
        Set<String> tuesday = new HashSet<>(waiting());
        assertThat(tuesday).isNotEmpty();

        clock.setTo(LocalDateTime.of(2022, 10, 26, 7, 30).atZone(OfficeTime.ZONE));
        pump.sendDue();
        assertThat(MailSink.received()).isEmpty();
        deadlines.sweepDue();
        digests.sendDue();
        pump.sendDue();

        assertThat(new HashSet<>(recipients())).containsAll(tuesday);
        assertThat(recipients()).doesNotHaveDuplicates();
        assertThat(subjects()).anyMatch(line -> line.contains("xã Đăk Na"));
    }

    private void runAt(LocalDateTime moment) {
        clock.setTo(moment.atZone(OfficeTime.ZONE));
        deadlines.sweepDue();
        digests.sendDue();
        pump.sendDue();
        if (!MailSink.received().isEmpty()) {
            assertThat(moment.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        }
    }

    private List<String> waiting() {
        return jdbc.sql("select recipient from outbox_mail where state = 'WAITING'")
                .query(String.class)
                .list();
    }

    private static List<String> recipients() {
        return MailSink.received().stream().map(DigestCampaignTests::to).toList();
    }

    private static List<String> subjects() {
        return MailSink.received().stream()
                .map(mail -> to(mail).replace("@tumorong.test", "") + ": "
                        + NUMBER.matcher(subject(mail)).replaceAll("<số>"))
                .sorted()
                .toList();
    }

    private static String letterTo(String login) {
        return MailSink.received().stream()
                .filter(mail -> to(mail).equals(login + "@tumorong.test"))
                .map(mail -> subject(mail) + "\n\n" + MailSink.plainText(mail))
                .collect(Collectors.joining("\n----\n"));
    }

    /** Ids and numbers differ from run to run. */
    private static String without(String letter, UUID directive) {
        return NUMBER.matcher(letter)
                .replaceAll("<số>")
                .replace(directive.toString(), "<văn bản>")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "<việc>")
                .strip();
    }

    private static String to(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String golden(String name) throws IOException {
        return new ClassPathResource("digest/" + name)
                .getContentAsString(StandardCharsets.UTF_8)
                .strip();
    }
}
