package vn.tiendo.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import vn.tiendo.testing.SampleUnit;

/** Who hears of outages and of sections that nobody is on duty for. */
@IntegrationTest
class PortalNoticesTests {

    private static final SampleUnit COMMUNE = SampleUnit.of("xa-ngokyeu");

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
    }

    @AfterEach
    void forget() {
        portals.forget();
        jdbc.sql("delete from notice where template like 'portal-%'").update();
    }

    @Test
    void tellsTheOverseerWhatTheUnitReportsAndTheUnitWhatTheOverseerEnds() {
        portals.reportOutage(COMMUNE, portals.today());
        assertThat(told("portal-unreachable"))
                .contains(CampaignPortals.OVERSEER)
                .doesNotContain(COMMUNE.lead());
        assertThat(words("portal-unreachable")).contains("29/09/2022").contains("Máy chủ bảo trì");
        portals.endOutage(COMMUNE);
        portals.endOutage(COMMUNE);
        assertThat(told("portal-reachable"))
                .contains(COMMUNE.lead(), COMMUNE.head())
                .doesNotContain(CampaignPortals.OVERSEER)
                .doesNotHaveDuplicates();
    }

    @Test
    void tellsLeadersOnceAWeekHowManySectionsWaitForSomebody() {
        portals.onDuty(COMMUNE, portals.section(COMMUNE, "Văn bản"));
        assertThat(portals.summary(COMMUNE).unassigned()).isEqualTo(15);
        morning(3);
        morning(4);
        morning(7);
        List<String> leaders = told("portal-unassigned");
        assertThat(leaders)
                .contains(COMMUNE.head())
                .doesNotContain(COMMUNE.lead())
                .doesNotHaveDuplicates();
        assertThat(words("portal-unassigned")).contains("\"15\"");
        morning(10);
        assertThat(told("portal-unassigned")).hasSize(2 * leaders.size());
        UUID person = campaign.person(COMMUNE.lead());
        campaign.actAs.as(
                COMMUNE.head(),
                () -> portals.keeping
                        .portal(unit)
                        .sections()
                        .forEach(section -> portals.keeping.onDuty(section, person)));
        assertThat(portals.summary(COMMUNE).unassigned()).isZero();
        morning(17);
        assertThat(told("portal-unassigned")).hasSize(2 * leaders.size());
    }

    @Test
    void tellsOfManyPortalsInAFewStatementsEach() {
        SampleUnit.all().stream()
                .filter(each -> each.code().startsWith("xa-") && !each.equals(COMMUNE))
                .forEach(portals::set);
        morning(3);
        assertThat(Set.copyOf(told("portal-unassigned"))).hasSizeGreaterThanOrEqualTo(11);
    }

    private void morning(int day) {
        clock.setTo(LocalDateTime.of(2022, 10, day, 9, 0).atZone(OfficeTime.ZONE));
        watch.look();
    }

    private List<String> told(String template) {
        return jdbc.sql(
                        "select a.login from notice n join account a on a.person_id = n.recipient_id where n.template = :template")
                .params(Map.of("template", template))
                .query(String.class)
                .list();
    }

    private String words(String template) {
        return jdbc.sql("select args from notice where template = :template order by created_at limit 1")
                .param("template", template)
                .query(String.class)
                .single();
    }
}
