package vn.tiendo.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.article.ReviewService.Decision;
import vn.tiendo.deadline.DeadlineService;
import vn.tiendo.deadline.Receiver;
import vn.tiendo.digest.DigestService;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.testing.ArticleTest;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignArticles;
import vn.tiendo.testing.CampaignPortals;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.SampleUnit;
import vn.tiendo.testing.StatementCounter;

/** Steps of articles belong to no directive; the ladder of reminders sweeps them all the same. */
@ArticleTest
class ArticleReminderTests {

    private static final SampleUnit COMMUNE = SampleUnit.of("xa-vanxuoi");
    private static final String CLERK = "vptk.vanxuoi";
    private static final String SECRETARY = "vhxh.vanxuoi";
    private static final String HEAD_OF_BOARD = "pct.vanxuoi";
    private static final String CHAIRMAN = "chuctich.vanxuoi";
    private static final String TITLE = "Trao sinh kế cho 12 hộ nghèo xã Văn Xuôi";
    private static final UUID NO_DIRECTIVE = new UUID(0, 0);

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignPortals portals;

    @Autowired
    private CampaignArticles articles;

    @Autowired
    private DeadlineService deadlines;

    @Autowired
    private DigestService digests;

    @Autowired
    private StatementCounter statements;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void begin() {
        portals.set(COMMUNE);
        articles.board(COMMUNE);
        for (String table :
                List.of("digest_item", "digest", "reminder_receiver", "reminder", "outbox_attachment", "outbox_mail")) {
            jdbc.sql("delete from " + table).update();
        }
        jdbc.sql("update directive set state = 'CLOSED' where state = 'IN_FORCE'")
                .update();
        jdbc.sql("update task set due_last_working_moment = null where state = 'OPEN'") // what other tests left open
                .update();
        jdbc.sql("delete from deadline_watch where directive_id = :none")
                .param("none", NO_DIRECTIVE)
                .update();
    }

    @Test
    void tellsTheEditorOnTheMorningOfTheLastHourAndTheLeaderTheDayAfter() {
        at(5, 15, 0);
        UUID id = articles.send(CLERK, articles.news(COMMUNE, TITLE));
        String task = task("edit-article", id);

        sweepAt(6, 7, 29);
        assertThat(told(task)).as("before the office opens").isEmpty();
        sweepAt(6, 7, 30);
        assertThat(told(task)).containsExactly("T HOLDER " + SECRETARY);
        sweepAt(6, 7, 31);
        assertThat(told(task)).as("swept once more").hasSize(1);
        sweepAt(7, 7, 30);
        assertThat(told(task))
                .containsExactly("T HOLDER " + SECRETARY, "T+1 HOLDER " + SECRETARY, "T+1 UNIT_HEAD " + CHAIRMAN);
    }

    @Test
    void namesTheArticleInTheNoticeAndLeadsToIt() {
        at(5, 15, 0);
        UUID id = articles.send(CLERK, articles.news(COMMUNE, TITLE));
        sweepAt(6, 7, 30);
        assertThat(jdbc.sql("select n.link || ' ' || n.template || ' ' || n.args from notice n"
                                + " where n.recipient_id = :me and n.notice_key like 'deadline:own:%'")
                        .param("me", campaign.person(SECRETARY))
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .startsWith("viec/" + task("edit-article", id) + " deadline-step-due-today")
                .contains(TITLE);
    }

    @Test
    void standsInTheMorningsMailUntilItIsDone() {
        at(5, 15, 0);
        UUID id = articles.send(CLERK, articles.news(COMMUNE, TITLE));
        sweepAt(6, 7, 30);
        digests.sendDue();
        assertThat(mailTo(SECRETARY))
                .contains("[Nhắc việc] Hôm nay là ngày cuối cùng: xã Văn Xuôi, 1 việc (việc thường xuyên)")
                .contains("Việc thường xuyên của đơn vị, không thuộc văn bản chỉ đạo nào")
                .contains("- Biên tập tin, bài: " + TITLE)
                .contains("/viec/" + task("edit-article", id));

        articles.edit(SECRETARY, id, Decision.PASS, "");
        sweepAt(7, 7, 30);
        digests.sendDue();
        assertThat(told(task("approve-article", id)))
                .as("sent on at half past seven, due within four hours of that morning")
                .contains("T+1 HOLDER " + HEAD_OF_BOARD);
    }

    @Test
    void saysBeforehandWhoWillBeReminded() {
        at(5, 15, 0);
        UUID id = articles.send(CLERK, articles.news(COMMUNE, TITLE));
        String task = task("edit-article", id);
        assertThat(campaign.actAs.as(SECRETARY, () -> deadlines.next(task))).hasValueSatisfying(line -> {
            assertThat(line.milestone()).isEqualTo("T");
            assertThat(line.receivers())
                    .extracting(receiving -> receiving.role())
                    .containsExactly(Receiver.HOLDER);
        });
    }

    @Test
    void isSweptWithAsManyStatementsForManyStepsAsForFew() {
        at(5, 15, 0);
        articles.send(CLERK, articles.news(COMMUNE, TITLE));
        int few = sweeping(6);
        at(6, 15, 0);
        for (int n = 0; n < 6; n++) {
            articles.send(CLERK, articles.news(COMMUNE, TITLE + " đợt " + n));
        }
        assertThat(sweeping(7)).isLessThanOrEqualTo(few);
    }

    private String task(String step, UUID article) {
        return jdbc.sql("select id from task where subject_id = :article and step = :step and state = 'OPEN'")
                .param("article", article)
                .param("step", step)
                .query(String.class)
                .single();
    }

    private int sweeping(int day) {
        statements.reset();
        sweepAt(day, 7, 30);
        return statements.executions().size();
    }

    private List<String> told(String task) {
        return jdbc.sql("select r.milestone || ' ' || x.role_code || ' ' || a.login from reminder r"
                        + " join reminder_receiver x on x.reminder_id = r.id join account a on a.person_id = x.person_id"
                        + " where r.subject_id = :task order by r.created_at, r.milestone, x.role_code")
                .param("task", task)
                .query(String.class)
                .list();
    }

    private String mailTo(String login) {
        return jdbc.sql("select subject || ' ' || body from outbox_mail where recipient = :to")
                .param("to", login + "@tumorong.test")
                .query(String.class)
                .single();
    }

    private void sweepAt(int day, int hour, int minute) {
        at(day, hour, minute);
        deadlines.sweepDue();
    }

    private void at(int day, int hour, int minute) {
        clock.setTo(LocalDateTime.of(2022, 10, day, hour, minute).atZone(OfficeTime.ZONE));
    }
}
