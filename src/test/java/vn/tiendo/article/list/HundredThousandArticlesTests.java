package vn.tiendo.article.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.article.list.ArticleFilter.Kind;
import vn.tiendo.shared.SearchQuery;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignArticles;
import vn.tiendo.testing.CampaignPortals;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.ManyArticles;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.QuietCounter;
import vn.tiendo.testing.SampleUnit;
import vn.tiendo.testing.TestDatabase;

/** Two years of a province's portals: what a page costs does not grow with what there is (W6, W7). */
@IntegrationTest
class HundredThousandArticlesTests {

    /** H2 counts statements; what is read is counted on PostgreSQL. */
    private static final int ARTICLES = TestDatabase.isPostgres() ? 100_000 : 10_000;

    private static final String OFFICER = "vhxh.dakha";

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
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MutableClock clock;

    @BeforeEach
    void begin() {
        clock.reset();
        campaign.load();
        List<String> communes = SampleUnit.all().stream()
                .map(SampleUnit::code)
                .filter(code -> code.startsWith("xa-"))
                .toList();
        communes.forEach(code -> portals.set(SampleUnit.of(code)));
        many.country(ARTICLES, communes, OFFICER);
        if (TestDatabase.isPostgres()) {
            List.of("article", "article_turn", "portal")
                    .forEach(table -> jdbc.sql("vacuum analyze " + table).update());
        } else {
            jdbc.sql("analyze").update();
        }
    }

    @AfterEach
    void forget() {
        articles.forget();
        portals.forget();
    }

    @Test
    void readsOnlyWhatItShows() {
        ArticleFilter everything = ArticleFilter.of(Kind.ALL);
        ArticleFilter waiting = ArticleFilter.of(null, Shelf.APPROVING, null);
        for (String login : List.of(CampaignPortals.OVERSEER, "ct.huyen", OFFICER)) {
            cost(login, "the newest", 5, 400, () -> page(everything));
            cost(login, "what waits for approval", 5, 400, () -> page(waiting));
            cost(login, "far down", 5, 400, () -> lists.page(everything, middle(everything), ArticleLists.PAGE));
            cost(login, "a common word", 5, 1_200, () -> lists.find(SearchQuery.of("duong"), 11));
            cost(login, "a rare word", 5, 400, () -> lists.find(SearchQuery.of("hiem2310"), 11));
        }
        for (String login : List.of(CampaignPortals.OVERSEER, OFFICER)) {
            PortalStates.Page page = campaign.actAs.as(login, states::page);
            int counted = Shelf.COUNTED.stream().mapToInt(page::total).sum();
            int turns =
                    page.times().stream().mapToInt(PortalStates.StepTime::turns).sum();
            int open = page.lines().stream().mapToInt(PortalLine::waiting).sum();
            cost(
                    login,
                    "the portals",
                    6,
                    counted + turns + 2 * open + 2_000,
                    () -> states.page().lines());
            cost(login, "a month", 4, 10_000, () -> calendar.month(YearMonth.of(2022, 9), null, ArticleLists.PAGE));
        }
    }

    private List<ArticleRow> page(ArticleFilter filter) {
        return lists.page(filter, null, ArticleLists.PAGE);
    }

    /** A row with many before it and many behind. */
    private ArticleRow middle(ArticleFilter filter) {
        ArticleRow first = lists.page(filter, null, 1).getFirst();
        return new ArticleRow(
                first.id(),
                "",
                "",
                "",
                "",
                first.genre(),
                "",
                first.state(),
                first.since().minus(Duration.ofMinutes(5L * ARTICLES)),
                first.changedAt(),
                null,
                null,
                false,
                false,
                null);
    }

    private void cost(String login, String what, int statements, int rows, Supplier<List<?>> reading) {
        List<List<?>> found = new ArrayList<>();
        String name = what + " for " + login;
        int before = what.equals("far down") ? statements : 0; // which row it is, is asked first
        assertThat(counter.count(login, () -> found.add(reading.get())))
                .as(name)
                .isEqualTo(statements + before);
        assertThat(found.getFirst()).as(name).isNotEmpty();
        if (TestDatabase.isPostgres()) {
            assertThat(read(login, reading)).as(name).isLessThanOrEqualTo(rows);
        }
    }

    /** How many rows of the tables of articles the database has looked at. */
    private long read(String login, Supplier<List<?>> reading) {
        return campaign.actAs.as(
                login,
                () -> Objects.requireNonNull(transaction.execute(status -> {
                    long before = looked();
                    reading.get();
                    return looked() - before;
                })));
    }

    private long looked() {
        return jdbc.sql("select cast(sum(seq_tup_read + idx_tup_fetch) as bigint) from pg_stat_xact_user_tables"
                        + " where relname like 'article%'")
                .query(Long.class)
                .single();
    }
}
