package vn.tiendo.article.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.article.ArticleDraft.Genre;
import vn.tiendo.article.ArticleState;
import vn.tiendo.article.ReviewService.Decision;
import vn.tiendo.article.list.ArticleFilter.Kind;
import vn.tiendo.shared.SearchQuery;
import vn.tiendo.testing.ArticleTest;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignArticles;
import vn.tiendo.testing.CampaignPortals;
import vn.tiendo.testing.ManyArticles;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.QuietCounter;
import vn.tiendo.testing.SampleUnit;

/** Who finds which articles in which list. */
@ArticleTest
class ArticleListTests {

    private static final SampleUnit COMMUNE = SampleUnit.of("xa-dakha");
    private static final String AUTHOR = "chuctich.dakha";
    private static final String EDITOR = "vhxh.dakha";
    private static final String APPROVER = "pct.dakha";
    private static final String DISTRICT = "trang-ttdt-huyen";

    /** One for the list; four by which it is known who asks. */
    private static final int STATEMENTS = 5;

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignPortals portals;

    @Autowired
    private CampaignArticles articles;

    @Autowired
    private ManyArticles many;

    @Autowired
    private ArticleLists lists;

    @Autowired
    private QuietCounter counter;

    @Autowired
    private MutableClock clock;

    @BeforeEach
    void begin() {
        List.of("xa-dakha", "xa-dakna", DISTRICT).forEach(code -> portals.set(SampleUnit.of(code)));
        articles.board(COMMUNE);
    }

    @Test
    void listsWhatWaitsForWhomTheBoardNamesAndCountsTheSame() {
        UUID first = articles.send(AUTHOR, articles.news(COMMUNE, "Xã ra quân làm đường bê tông"));
        UUID second = articles.send(AUTHOR, articles.news(COMMUNE, "Xã tổ chức ngày hội đại đoàn kết"));
        assertWaiting(EDITOR, first, second);
        assertWaiting(APPROVER);
        articles.edit(EDITOR, first, Decision.PASS, "");
        assertWaiting(EDITOR, second);
        assertWaiting(APPROVER, first);
        articles.edit(EDITOR, second, Decision.RETURN, "Bổ sung số liệu");
        assertWaiting(AUTHOR, second);
        assertWaiting("vhxh.dakna");
        articles.approve(APPROVER, first, Decision.PASS, "");
        articles.publish("vptk.dakha", first, "https://dakha.tumorong.test/tin/1");
        assertWaiting(CampaignPortals.OVERSEER, first);
        articles.check(CampaignPortals.OVERSEER, first, true, false);
        assertWaiting(CampaignPortals.OVERSEER);
        campaign.actAs.as(AUTHOR, () -> articles.corrections.ask(first, false, "Sai chiều dài"));
        assertWaiting(EDITOR, first);
    }

    private void assertWaiting(String login, UUID... expected) {
        campaign.actAs.as(login, () -> {
            assertThat(all(ArticleFilter.of(Kind.WAITING))).as(login).containsExactlyInAnyOrder(expected);
            assertThat(lists.waiting()).as(login).containsOnlyKeys(expected);
        });
    }

    @Test
    void tellsSinceWhenAndWhoseTurnItIs() {
        UUID id = articles.send(AUTHOR, articles.news(COMMUNE, "Xã ra quân làm đường bê tông"));
        clock.forward(Duration.ofMinutes(30));
        ArticleRow row = campaign.actAs
                .as(AUTHOR, () -> lists.page(ArticleFilter.of(Kind.MINE), null, 9))
                .getFirst();
        assertThat(row.id()).isEqualTo(id);
        assertThat(row.portal()).isEqualTo("xã Đăk Hà");
        assertThat(row.author()).isEqualTo("A Thiêu");
        assertThat(row.turn()).isNotNull();
        assertThat(row.turn().step()).isEqualTo("edit-article");
        assertThat(row.turn().person()).isEqualTo("Y Sương");
        assertThat(row.turn().unit()).isEqualTo("xã Đăk Hà");
    }

    @Test
    void putsOwnDraftsFirstAndThenByState() {
        UUID out = many.one("xa-dakha", "xa-dakha", AUTHOR, ArticleState.PUBLISHED, "Tin");
        UUID editing = many.one("xa-dakha", "xa-dakha", AUTHOR, ArticleState.EDITING, "Tin");
        UUID draft = many.one("xa-dakha", "xa-dakha", AUTHOR, ArticleState.DRAFT, "Tin");
        UUID returned = many.one("xa-dakha", "xa-dakha", AUTHOR, ArticleState.RETURNED, "Tin");
        many.one("xa-dakha", "xa-dakha", EDITOR, ArticleState.DRAFT, "Tin");
        assertThat(campaign.actAs.as(AUTHOR, () -> all(ArticleFilter.of(Kind.MINE))))
                .containsExactly(draft, returned, editing, out);
    }

