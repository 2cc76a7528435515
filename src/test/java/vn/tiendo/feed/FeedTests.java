package vn.tiendo.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import vn.tiendo.organization.AccountService;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.task.TaskRow;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.QuietCounter;
import vn.tiendo.testing.SampleUnit;

/** What a calendar reads by an address with a secret in it, and who can end that. */
@IntegrationTest
class FeedTests {

    private static final SampleUnit COMMUNE = SampleUnit.of("xa-dakha");
    private static final String LEAD = COMMUNE.lead();
    private static final int BUDGET = 6;

    @Autowired
    private Campaign campaign;

    @Autowired
    private FeedService feeds;

    @Autowired
    private AccountService accounts;

    @Autowired
    private JdbcClient database;

    @Autowired
    private MutableClock clock;

    private MockMvcTester calendar;
    private UUID directive;

    @BeforeEach
    void assign(@Autowired WebApplicationContext application) {
        calendar = MockMvcTester.from(
                application, builder -> builder.apply(springSecurity()).build());
        clock.reset();
        directive = campaign.issue();
        campaign.receive(directive, COMMUNE.code(), COMMUNE.clerk());
        campaign.assign(directive, COMMUNE.code(), COMMUNE.head(), LEAD);
    }

    @AfterEach
    void revoke() {
        campaign.actAs.as(LEAD, feeds::revoke);
    }

    @Test
    void showsOwnDeadlinesOnTheLastUsableDayAndNothingElse() {
        List<TaskRow> own = campaign.actAs.as(
                LEAD, () -> campaign.rows(row -> row.part() == TaskRow.Part.MINE && row.due() != null));

        ICalendar read = read(open(LEAD));

        assertThat(own).isNotEmpty();
        assertThat(read.getEvents())
                .extracting(event -> event.getUid().getValue())
                .containsExactlyInAnyOrderElementsOf(
                        own.stream().map(row -> "task-" + row.id() + "@tiendo").toList());
        VEvent event = read.getEvents().stream()
                .filter(each -> each.getSummary().getValue().startsWith("Thực hiện nhiệm vụ: "))
                .findFirst()
                .orElseThrow();
        assertThat(event.getSummary().getValue()).contains("Đăk Hà", "UBND");
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(event.getDateStart().getValue().getRawComponents().toString())
                .startsWith("202210");
        assertThat(event.getDescription().getValue()).contains("nộp chậm nhất thứ ");
        assertThat(event.getUrl().getValue()).contains("/viec/");
        assertThat(event.getAlarms()).isEmpty();
        assertThat(event.getDateTimeStamp().getValue()).isEqualTo(Date.from(clock.instant()));
        assertThat(read.getRefreshInterval().getValue().getHours()).isOne();
        assertThat(read.getExperimentalProperty("X-PUBLISHED-TTL").getValue()).isEqualTo("PT1H");
        assertThat(read.validate(ICalVersion.V2_0)).isEmpty();
    }

    @Test
    void saysNothingOfWhatOthersDo() {
        List<String> read = read(open(COMMUNE.head())).getEvents().stream()
                .map(event -> event.getUid().getValue())
                .toList();
        campaign.actAs.as(COMMUNE.head(), feeds::revoke);

        campaign.actAs.as(
                COMMUNE.head(),
                () -> assertThat(campaign.rows(row -> row.part() == TaskRow.Part.WAITING))
                        .isNotEmpty()
                        .allSatisfy(row -> assertThat(read).doesNotContain("task-" + row.id() + "@tiendo")));
    }

    @Test
    void isWrittenAsTheStandardAsks() {
        MvcTestResult answer = get(open(LEAD));

        assertThat(answer).hasStatusOk().hasContentType("text/calendar;charset=UTF-8");
        String text = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(text).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(text).contains("\r\nREFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n");
        assertThat(text).contains("\r\n ").doesNotContain("VALARM", "�");
        assertThat(answer.getResponse().getHeaders("Cache-Control")).containsExactly("private, no-cache");
        assertThat(answer.getRequest().getSession(false)).isNull();
        assertThat(answer.getResponse().getHeader("Set-Cookie")).isNull();
    }

