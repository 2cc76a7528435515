package vn.tiendo.article.list.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.article.ArticleState;
import vn.tiendo.article.list.ArticleFilter;
import vn.tiendo.article.list.ArticleLists;
import vn.tiendo.directive.WorkKind;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.report.figure.FigurePeriod;
import vn.tiendo.report.figure.FigureSource;
import vn.tiendo.report.figure.FigureValue;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignArticles;
import vn.tiendo.testing.CampaignPortals;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.ManyArticles;
import vn.tiendo.testing.SampleUnit;

/** Each number that reports tell of articles is as large as the list to which it leads. */
@IntegrationTest
class ArticleFiguresTests {

    private static final SampleUnit UNIT = SampleUnit.of("noivu");
    private static final String PORTAL = "trang-ttdt-huyen";
    private static final LocalDate SINCE = LocalDate.of(2022, 9, 15);

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
    private List<FigureSource> sources;

    @AfterEach
    void forget() {
        articles.forget();
        portals.forget();
    }

    @Test
    void listsAsManyArticlesAsAreCounted() {
        campaign.load();
        portals.set(SampleUnit.of(PORTAL));
        one(ArticleState.PUBLISHED, "'NEWS'", "'NONE'", "2022-09-20");
        one(ArticleState.PUBLISHED, "'NEWS'", "'DUE'", "2022-09-21");
        one(ArticleState.PUBLISHED, "'FEATURE'", "'RIGHT'", "2022-09-15");
        one(ArticleState.PUBLISHED, "'PICTURES'", "'NONE'", "2022-09-14");
        one(ArticleState.CORRECTED, "'NEWS'", "'NONE'", "2022-09-22");
        one(ArticleState.REMOVED, "'NEWS'", "'NONE'", "2022-09-22");
        one(ArticleState.EDITING, "'NEWS'", "'NONE'", null);
        many.one("tuphap", PORTAL, "cv.tuphap", ArticleState.PUBLISHED, "Tin của đơn vị khác");

        Map<String, FigureValue> known = known();
        assertThat(known.get("articles.total").value()).isEqualTo("3");
        assertThat(known.get("articles.news").value()).isEqualTo("2");
        assertThat(known.get("articles.feature").value()).isEqualTo("1");
        assertThat(known.get("articles.pictures").value())
                .as("before the directive")
                .isEqualTo("0");
        assertThat(known.get("articles.corrected").value()).isEqualTo("1");
        assertThat(known.get("articles.checked").value()).isEqualTo("3");
        known.forEach((code, value) -> {
            if (!value.path().isEmpty()) {
                for (String reader : List.of(UNIT.lead(), CampaignPortals.OVERSEER)) {
                    assertThat(listed(reader, value.path()))
                            .as(code + " for " + reader)
                            .isEqualTo(Integer.parseInt(value.value()));
                }
            }
        });
        assertThat(known.values().stream().filter(value -> value.path().isEmpty()))
                .as("only of what was looked at there is no list")
                .hasSize(1);
    }

    private void one(ArticleState state, String genre, String check, String day) {
        many.one(
                UNIT.code(),
                PORTAL,
                UNIT.lead(),
                state,
                "Tin " + day,
                "genre",
                genre,
                "check_state",
                check,
                "published_at",
                day == null
                        ? "cast(null as timestamp with time zone)"
                        : "timestamp with time zone '" + day + " 08:00:00+07:00'");
    }

    private int listed(String reader, String path) {
        return campaign.actAs.as(reader, () -> {
            ArticleFilter filter = ArticlePlace.read(new Location(path).getQueryParameters())
                    .filter(code -> campaign.organization.unitByCode(code).map(UnitRef::id));
            return lists.page(filter, null, 100).size();
        });
    }

    private Map<String, FigureValue> known() {
        return campaign.actAs.as(UNIT.lead(), () -> {
            UnitRef unit = campaign.organization.unitByCode(UNIT.code()).orElseThrow();
            return sources.stream()
                    .filter(source -> source.kind() == WorkKind.ARTICLE)
                    .findFirst()
                    .orElseThrow()
                    .values(List.of(unit), new FigurePeriod(SINCE, LocalDate.of(2022, 9, 29)))
                    .getOrDefault(unit.id(), Map.of());
        });
    }
}
