package vn.tiendo.article.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.article.ArticleState;
import vn.tiendo.article.ReviewService.Decision;
import vn.tiendo.article.list.ArticleCalendar.What;
import vn.tiendo.testing.ArticleTest;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignArticles;
import vn.tiendo.testing.CampaignPortals;
import vn.tiendo.testing.ManyArticles;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.QuietCounter;
import vn.tiendo.testing.SampleUnit;

/** All portals side by side, and the days of a month. */
@ArticleTest
class PortalStatesTests {

    private static final String HERE = "xa-dakha";
    private static final String THERE = "xa-dakna";
    private static final String DISTRICT = "trang-ttdt-huyen";
    private static final String OFFICER = "vhxh.dakha";

    /** Counts, what waits the longest, medians; and three by which it is known who asks. */
    private static final int STATEMENTS = 6;

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
    private PortalStates states;

    @Autowired
    private ArticleCalendar calendar;

    @Autowired
    private QuietCounter counter;

    @Autowired
    private MutableClock clock;

    @BeforeEach
    void begin() {
        List.of(HERE, THERE, DISTRICT).forEach(code -> portals.set(SampleUnit.of(code)));
    }

    private void everywhere() {
        for (String portal : List.of(HERE, THERE, DISTRICT)) {
            for (ArticleState state : ArticleState.values()) {
                for (int i = 0; i < 1 + state.ordinal() % 3; i++) {
                    many.one(HERE, portal, OFFICER, state, "Tin " + i);
                }
            }
            many.one(
                    HERE,
                    portal,
                    OFFICER,
                    ArticleState.PUBLISHED,
                    "Thông báo cũ",
                    "published_at",
                    ManyArticles.time(LocalDate.of(2022, 8, 31)),
                    "display_until",
                    "date '2022-09-15'");
        }
    }

    @Test
    void countsExactlyWhatItsLinksList() {
        everywhere();
        for (String login :
                List.of(CampaignPortals.OVERSEER, "ct.huyen", "cv.noivu", OFFICER, "vhxh.dakna", "vhxh.mangri")) {
            campaign.actAs.as(login, () -> {
                PortalStates.Page page = states.page();
                for (Shelf shelf : Shelf.COUNTED) {
                    LocalDate from = shelf == Shelf.PUBLISHED ? page.month() : null;
                    for (PortalLine line : page.lines()) {
                        assertListed(line.portal().unitId(), shelf, from, line.count(shelf));
                    }
                    assertListed(null, shelf, from, page.total(shelf));
                }
            });
        }
        assertThat(campaign.actAs.as(CampaignPortals.OVERSEER, states::page).lines())
                .hasSize(3)
                .allSatisfy(line -> {
                    assertThat(line.count(Shelf.PUBLISHED)).as("this month's").isEqualTo(1);
                    assertThat(line.count(Shelf.EXPIRED)).isEqualTo(1);
                    assertThat(line.count(Shelf.EDITING)).isEqualTo(3);
                    assertThat(line.waiting()).isEqualTo(11);
                });
        assertThat(campaign.actAs.as(OFFICER, states::page).lines()).hasSize(1);
        assertThat(campaign.actAs.as("vhxh.mangri", states::page).lines()).isEmpty();
    }

    private void assertListed(@Nullable UUID portal, Shelf shelf, @Nullable LocalDate from, int count) {
        assertThat(lists.page(ArticleFilter.of(portal, shelf, from), null, 200))
                .as("%s of %s", shelf, portal)
                .hasSize(count);
    }

    @Test
    void putsWhatWaitsTheLongestFirstAndTellsWhoseTurnItIs() {
        UUID young = many.one(HERE, HERE, OFFICER, ArticleState.APPROVING, "Tin mới");
        UUID old = many.one(THERE, THERE, "vhxh.dakna", ArticleState.EDITING, "Tin cũ");
        many.turn(young, "approve-article", HERE, "pct.dakha", LocalDate.of(2022, 9, 28));
        many.turn(old, "edit-article", THERE, null, LocalDate.of(2022, 9, 26));
        clock.reset();
        List<PortalLine> lines =
                campaign.actAs.as(CampaignPortals.OVERSEER, states::page).lines();
        assertThat(lines).extracting(line -> line.portal().code()).containsExactly(THERE, HERE, DISTRICT);
        PortalLine.Oldest oldest = lines.getFirst().oldest();
        assertThat(oldest).isNotNull();
        assertThat(oldest.articleId()).isEqualTo(old);
        assertThat(oldest.turn().unit()).isEqualTo("xã Đăk Na");
        assertThat(oldest.turn().person()).isEmpty();
        assertThat(oldest.turn().minutes()).isGreaterThanOrEqualTo(3 * 8 * 60 - 60);
        assertThat(lines.get(1).oldest()).isNotNull();
        assertThat(lines.get(1).oldest().turn().person()).isEqualTo("Nguyễn Thị Lý");
        assertThat(lines.getLast().oldest()).isNull();
    }

