package vn.tiendo.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.article.ReviewService.Decision;
import vn.tiendo.article.trail.Revisions.Revision;
import vn.tiendo.directive.ReviewDecision;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.testing.ArticleTest;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignArticles;
import vn.tiendo.testing.CampaignPortals;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.SampleUnit;

/** What stays written of an article: who changed what, what was put right beside it and when. */
@ArticleTest
class ArticleTrailTests {

    private static final SampleUnit COMMUNE = SampleUnit.of("xa-dakha");
    private static final String AUTHOR = "chuctich.dakha";
    private static final String EDITOR = "vhxh.dakha";
    private static final String APPROVER = "pct.dakha";
    private static final String PUBLISHER = "vptk.dakha";
    private static final String TITLE = "Xã Đăk Hà ra quân làm đường bê tông thôn";
    private static final String LINK = "https://dakha.tumorong.test/tin/lam-duong";

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignPortals portals;

    @Autowired
    private CampaignArticles articles;

    @Autowired
    private MutableClock clock;

    @BeforeEach
    void begin() {
        portals.set(COMMUNE);
        articles.board(COMMUNE);
    }

    @Test
    void keepsWhatTheEditorChangedAsHisEvenIfItWasSavedByItself() {
        UUID id = articles.send(AUTHOR, articles.news(COMMUNE, TITLE));
        ArticleDraft sent = articles.facts(EDITOR, id).draft();
        campaign.actAs.as(
                EDITOR,
                () -> articles.reviews.save(id, CampaignArticles.saying(sent, sent.body() + " Sửa bởi biên tập.")));
        articles.edit(EDITOR, id, Decision.RETURN, "Bổ sung số hộ");
        Revision shown = newest(id, 2);
        assertThat(shown.body()).endsWith("Sửa bởi biên tập.");
        assertThat(shown.writtenBy()).isEqualTo(campaign.person(EDITOR));
        articles.rewrite(AUTHOR, id, articles.facts(AUTHOR, id).draft());
        articles.edit(EDITOR, id, Decision.PASS, "");
        articles.approve(APPROVER, id, Decision.PASS, "");
        assertThat(newest(id, 3).writtenBy()).as("the author sent it again").isEqualTo(campaign.person(AUTHOR));
        assertThat(articles.facts(EDITOR, id).review().approvedRevision()).isEqualTo(3);
    }

    private Revision newest(UUID id, int number) {
        Revision newest =
                campaign.actAs.as(AUTHOR, () -> articles.book.revisions(id)).getFirst();
        assertThat(newest.number()).isEqualTo(number);
        return newest;
    }

    @Test
    void comesOutInTheMinuteInWhichItWasApproved() {
        clock.forward(Duration.ofSeconds(40));
        UUID id = articles.send(AUTHOR, articles.news(COMMUNE, TITLE));
        articles.edit(EDITOR, id, Decision.PASS, "");
        articles.approve(APPROVER, id, Decision.PASS, "");
        Instant minute = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        campaign.actAs.as(
                PUBLISHER, () -> articles.publications.publish(campaign.ticket("publish-article", id), LINK, minute));
        assertThat(articles.facts(EDITOR, id).publication().at()).isEqualTo(minute);
    }

    @Test
    void isCorrectedInWordsAndSinceWhenThePublisherSays() {
        UUID id = out();
        UUID correction = campaign.actAs.as(AUTHOR, () -> articles.corrections.ask(id, false, "Sai số hộ"));
        for (String nothing : new String[] {"", "Đính chính: ", "  đính chính :\n", "Correction:"}) {
            assertThatThrownBy(() -> write(correction, nothing))
                    .isInstanceOfSatisfying(
                            InvalidInput.class,
                            problem -> assertThat(problem.problems())
                                    .containsEntry("words", "article.problem.words-missing"));
        }
        write(correction, "Đính chính: 45 hộ, không phải 54 hộ");
        campaign.actAs.as(
                APPROVER,
                () -> articles.corrections.approve(
                        campaign.ticket("approve-correction", correction), Decision.PASS, ""));
        clock.forward(Duration.ofHours(2));
        Instant said = clock.instant().minus(Duration.ofMinutes(30));
        assertThatThrownBy(() -> place(correction, said.minus(Duration.ofHours(5))))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        problem -> assertThat(problem.problems()).containsEntry("at", "article.problem.at-before-out"));
        place(correction, said);
        assertThat(articles.facts(EDITOR, id).publication().correctedAt()).isEqualTo(said);
    }

    private void write(UUID correction, String words) {
        campaign.actAs.as(
                EDITOR, () -> articles.corrections.write(campaign.ticket("write-correction", correction), words));
    }

    private void place(UUID correction, Instant at) {
        campaign.actAs.as(
                PUBLISHER,
                () -> articles.corrections.publish(campaign.ticket("publish-correction", correction), LINK, at));
    }

    @Test
    void isGoneSinceWhenThePublisherSays() {
        UUID id = out();
        UUID removal = campaign.actAs.as(AUTHOR, () -> articles.corrections.ask(id, true, "Lộ số căn cước"));
        campaign.actAs.as(
                APPROVER,
                () -> articles.corrections.order(campaign.ticket("order-removal", removal), ReviewDecision.approve()));
        clock.forward(Duration.ofHours(1));
        Instant said = clock.instant().minus(Duration.ofMinutes(20));
        assertThatThrownBy(() -> takeDown(removal, clock.instant().plus(Duration.ofHours(1))))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        problem -> assertThat(problem.problems()).containsEntry("at", "article.problem.at-future"));
        takeDown(removal, said);
        assertThat(articles.facts(EDITOR, id).publication().removedAt()).isEqualTo(said);
    }

    private void takeDown(UUID removal, Instant at) {
        campaign.actAs.as(
                PUBLISHER, () -> articles.corrections.takeDown(campaign.ticket("take-article-down", removal), at));
    }

    private UUID out() {
        return articles.out(AUTHOR, EDITOR, APPROVER, PUBLISHER, articles.news(COMMUNE, TITLE), LINK);
    }
}
