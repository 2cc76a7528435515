package vn.tiendo.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.article.ReviewService.Decision;
import vn.tiendo.article.watch.DeskWatch;
import vn.tiendo.notification.NoticeFilter;
import vn.tiendo.notification.NoticeService;
import vn.tiendo.organization.AccountService;
import vn.tiendo.task.TaskRow;
import vn.tiendo.testing.ArticleTest;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignArticles;
import vn.tiendo.testing.CampaignPortals;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.SampleUnit;

/** Who has left the board does not keep an article: the next morning whoever may do the step has it, and hears so. */
@ArticleTest
class DeskWatchTests {

    private static final SampleUnit COMMUNE = SampleUnit.of("xa-ngokyeu");
    private static final String SECRETARY = "vhxh.ngokyeu";
    private static final String CLERK = "vptk.ngokyeu";
    private static final String AUTHOR = "pct.ngokyeu";
    private static final String TITLE = "Ngày hội Đại đoàn kết toàn dân tộc thôn Tu Bung";

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignPortals portals;

    @Autowired
    private CampaignArticles articles;

    @Autowired
    private DeskWatch watch;

    @Autowired
    private AccountService accounts;

    @Autowired
    private NoticeService notices;

    @Autowired
    private MutableClock clock;

    @BeforeEach
    void begin() {
        portals.set(COMMUNE);
        articles.board(COMMUNE);
    }

    @AfterEach
    void unlock() {
        campaign.actAs.as("admin", () -> accounts.unlock(SECRETARY));
    }

    @Test
    void handsOnWhatLiesWithSomebodyWhoHasLeft() {
        UUID id = articles.send(AUTHOR, articles.news(COMMUNE, TITLE));
        assertThat(has(SECRETARY, id)).isTrue();
        nextMorning();
        assertThat(has(SECRETARY, id)).as("nothing has changed").isTrue();

        campaign.actAs.as("admin", () -> accounts.lock(SECRETARY));
        nextMorning();
        nextMorning();

        assertThat(has(SECRETARY, id)).isFalse();
        assertThat(has(CLERK, id)).isTrue();
        assertThat(campaign.actAs.as(CLERK, () -> articles.book.turns(id)))
                .singleElement()
                .satisfies(turn -> assertThat(turn.personId()).isEqualTo(campaign.person(CLERK)));
        assertThat(campaign.actAs.as(CLERK, () -> notices.list(NoticeFilter.CURRENT, 1_000)).stream()
                        .filter(notice -> notice.template().equals("article-given")))
                .as("told once")
                .hasSize(1);
        articles.edit(CLERK, id, Decision.PASS, "");
        assertThat(articles.facts(CLERK, id).state()).isEqualTo(ArticleState.APPROVING);
    }

    @Test
    void leavesWhatSomebodyElseOfTheBoardHasTaken() {
        UUID id = articles.send(AUTHOR, articles.news(COMMUNE, TITLE));
        campaign.actAs.as(CLERK, () -> {
            articles.reviews.take(id);
            return null;
        });
        nextMorning();
        assertThat(has(CLERK, id)).isTrue();
    }

    private boolean has(String login, UUID article) {
        return campaign.actAs.as(login, () -> campaign.rows(row -> row.part() == TaskRow.Part.MINE)).stream()
                .anyMatch(row -> Objects.equals(row.about().link(), ArticleLinks.of(article)));
    }

    private void nextMorning() {
        clock.forward(Duration.ofDays(1));
        watch.handOn();
    }
}
