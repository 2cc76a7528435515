package vn.tiendo.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.portal.heat.HeatFilter;
import vn.tiendo.portal.heat.HeatMap;
import vn.tiendo.portal.heat.HeatMapService;
import vn.tiendo.portal.heat.HeatQuery;
import vn.tiendo.portal.heat.PortalHit;
import vn.tiendo.portal.heat.PortalSummary;
import vn.tiendo.shared.SearchQuery;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignPortals;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.QuietCounter;
import vn.tiendo.testing.SampleUnit;

/** The country's communes: 3,321 portals with 16 sections each, of which a page shows fifty. */
@IntegrationTest
class HeatMapTests {

    private static final int PORTALS = 3_321;

    /** Four for the map itself, and two by which the reader's units and their authority are known. */
    private static final int STATEMENTS = 6;

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignPortals portals;

    @Autowired
    private HeatMapService heat;

    @Autowired
    private QuietCounter counter;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    @BeforeEach
    void begin() {
        clock.reset();
        campaign.load();
    }

    @AfterEach
    void forget() {
        portals.forget();
        jdbc.sql("delete from org_unit where code like 'heat-%'").update();
    }

    @Test
    void readsAPageWithTheSameStatementsHoweverManyPortalsThereAre() {
        portals.set(SampleUnit.of("xa-daksao"));
        portals.set(SampleUnit.of("xa-dakna"));
        List<HeatMap> pages = new ArrayList<>();
        assertThat(counter.count(CampaignPortals.OVERSEER, () -> pages.add(heat.page(HeatQuery.ALL, 0))))
                .isEqualTo(STATEMENTS);
        country();
        assertThat(counter.count(CampaignPortals.OVERSEER, () -> pages.add(heat.page(HeatQuery.ALL, 0))))
                .isEqualTo(STATEMENTS);
        HeatMap first = pages.getLast();
        assertThat(first.total()).isEqualTo(PORTALS + 2);
        assertThat(first.columns())
                .hasSize(16)
                .extracting(HeatMap.Column::name)
                .startsWith("Giới thiệu")
                .endsWith("Liên hệ");
        assertThat(first.columns().getFirst().lacking())
                .as("of all portals, not of the page")
                .isGreaterThan(HeatMapService.PAGE);
        assertThat(first.rows())
                .hasSize(HeatMapService.PAGE)
                .allSatisfy(row -> assertThat(row.cells())
                        .hasSize(16)
                        .allSatisfy(cell -> assertThat(cell).hasSize(1)));
        assertThat(first.rows().getFirst().summary().empty())
                .as("the worst first")
                .isEqualTo(16);
        HeatMap last = campaign.actAs.as(
                CampaignPortals.OVERSEER, () -> heat.page(HeatQuery.ALL, (PORTALS + 2) / HeatMapService.PAGE));
        assertThat(last.rows()).hasSize((PORTALS + 2) % HeatMapService.PAGE);
        assertThat(last.rows().getLast().summary().met()).isEqualTo(16);
    }

    @Test
    void findsPortalsByTheStateOfTheirSections() {
        SampleUnit good = SampleUnit.of("xa-daksao");
        SampleUnit empty = SampleUnit.of("xa-dakna");
        SampleUnit old = SampleUnit.of("xa-mangri");
        List.of(good, empty, old).forEach(portals::set);
        portals.reviewAll(good);
        portals.reviewAll(old);
        portals.review(old, portals.section(old, "Văn bản"), portals.today().minusYears(1), 2);
        assertThat(codes(HeatFilter.MET)).containsExactly(good.code());
        assertThat(codes(HeatFilter.EMPTY)).containsExactly(empty.code());
        assertThat(codes(HeatFilter.STALE)).containsExactly(old.code());
        assertThat(codes(HeatFilter.NOT_APPLICABLE)).isEmpty();
        portals.reportOutage(good, portals.today());
        assertThat(codes(HeatFilter.UNREACHABLE)).containsExactly(good.code());
        assertThat(codes(null))
                .as("first what nobody can reach")
                .containsExactly(good.code(), empty.code(), old.code());
        assertThat(codes(HeatFilter.UNASSIGNED)).hasSize(3);
        assertThat(codes(HeatFilter.OLD_BANNER)).isEmpty();
        UUID unit = campaign.organizationUnit(old.code());
        campaign.actAs.as(
                old.lead(),
                () -> portals.keeping.addBanner(unit, "Chào mừng năm 2021", "", LocalDate.of(2021, 12, 31)));
        assertThat(codes(HeatFilter.OLD_BANNER)).containsExactly(old.code());
    }