    @Test
    void findsByEachFilter() {
        UUID old = many.one(
                "noivu",
                DISTRICT,
                "cv.noivu",
                ArticleState.PUBLISHED,
                "Thông báo tuyển dụng công chức",
                "genre",
                "'NOTICE'",
                "display_until",
                "date '2022-09-01'",
                "published_at",
                ManyArticles.time(LocalDate.of(2022, 8, 31)));
        UUID fresh = many.one(
                "xa-dakha",
                "xa-dakha",
                EDITOR,
                ArticleState.CORRECTED,
                "Làm đường giao thông",
                "section",
                "'Văn bản'",
                "display_until",
                "date '2022-09-29'",
                "published_at",
                ManyArticles.time(LocalDate.of(2022, 9, 1)));
        UUID editing = many.one("xa-dakna", "xa-dakna", "vhxh.dakna", ArticleState.EDITING, "Đường vào thôn 100%");
        UUID here = campaign.organizationUnit("xa-dakna");
        assertFound(ArticleFilter.of(Kind.ALL), old, fresh, editing);
        assertFound(new ArticleFilter(Kind.ALL, "", here, "", null, null, null, null, null), editing);
        assertFound(new ArticleFilter(Kind.ALL, "", null, "Văn bản", null, null, null, null, null), fresh);
        assertFound(new ArticleFilter(Kind.ALL, "", null, "", Genre.NOTICE, null, null, null, null), old);
        assertFound(filter(Shelf.EDITING), editing);
        assertFound(filter(Shelf.PUBLISHED), old);
        assertFound(filter(Shelf.EXPIRED), old);
        assertFound(filter(Shelf.CORRECTED), fresh);
        assertFound(filter(Shelf.REMOVED));
        UUID office = campaign.organizationUnit("noivu");
        assertFound(new ArticleFilter(Kind.ALL, "", null, "", null, null, office, null, null), old);
        LocalDate day = LocalDate.of(2022, 8, 31);
        assertFound(new ArticleFilter(Kind.ALL, "", null, "", null, null, null, day, day), old);
        assertFound(new ArticleFilter(Kind.ALL, "", null, "", null, null, null, day.plusDays(1), null), fresh);
        assertFound(new ArticleFilter(Kind.ALL, "", null, "", null, null, null, null, day.plusDays(1)), old, fresh);
        assertFound(words("duong"), fresh, editing);
        assertFound(words("giao đường"), fresh);
        assertFound(words("100%"), editing);
        assertFound(words("_"));
    }

    private static ArticleFilter words(String words) {
        return new ArticleFilter(Kind.ALL, words, null, "", null, null, null, null, null);
    }

    private static ArticleFilter filter(Shelf shelf) {
        return new ArticleFilter(Kind.ALL, "", null, "", null, shelf, null, null, null);
    }

    private void assertFound(ArticleFilter filter, UUID... expected) {
        assertThat(campaign.actAs.as(CampaignPortals.OVERSEER, () -> all(filter)))
                .as(filter.toString())
                .containsExactlyInAnyOrder(expected);
    }

    @Test
    void searchesWhatIsOutAndWhatIsOnesOwn() {
        UUID out = many.one("xa-dakna", "xa-dakna", "vhxh.dakna", ArticleState.PUBLISHED, "Đường mới");
        many.one("xa-dakna", "xa-dakna", "vhxh.dakna", ArticleState.EDITING, "Đường cũ");
        UUID own = many.one("vhtt", DISTRICT, CampaignPortals.OVERSEER, ArticleState.DRAFT, "Đường huyện");
        campaign.actAs.as(
                CampaignPortals.OVERSEER,
                () -> assertThat(lists.find(SearchQuery.of("duong"), 9))
                        .extracting(ArticleRow::id)
                        .containsExactlyInAnyOrder(out, own));
        assertThat(campaign.actAs.as(AUTHOR, () -> lists.find(SearchQuery.of("duong"), 9)))
                .isEmpty();
    }

    @Test
    void readsAPageWithTheSameStatements() {
        for (String portal : List.of("xa-dakha", "xa-dakna")) {
            for (int i = 0; i < 5; i++) {
                many.one(portal, portal, SampleUnit.of(portal).lead(), ArticleState.PUBLISHED, "Tin " + i);
            }
        }
        for (String login : List.of(CampaignPortals.OVERSEER, "ct.huyen", AUTHOR)) {
            assertThat(counter.count(login, () -> lists.page(ArticleFilter.of(Kind.ALL), null, 30)))
                    .isEqualTo(STATEMENTS);
            assertThat(counter.count(login, () -> lists.page(ArticleFilter.of(Kind.MINE), null, 30)))
                    .isEqualTo(STATEMENTS);
            assertThat(counter.count(login, () -> lists.find(SearchQuery.of("tin"), 30)))
                    .isEqualTo(STATEMENTS);
        }
    }

    /** By pages of seven, so that each one begins after another. */
    private List<UUID> all(ArticleFilter filter) {
        List<UUID> found = new ArrayList<>();
        ArticleRow last = null;
        List<ArticleRow> page;
        do {
            page = lists.page(filter, last, 7);
            page.forEach(row -> found.add(row.id()));
            last = page.isEmpty() ? null : page.getLast();
        } while (last != null);
        return found;
    }
}
