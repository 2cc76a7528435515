package vn.tiendo.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.article.ReviewService.Decision;
import vn.tiendo.article.rule.Finding;
import vn.tiendo.article.trail.Turns;
import vn.tiendo.portal.PortalFacts;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.testing.ArticleTest;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignArticles;
import vn.tiendo.testing.CampaignPortals;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.SampleUnit;

/** A commune's article from its first words to the portal, and what comes after. */
@ArticleTest
class ArticleTests {

    private static final SampleUnit COMMUNE = SampleUnit.of("xa-dakha");
    private static final String AUTHOR = "chuctich.dakha";
    private static final String EDITOR = "vhxh.dakha";
    private static final String APPROVER = "pct.dakha";
    private static final String PUBLISHER = "vptk.dakha";
    private static final String STRANGER = "cv.noivu";
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
    void goesFromItsAuthorToThePortalAndIsLookedAt() {
        UUID id = articles.send(AUTHOR, articles.news(COMMUNE, TITLE));
        assertThat(state(id)).isEqualTo(ArticleState.EDITING);
        articles.edit(EDITOR, id, Decision.PASS, "");
        articles.approve(APPROVER, id, Decision.PASS, "");
        clock.forward(Duration.ofHours(1));
        articles.publish(PUBLISHER, id, LINK);
        ArticleFacts out = articles.facts(EDITOR, id);
        assertThat(out.state()).isEqualTo(ArticleState.PUBLISHED);
        assertThat(out.review().way()).isEqualTo(ArticleFacts.Way.BOARD);
        assertThat(out.publication().fingerprint()).hasSize(64);
        assertThat(out.publication().check()).as("the first of a portal").isEqualTo(ArticleFacts.Check.DUE);
        PortalFacts.Section section = portals.section(COMMUNE, CampaignArticles.SECTION);
        assertThat(section.newest().newestLink()).isEqualTo(LINK);
        assertThat(section.state()).isEqualTo(PortalFacts.State.MET);
        articles.check(CampaignPortals.OVERSEER, id, true, false);
        assertThat(articles.facts(EDITOR, id).publication().check()).isEqualTo(ArticleFacts.Check.RIGHT);
    }

    @Test
    void comesBackWithAReasonAndIsMended() {
        UUID id = articles.send(AUTHOR, articles.news(COMMUNE, TITLE));
        articles.edit(EDITOR, id, Decision.RETURN, "Bổ sung số hộ tham gia");
        ArticleFacts back = articles.facts(AUTHOR, id);
        assertThat(back.state()).isEqualTo(ArticleState.RETURNED);
        assertThat(back.returnReason()).isEqualTo("Bổ sung số hộ tham gia");
        articles.rewrite(
                AUTHOR, id, CampaignArticles.saying(back.draft(), back.draft().body() + " Có 45 hộ tham gia."));
        assertThat(state(id)).isEqualTo(ArticleState.EDITING);
        campaign.actAs.as(EDITOR, () -> {
            assertThat(articles.book.revisions(id)).hasSize(2);
            assertThat(articles.book.revision(id, 2).body()).endsWith("Có 45 hộ tham gia.");
            assertThat(articles.book.turns(id))
                    .extracting(Turns.Turn::step)
                    .containsExactly("edit-article", "rewrite-article", "edit-article");
            return null;
        });
    }

