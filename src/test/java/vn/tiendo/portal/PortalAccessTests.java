package vn.tiendo.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.portal.heat.HeatMapService;
import vn.tiendo.portal.heat.HeatQuery;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.NotFound;
import vn.tiendo.task.TaskTicket;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignPortals;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.Race;
import vn.tiendo.testing.SampleUnit;

/** Who may see and change a portal, and what becomes of two who do so at once. */
@IntegrationTest
class PortalAccessTests {

    private static final SampleUnit COMMUNE = SampleUnit.of("xa-daksao");
    private static final SampleUnit OTHER = SampleUnit.of("xa-dakna");
    private static final String NEWS = "Tin tức - Sự kiện";

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignPortals portals;

    @Autowired
    private HeatMapService heat;

    @Autowired
    private MutableClock clock;

    private UUID unit;

    @BeforeEach
    void begin() {
        clock.reset();
        campaign.load();
        unit = portals.set(COMMUNE);
        portals.set(OTHER);
    }

    @AfterEach
    void forget() {
        portals.forget();
    }

    @Test
    void isNotThereForAnotherCommune() {
        PortalFacts.Section section = portals.section(COMMUNE, NEWS);
        UUID upkeep = portals.begin(COMMUNE, NEWS);
        String task = campaign.actAs.as(COMMUNE.lead(), () -> campaign.task("fill-section", upkeep));
        UpkeepFacts.Answer news = portals.news(COMMUNE);
        for (Runnable act : List.<Runnable>of(
                () -> portals.keeping.portal(unit),
                () -> portals.keeping.reportOutage(unit, portals.today(), "x"),
                () -> portals.keeping.review(section, PortalFacts.Item.NONE, 0),
                () -> portals.keeping.begin(section),
                () -> portals.upkeeps.facts(upkeep),
                () -> portals.upkeeps.fill(TaskTicket.of(task), news))) {
            assertThatThrownBy(() -> campaign.actAs.as(OTHER.lead(), act)).isInstanceOf(NotFound.class);
        }
        assertThat(campaign.actAs
                        .as(OTHER.lead(), () -> heat.page(HeatQuery.ALL, 0))
                        .rows())
                .extracting(row -> row.unitCode())
                .containsExactly(OTHER.code());
    }

    @Test
    void isReadByEverybodyOfTheDistrictAndChangedByTheOfficeThatLooksAfterIt() {
        assertThat(campaign.actAs
                        .as("cv.noivu", () -> heat.page(HeatQuery.ALL, 0))
                        .total())
                .isEqualTo(2);
        PortalFacts.Section section = portals.section(COMMUNE, NEWS);
        assertThatThrownBy(() -> campaign.actAs.as("cv.noivu", () -> portals.keeping.change(section, "", 30)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> campaign.actAs.as(COMMUNE.lead(), () -> portals.keeping.change(section, "", 365)))
                .as("the unit does not lengthen its own time")
                .isInstanceOf(NotAllowed.class);
        campaign.actAs.as(CampaignPortals.OVERSEER, () -> portals.keeping.change(section, "", 10));
        assertThat(portals.section(COMMUNE, NEWS).intervalDays()).isEqualTo(10);
    }

    @Test
    void isSetUpByAnOfficeAboveAlone() {
        UUID third = campaign.organizationUnit("xa-mangri");
        UUID own = campaign.organizationUnit(COMMUNE.code());
        for (UUID office : List.of(own, third)) {
            assertThatThrownBy(() -> campaign.actAs.as(
                            COMMUNE.lead(), () -> portals.portals.set(third, "https://mangri.tumorong.test/", office)))
                    .isInstanceOf(NotAllowed.class);
        }
        UUID office = campaign.organizationUnit("vhtt");
        for (String wrong : List.of("mangri.test", "https://a@mangri.test/", "https://mangri.test/?trang=1", "")) {
            assertThatThrownBy(() -> campaign.actAs.as(
                            CampaignPortals.OVERSEER, () -> portals.portals.set(third, wrong, office)))
                    .isInstanceOf(InvalidInput.class);
        }
        assertThat(campaign.actAs.as(COMMUNE.lead(), () -> portals.portals.address(third)))
                .isEmpty();
        assertThat(campaign.actAs.as(
                        OTHER.lead(), () -> portals.portals.belongs(unit, "https://daksao.tumorong.test/tin/1")))
                .isTrue();
        assertThat(campaign.actAs.as(
                        OTHER.lead(), () -> portals.portals.belongs(unit, "https://daksao.tumorong.test.evil.vn/")))
                .isFalse();
    }

    @Test
    void tellsTheSecondOfTwoWhoChangeASectionThatSomebodyWasFaster() throws Exception {
        PortalFacts.Section seen = portals.section(COMMUNE, NEWS);
        portals.review(COMMUNE, seen, portals.today(), 1);
        assertThatThrownBy(() -> portals.review(COMMUNE, seen, portals.today(), 2))
                .isInstanceOf(PortalFacts.PortalChanged.class);
        PortalFacts.Section again = portals.section(COMMUNE, NEWS);
        List<@Nullable Throwable> ends = Race.of(
                () -> portals.review(COMMUNE, again, portals.today(), 3),
                () -> portals.review(COMMUNE, again, portals.today(), 4));
        assertThat(ends.stream().filter(Objects::nonNull))
                .singleElement()
                .isInstanceOf(PortalFacts.PortalChanged.class);
    }

    @Test
    void beginsAndReportsOnceWhenTwoDoSoAtOnce() throws Exception {
        PortalFacts.Section seen = portals.section(COMMUNE, NEWS);
        List<@Nullable Throwable> begun = Race.of(() -> begin(seen), () -> begin(seen));
        assertThat(begun.stream().filter(Objects::nonNull)).singleElement().isInstanceOf(InvalidInput.class);
        List<@Nullable Throwable> reported = Race.of(this::report, this::report);
        assertThat(reported.stream().filter(Objects::nonNull)).singleElement().isInstanceOf(InvalidInput.class);
        assertThat(campaign.actAs.as(COMMUNE.lead(), () -> portals.upkeeps.underWay(unit)))
                .singleElement()
                .satisfies(work -> assertThat(work.stage()).isEqualTo(UpkeepFacts.Stage.WAITING));
    }

    private void begin(PortalFacts.Section seen) {
        campaign.actAs.as(COMMUNE.lead(), () -> portals.keeping.begin(seen));
    }

    private void report() {
        portals.reportOutage(COMMUNE, portals.today());
    }

    @Test
    void offersOnlyOfficesThatCanLookAfterPortals() {
        assertThat(campaign.actAs.as("cv.vhtt", portals.portals::offices))
                .containsExactly(campaign.organizationUnit("vhtt"));
        assertThat(campaign.actAs.as("vhxh.dakna", portals.portals::offices)).isEmpty();
    }
}