    @Test
    void tellsHowLongEachStepTookInTheLastThirtyDays() {
        articles.board(SampleUnit.of(HERE));
        for (int minutes : List.of(10, 20, 90)) {
            UUID id = articles.send(
                    "chuctich.dakha", articles.news(SampleUnit.of(HERE), "Xã ra quân lần thứ " + minutes));
            clock.forward(Duration.ofMinutes(minutes));
            articles.edit(OFFICER, id, Decision.PASS, "");
        }
        assertThat(campaign.actAs.as(CampaignPortals.OVERSEER, states::page).times())
                .singleElement()
                .satisfies(time -> {
                    assertThat(time.step()).isEqualTo("edit-article");
                    assertThat(time.turns()).isEqualTo(3);
                    assertThat(time.median()).isBetween(0, 20);
                });
        clock.forward(Duration.ofDays(32));
        assertThat(campaign.actAs.as(CampaignPortals.OVERSEER, states::page).times())
                .isEmpty();
    }

    @Test
    void readsAllPortalsWithTheSameStatements() {
        everywhere();
        assertThat(counter.count(CampaignPortals.OVERSEER, () -> states.page())).isEqualTo(STATEMENTS);
        SampleUnit.all().stream().filter(unit -> unit.code().startsWith("xa-")).forEach(portals::set);
        assertThat(counter.count(CampaignPortals.OVERSEER, () -> states.page())).isEqualTo(STATEMENTS);
        assertThat(counter.count(
                        CampaignPortals.OVERSEER, () -> calendar.month(YearMonth.of(2022, 9), null, ArticleLists.PAGE)))
                .isEqualTo(STATEMENTS - 2);
    }

    @Test
    void laysOutAMonthByDay() {
        UUID out = many.one(
                HERE,
                HERE,
                OFFICER,
                ArticleState.PUBLISHED,
                "Thông báo lịch họp",
                "event_on",
                "date '2022-09-30'",
                "display_until",
                "date '2022-10-02'");
        UUID planned = many.one(HERE, HERE, OFFICER, ArticleState.EDITING, "Ngày hội", "event_on", "date '2022-09-10'");
        many.one(HERE, HERE, OFFICER, ArticleState.DRAFT, "Bản thảo", "event_on", "date '2022-09-11'");
        many.one(HERE, HERE, OFFICER, ArticleState.REMOVED, "Đã gỡ", "event_on", "date '2022-09-11'");
        many.one(HERE, THERE, OFFICER, ArticleState.EDITING, "Trang khác", "event_on", "date '2022-09-12'");
        UUID late = many.one(
                HERE,
                HERE,
                OFFICER,
                ArticleState.PUBLISHED,
                "Đăng sau nửa đêm",
                "published_at",
                "cast('2022-08-31 17:30:00+00' as timestamp with time zone)");
        campaign.actAs.as(OFFICER, () -> {
            assertThat(all(YearMonth.of(2022, 9)))
                    .containsExactly(
                            "2022-09-01 PUBLISHED " + late,
                            "2022-09-10 EVENT " + planned,
                            "2022-09-20 PUBLISHED " + out,
                            "2022-09-30 EVENT " + out);
            assertThat(all(YearMonth.of(2022, 10))).containsExactly("2022-10-02 " + What.LAST_DAY + " " + out);
            assertThat(all(YearMonth.of(2022, 8))).isEmpty();
        });
        assertThat(campaign.actAs.as(CampaignPortals.OVERSEER, () -> all(YearMonth.of(2022, 9))))
                .hasSize(5);
        assertThat(campaign.actAs.as("vhxh.mangri", () -> all(YearMonth.of(2022, 9))))
                .isEmpty();
    }

    private List<String> all(YearMonth month) {
        List<String> found = new ArrayList<>();
        ArticleCalendar.Entry last = null;
        do {
            List<ArticleCalendar.Entry> page = calendar.month(month, last, 2);
            page.forEach(entry -> found.add(entry.day() + " " + entry.what() + " " + entry.articleId()));
            last = page.isEmpty() ? null : page.getLast();
        } while (last != null);
        return found;
    }
}
