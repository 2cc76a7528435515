package vn.tiendo.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignPortals;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.Race;
import vn.tiendo.testing.SampleUnit;

/** What the morning finds on portals, and what assignments hear of it. */
@IntegrationTest
class PortalWatchTests {

    private static final SampleUnit COMMUNE = SampleUnit.of("xa-ngoklay");
    private static final String NEWS = "Tin tức - Sự kiện";

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignPortals portals;

    @Autowired
    private PortalWatch watch;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    private UUID unit;

    @BeforeEach
    void begin() {
        clock.reset();
        campaign.load();
        unit = portals.set(COMMUNE);
        portals.reviewAll(COMMUNE);
        portals.onDuty(COMMUNE, portals.section(COMMUNE, NEWS));
        portals.onDuty(COMMUNE, portals.section(COMMUNE, "Liên hệ"));
    }

    @AfterEach
    void forget() {
        portals.forget();
    }

    private void at(int month, int day, int hour) {
        clock.setTo(LocalDateTime.of(2022, month, day, hour, 0).atZone(OfficeTime.ZONE));
    }

    @Test
    void findsOnceWhatIsOldWhereSomebodyIsOnDuty() {
        watch.look();
        assertThat(work()).as("everything is new").isEmpty();
        at(10, 6, 8);
        watch.look();
        assertThat(work()).isEmpty();
        at(10, 7, 6);
        watch.look();
        assertThat(work()).as("the office is closed").isEmpty();
        at(10, 7, 8);
        watch.look();
        watch.look();
        assertThat(work()).singleElement().satisfies(upkeep -> {
            assertThat(upkeep.reason()).isEqualTo(UpkeepFacts.Reason.STALE);
            assertThat(upkeep.sectionId())
                    .isEqualTo(portals.section(COMMUNE, NEWS).id());
        });
        assertThat(portals.tasks(COMMUNE)).singleElement().satisfies(row -> {
            assertThat(row.subject()).isEqualTo("xã Ngọk Lây · " + NEWS);
            assertThat(Objects.requireNonNull(row.due()).lastWorkingDay()).isEqualTo(LocalDate.of(2022, 10, 14));
        });
    }

    @Test
    void restsOnDaysOffAndForTheRestOfTheDay() {
        at(10, 8, 9);
        watch.look();
        assertThat(work()).as("a Saturday").isEmpty();
        at(10, 10, 9);
        watch.look();
        assertThat(work()).hasSize(1);
        portals.review(COMMUNE, portals.section(COMMUNE, "Liên hệ"), LocalDate.of(2021, 1, 1), 1);
        watch.look();
        assertThat(work()).hasSize(1);
        at(10, 11, 9);
        watch.look();
        assertThat(work()).hasSize(2);
    }

    @Test
    void findsOldSlogansForAnyOfficerAndNothingWhileThePortalIsOut() {
        banner(LocalDate.of(2021, 12, 31));
        at(10, 10, 9);
        portals.reportOutage(COMMUNE, portals.today());
        watch.look();
        assertThat(work()).isEmpty();
        portals.endOutage(COMMUNE);
        at(10, 11, 9);
        watch.look();
        assertThat(work())
                .extracting(UpkeepFacts::reason)
                .containsExactlyInAnyOrder(UpkeepFacts.Reason.STALE, UpkeepFacts.Reason.OLD_BANNER);
        UUID slogan = work().stream()
                .filter(UpkeepFacts::aboutBanner)
                .findFirst()
                .orElseThrow()
                .id();
        portals.fill(
                COMMUNE,
                slogan,
                new UpkeepFacts.Answer(
                        portals.today(), "Chào mừng Ngày Chuyển đổi số", CampaignPortals.address(COMMUNE)));
        assertThat(portals.facts(COMMUNE).banners()).singleElement().satisfies(banner -> {
            assertThat(banner.old()).isFalse();
            assertThat(banner.replacedBy()).isEqualTo("Chào mừng Ngày Chuyển đổi số");
        });
        portals.check(slogan, false);
        assertThat(portals.summary(COMMUNE).oldBanners()).isEqualTo(1);
    }

    @Test
    void beginsEachWorkOnceWhenTwoNodesLook() throws Exception {
        at(10, 10, 9);
        assertThat(Race.of(watch::look, watch::look)).containsOnlyNulls();
        assertThat(work()).hasSize(1);
        assertThat(portals.tasks(COMMUNE)).hasSize(1);
    }

    @Test
    void makesWorkWaitThatCameWhileThePortalWasOut() {
        UUID upkeep = portals.begin(COMMUNE, NEWS);
        portals.fill(COMMUNE, upkeep, portals.news(COMMUNE));
        portals.reportOutage(COMMUNE, portals.today());
        portals.check(upkeep, false);
        assertThat(portals.upkeep(COMMUNE, upkeep).stage()).isEqualTo(UpkeepFacts.Stage.FILLING);
        watch.look();
        assertThat(portals.upkeep(COMMUNE, upkeep).stage()).isEqualTo(UpkeepFacts.Stage.WAITING);
    }

    private void banner(LocalDate endsOn) {
        campaign.actAs.as(
                COMMUNE.lead(),
                () -> portals.keeping.addBanner(unit, "Khẩu hiệu chào mừng năm 2021", "Đầu trang", endsOn));
    }

    private List<UpkeepFacts> work() {
        return campaign.actAs.as(COMMUNE.lead(), () -> portals.upkeeps.underWay(unit));
    }
}