    @Test
    void needNotBeSentAgainUntilSomethingChanges() {
        String path = open(LEAD);
        String tag = get(path).getResponse().getHeader("ETag");
        clock.forward(Duration.ofHours(1));

        assertThat(calendar.get()
                        .uri(path)
                        .header("If-None-Match", tag)
                        .with(anonymous())
                        .exchange())
                .hasStatus(304);
        campaign.carryOut(directive, COMMUNE.code(), LEAD);
        assertThat(calendar.get()
                        .uri(path)
                        .header("If-None-Match", tag)
                        .with(anonymous())
                        .exchange())
                .hasStatusOk();
    }

    @Test
    void answersAllAlikeWhoHaveNoSecretThatHolds() {
        String old = open(LEAD);
        String renewed = open(LEAD);
        assertThat(get(renewed)).hasStatusOk();

        assertGone(old);
        assertGone("/lich/AAAAAAAAAAAAAAAAAAAAAA.ics");
        assertGone("/lich/x.ics");
        campaign.actAs.as("admin", () -> accounts.lock(LEAD));
        assertGone(renewed);
        campaign.actAs.as("admin", () -> accounts.unlock(LEAD));
        assertThat(get(renewed)).hasStatusOk();
        campaign.actAs.as(LEAD, feeds::revoke);
        assertGone(renewed);
    }

    @Test
    void keepsTheSecretNowhereAndTheActsInTheRecord() {
        String secret = open(LEAD).substring(FeedService.PATH.length()).replace(FeedService.ENDING, "");
        open(LEAD);
        campaign.actAs.as(LEAD, feeds::revoke);
        campaign.actAs.as(LEAD, feeds::revoke);

        List<String> acts = database.sql(
                        "select act || detail from audit_event where root_id = :person order by stream, seq")
                .param("person", campaign.person(LEAD))
                .query(String.class)
                .list();
        assertThat(secret).matches("[\\w-]{22}");
        assertThat(acts.reversed().subList(0, 3))
                .extracting(act -> act.replaceAll("\\{.*", ""))
                .containsExactly("feed.revoked", "feed.renewed", "feed.opened");
        assertThat(acts).noneMatch(act -> act.contains(secret));
        assertThat(database.sql("select count(*) from calendar_feed where secret_hash like :secret")
                        .param("secret", "%" + secret + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void costsFewStatementsAndOneForAWrongSecret(@Autowired QuietCounter counter) {
        String path = open(LEAD);
        String secret = path.substring(FeedService.PATH.length()).replace(FeedService.ENDING, "");

        assertThat(counter.count(LEAD, () -> assertThat(feeds.read(secret)).isPresent()))
                .isLessThanOrEqualTo(BUDGET);
        assertThat(counter.count(LEAD, () -> assertThat(feeds.read("x")).isEmpty()))
                .isOne();
    }

    @Test
    void showsADeadlineByTheHourAtThatHour(@Autowired FeedWriter writer) {
        TaskRow row = campaign.actAs.as(LEAD, () -> campaign.tasks.held(1)).getFirst();
        Deadline due = Deadline.Wording.of(Deadline.Phrase.BEFORE_HOUR, 10 * 60, LocalDate.of(2022, 10, 28))
                .compute(day -> true);
        TaskRow timed = new TaskRow(
                row.id(), row.step(), row.about(), due, row.part(), null, null, null, false, row.openedAt());

        String text = new String(writer.write(List.of(timed)).content(), StandardCharsets.UTF_8);

        assertThat(text).contains("DTSTART:20221028T030000Z");
        assertThat(LocalDateTime.ofInstant(due.lastWorkingMoment(), OfficeTime.ZONE)
                        .getHour())
                .isEqualTo(10);
    }

    private void assertGone(String path) {
        MvcTestResult answer = get(path);
        assertThat(answer).hasStatus(404);
        assertThat(answer.getResponse().getContentAsByteArray()).isEmpty();
    }

    private String open(String login) {
        return campaign.actAs.as(login, feeds::open);
    }

    private ICalendar read(String path) {
        return Biweekly.parse(new String(get(path).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .first();
    }

    private MvcTestResult get(String path) {
        return calendar.get().uri(path).with(anonymous()).exchange();
    }
}