    @Test
    void isRefusedWithEverythingThatIsMissing() {
        ArticleDraft draft =
                articles.text(COMMUNE, ArticleDraft.Genre.FEATURE, "Ngắn", "Liên hệ uba@gmail.com để biết.");
        assertThatThrownBy(() -> articles.send(AUTHOR, draft))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        problem -> assertThat(problem.problems())
                                .containsEntry("title", "article.problem.title-short")
                                .containsEntry("body", "article.problem.words.FEATURE"));
    }

    @Test
    void isBegunOnceAsLongAsNothingIsWritten() {
        UUID blank = campaign.actAs.as(AUTHOR, () -> articles.articles.blank());
        assertThat(campaign.actAs.as(AUTHOR, () -> articles.articles.blank())).isEqualTo(blank);
        assertThat(campaign.actAs.as(EDITOR, () -> articles.articles.blank())).isNotEqualTo(blank);
        campaign.actAs.as(AUTHOR, () -> articles.articles.save(blank, articles.news(COMMUNE, TITLE)));
        assertThat(campaign.actAs.as(AUTHOR, () -> articles.articles.blank())).isNotEqualTo(blank);
    }

    @Test
    void isReadByNobodyElseWhileItIsADraft() {
        UUID id = campaign.actAs.as(AUTHOR, () -> articles.articles.begin(articles.news(COMMUNE, TITLE)));
        assertThatThrownBy(() -> articles.facts(EDITOR, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> articles.facts(CampaignPortals.OVERSEER, id)).isInstanceOf(NotFound.class);
        campaign.actAs.as(AUTHOR, () -> articles.articles.discard(id));
        assertThatThrownBy(() -> articles.facts(AUTHOR, id)).isInstanceOf(NotFound.class);
    }

    @Test
    void isReadByTheOverseerButByNoOtherCommuneOnceItIsSent() {
        UUID id = articles.send(AUTHOR, articles.news(COMMUNE, TITLE));
        assertThat(articles.facts(CampaignPortals.OVERSEER, id).title()).isEqualTo(TITLE);
        assertThat(articles.facts("ct.huyen", id).title()).isEqualTo(TITLE);
        assertThatThrownBy(() -> articles.facts("vhxh.dakna", id)).isInstanceOf(NotFound.class);
    }

    @Test
    void isNamedAsATwinToOthersOnlyOnceItIsOut() {
        portals.set(SampleUnit.of("trang-ttdt-huyen"));
        UUID first = articles.send(AUTHOR, articles.news(COMMUNE, TITLE));
        UUID copy = campaign.actAs.as("cv.noivu", () -> articles.articles.begin(articles.own(TITLE, first)));
        assertThat(twins("cv.noivu", copy))
                .as("it is the commune's own business yet")
                .isEmpty();
        articles.edit(EDITOR, first, Decision.PASS, "");
        articles.approve(APPROVER, first, Decision.PASS, "");
        articles.publish(PUBLISHER, first, LINK);
        assertThat(twins("cv.noivu", copy)).hasSize(1);
    }

    private List<Finding> twins(String login, UUID id) {
        return campaign
                .actAs
                .as(
                        login,
                        () -> articles.articles.findings(
                                id, articles.book.facts(id).draft()))
                .stream()
                .filter(finding -> finding.key().equals("article.finding.twin"))
                .toList();
    }

    @Test
    void isTakenBackByItsAuthor() {
        UUID id = articles.send(AUTHOR, articles.news(COMMUNE, TITLE));
        campaign.actAs.as(AUTHOR, () -> articles.articles.withdraw(id, "Sự kiện hoãn"));
        assertThat(state(id)).isEqualTo(ArticleState.WITHDRAWN);
        assertThat(campaign.actAs.as(EDITOR, () -> articles.book.turns(id)))
                .allSatisfy(turn -> assertThat(turn.endedAt()).isNotNull());
    }

    @Test
    void isCorrectedBesideItsTextAndTheOriginalStays() {
        UUID id = published();
        UUID correction =
                campaign.actAs.as(AUTHOR, () -> articles.corrections.ask(id, false, "Sai chiều dài con đường"));
        assertThatThrownBy(() -> campaign.actAs.as(EDITOR, () -> articles.corrections.ask(id, true, "Cần gỡ")))
                .isInstanceOf(InvalidInput.class);
        articles.correct(EDITOR, APPROVER, PUBLISHER, correction, LINK);
        ArticleFacts corrected = articles.facts(EDITOR, id);
        assertThat(corrected.state()).isEqualTo(ArticleState.CORRECTED);
        assertThat(corrected.publication().correction()).startsWith("Đính chính: dài 1,2 km");
        assertThat(corrected.draft().body()).contains("đường bê tông");
    }

    @Test
    void isTakenDownByOrderAndLeavesATombstone() {
        UUID id = published();
        UUID removal = campaign.actAs.as(EDITOR, () -> articles.corrections.ask(id, true, "Lộ số căn cước"));
        articles.takeDown(APPROVER, PUBLISHER, removal);
        ArticleFacts removed = articles.facts(EDITOR, id);
        assertThat(removed.state()).isEqualTo(ArticleState.REMOVED);
        assertThat(removed.publication().removalReason()).isEqualTo("Lộ số căn cước");
        assertThat(removed.publication().removedBy()).isNotNull();
    }

    @Test
    void leavesItsPlaceOnThePortalToTheOneBefore() {
        UUID before = articles.out(
                AUTHOR,
                EDITOR,
                APPROVER,
                PUBLISHER,
                articles.news(COMMUNE, "Thôn Kon Linh thu hoạch lúa mùa"),
                "https://dakha.tumorong.test/tin/lua-mua");
        int count = portals.section(COMMUNE, CampaignArticles.SECTION).itemCount();
        clock.forward(Duration.ofDays(1));
        UUID id = published();
        assertThat(portals.section(COMMUNE, CampaignArticles.SECTION).newest().newestLink())
                .isEqualTo(LINK);
        UUID removal = campaign.actAs.as(EDITOR, () -> articles.corrections.ask(id, true, "Lộ số căn cước"));
        articles.takeDown(APPROVER, PUBLISHER, removal);
        assertThat(portals.section(COMMUNE, CampaignArticles.SECTION).itemCount())
                .isEqualTo(count);
        assertThat(portals.section(COMMUNE, CampaignArticles.SECTION).newest())
                .isEqualTo(new PortalFacts.Item(
                        LocalDate.ofInstant(
                                Objects.requireNonNull(articles.facts(EDITOR, before)
                                        .publication()
                                        .at()),
                                OfficeTime.ZONE),
                        "Thôn Kon Linh thu hoạch lúa mùa",
                        "https://dakha.tumorong.test/tin/lua-mua"));
    }

    /** Another commune's officer sees nothing of it; an office of the district that does not oversee the portal, that it is gone. */
    @Test
    void keepsTheWordsOfWhatWasTakenDownFromOtherOffices() {
        UUID id = published();
        assertThat(articles.facts(STRANGER, id).draft().body()).contains("đường bê tông");
        UUID removal = campaign.actAs.as(EDITOR, () -> articles.corrections.ask(id, true, "Lộ số căn cước"));
        articles.takeDown(APPROVER, PUBLISHER, removal);

        assertThat(articles.facts(EDITOR, id).draft().body()).contains("đường bê tông");
        assertThat(articles.facts(CampaignPortals.OVERSEER, id).draft().body()).contains("đường bê tông");
        campaign.actAs.as(STRANGER, () -> {
            ArticleFacts seen = articles.book.facts(id);
            assertThat(seen.draft().title()).isEqualTo(TITLE);
            assertThat(seen.publication().removalReason()).isEqualTo("Lộ số căn cước");
            assertThat(seen.draft().lead() + seen.draft().body()).isEmpty();
            assertThat(articles.book.revisions(id)).isEmpty();
            assertThat(articles.book.remarks(id)).isEmpty();
            assertThatThrownBy(() -> articles.book.revision(id, 1)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> articles.book.words(id)).isInstanceOf(NotFound.class);
        });
    }

    private UUID published() {
        return articles.out(AUTHOR, EDITOR, APPROVER, PUBLISHER, articles.news(COMMUNE, TITLE), LINK);
    }

    private ArticleState state(UUID id) {
        return articles.facts(EDITOR, id).state();
    }
}