    @Test
    void findsPortalsByNameAddressAndWhatTheyAreWithOneStatement() {
        List.of("xa-daksao", "xa-dakna", "xa-mangri").forEach(code -> portals.set(SampleUnit.of(code)));
        List<PortalHit> hits = new ArrayList<>();
        assertThat(counter.count(
                        CampaignPortals.OVERSEER,
                        () -> hits.addAll(heat.find(SearchQuery.of("trang thong tin dak sao"), 10))))
                .as("the person's units, their authority, the portals")
                .isEqualTo(3);
        assertThat(hits)
                .singleElement()
                .satisfies(hit -> assertThat(hit.unitCode()).isEqualTo("xa-daksao"));
        assertThat(found(CampaignPortals.OVERSEER, "mangri.tumorong.test")).containsExactly("xa-mangri");
        assertThat(found(CampaignPortals.OVERSEER, "trang thông tin")).hasSize(3);
        assertThat(found(SampleUnit.of("xa-dakna").lead(), "trang thông tin")).containsExactly("xa-dakna");
        assertThat(campaign.actAs.as(
                        CampaignPortals.OVERSEER,
                        () -> heat.page(HeatQuery.of(null, "dak na"), 0).rows()))
                .extracting(HeatMap.Row::unitCode)
                .containsExactly("xa-dakna");
    }

    private List<String> found(String login, String words) {
        return campaign.actAs.as(login, () -> heat.find(SearchQuery.of(words), 10)).stream()
                .map(PortalHit::unitCode)
                .toList();
    }

    private List<String> codes(@Nullable HeatFilter filter) {
        return campaign.actAs.as(CampaignPortals.OVERSEER, () -> heat.page(HeatQuery.of(filter, ""), 0)).rows().stream()
                .map(HeatMap.Row::unitCode)
                .toList();
    }

    /** Every tenth portal has everything, every other tenth nothing, the rest half of it. */
    private void country() {
        UUID office = campaign.organizationUnit("vhtt");
        UUID district = campaign.organizationUnit("huyen-tumorong");
        rows(
                "insert into org_unit (id, code, name, short_name, class_code, level_code, parent_id, is_virtual, is_external,"
                        + " valid_from, state_from, search_text, version) select cast(" + id("11")
                        + " as uuid), 'heat-' || n.n, 'Xã ' || n.n,"
                        + " 'xã ' || n.n, 'COMMUNE', 'COMMUNE', '" + district
                        + "', false, false, date '2020-01-01', date '2020-01-01', 'xa', 0 from "
                        + numbers(PORTALS) + " n");
        rows("insert into portal (id, unit_id, address, overseer_unit_id, authority_id, answers, version) select cast("
                + id("22") + " as uuid), cast(" + id("11") + " as uuid), 'https://x' || n.n || '.test/', '" + office
                + "', '" + district + "', 0, 0 from " + numbers(PORTALS) + " n");
        rows(
                "insert into portal_section (id, portal_id, kind_code, position, link, interval_days, newest_on, newest_title,"
                        + " newest_link, item_count, stale_from, version) select cast("
                        + id("33", "n.n * 100 + k.position")
                        + " as uuid), cast(" + id("22")
                        + " as uuid), k.code, k.position, '', 30, date '2022-09-20', 'Tin', 'x',"
                        + " case when mod(n.n, 10) = 0 or mod(n.n, 10) > 1 and mod(k.position, 2) = 0 then 1 else 0 end,"
                        + " date '2022-12-01', 0 from " + numbers(PORTALS) + " n cross join section_kind k");
    }

    private void rows(String sql) {
        jdbc.sql(sql).update();
    }

    private static String id(String first) {
        return id(first, "n.n");
    }

    private static String id(String first, String number) {
        return "'" + first + "000000-0000-4000-8000-' || lpad(cast(" + number + " as varchar(12)), 12, '0')";
    }

    /** As many numbers from 1, on either database. */
    private static String numbers(int count) {
        String digits = "(values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9))";
        return "(select a.d + 10 * b.d + 100 * c.d + 1000 * e.d + 1 as n from " + digits + " a(d) cross join " + digits
                + " b(d) cross join " + digits + " c(d) cross join " + digits
                + " e(d) where a.d + 10 * b.d + 100 * c.d + 1000 * e.d < " + count + ")";
    }

    @Test
    void summarisesOneUnitWithOneStatement() {
        UUID unit = portals.set(SampleUnit.of("xa-daksao"));
        List<PortalSummary> seen = new ArrayList<>();
        assertThat(counter.count(
                        CampaignPortals.OVERSEER,
                        () -> seen.add(portals.portals.summary(unit).orElseThrow())))
                .isEqualTo(1);
        assertThat(seen.getFirst().applicable()).isEqualTo(16);
    }
}
