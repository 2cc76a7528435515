package vn.tiendo.article.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.article.ArticleState;
import vn.tiendo.article.list.ArticleFilter.Kind;
import vn.tiendo.shared.NotFound;
import vn.tiendo.testing.Absences;
import vn.tiendo.testing.ArticleTest;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignArticles;
import vn.tiendo.testing.CampaignPortals;
import vn.tiendo.testing.ManyArticles;
import vn.tiendo.testing.SampleUnit;

/** The list's rule is the page's: what is listed opens, and what opens is listed (S6). */
@ArticleTest
class ArticleSightTests {

    private static final String DISTRICT = "trang-ttdt-huyen";

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignPortals portals;

    @Autowired
    private CampaignArticles articles;

    @Autowired
    private ManyArticles many;

    @Autowired
    private Absences absences;

    @Autowired
    private ArticleLists lists;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void begin() {
        List.of("xa-dakha", "xa-dakna", DISTRICT).forEach(code -> portals.set(SampleUnit.of(code)));
    }

    @Test
    void listsExactlyWhatMayBeReadWhoeverAsks() {
        Set<UUID> all = new HashSet<>();
        for (String unit : List.of("xa-dakha", "xa-dakna", "noivu", "vhtt")) {
            for (String portal : List.of("xa-dakha", "xa-dakna", DISTRICT, "xa-mangri")) {
                for (ArticleState state : List.of(ArticleState.DRAFT, ArticleState.EDITING, ArticleState.PUBLISHED)) {
                    all.add(many.one(unit, portal, SampleUnit.of(unit).lead(), state, "Tin của " + unit));
                }
            }
        }
        absences.away("cv.noivu", "tp.noivu", 3);
        List<String> logins = jdbc.sql(
                        "select distinct login from account a join role_grant r on r.person_id = a.person_id"
                                + " where login <> 'admin' order by login")
                .query(String.class)
                .list();
        assertThat(logins).hasSizeGreaterThan(60);
        for (String login : logins) {
            campaign.actAs.as(login, () -> {
                Set<UUID> readable = new HashSet<>(all);
                readable.removeIf(id -> !mayRead(id));
                List<UUID> listed = all(ArticleFilter.of(Kind.ALL));
                assertThat(listed).as(login).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(readable);
            });
        }
        assertThat(campaign.actAs.as("tp.noivu", () -> all(filter(Shelf.DRAFT))))
                .hasSize(4);
        assertThat(campaign.actAs.as("chuctich.dakha", () -> all(filter(Shelf.DRAFT))))
                .isEmpty();
    }

    private boolean mayRead(UUID id) {
        try {
            return articles.book.facts(id).id().equals(id);
        } catch (NotFound none) {
            return false;
        }
    }

    private static ArticleFilter filter(Shelf shelf) {
        return new ArticleFilter(Kind.ALL, "", null, "", null, shelf, null, null, null);
    }

    private List<UUID> all(ArticleFilter filter) {
        List<UUID> found = new ArrayList<>();
        ArticleRow last = null;
        List<ArticleRow> page;
        do {
            page = lists.page(filter, last, ArticleLists.PAGE);
            page.forEach(row -> found.add(row.id()));
            last = page.isEmpty() ? null : page.getLast();
        } while (last != null);
        return found;
    }
}
