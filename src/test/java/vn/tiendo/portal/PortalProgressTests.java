package vn.tiendo.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.directive.WorkKind;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignPortals;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.SampleUnit;

/** What the cells of a directive's assignments hear of a unit's portal, and what its tasks hear of the directive. */
@IntegrationTest
class PortalProgressTests {

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
    private UUID directive;

    @BeforeEach
    void begin() {
        clock.reset();
        campaign.load();
        unit = portals.set(COMMUNE);
        directive = campaign.issue();
        campaign.receive(directive, COMMUNE.code(), COMMUNE.clerk());
        campaign.assign(directive, COMMUNE.code(), COMMUNE.head(), COMMUNE.lead());
    }

    @AfterEach
    void forget() {
        portals.forget();
    }

    private void at(LocalDate day) {
        clock.setTo(day.atTime(9, 0).atZone(OfficeTime.ZONE));
    }

    @Test
    void isWrittenInTheMorningWhereNobodyDidAnything() {
        assertThat(cell(WorkKind.SECTION)).isEmpty();
        at(LocalDate.of(2022, 10, 3));
        watch.look();
        assertThat(cell(WorkKind.SECTION)).isEqualTo("0/16 chuyên mục đạt");
        jdbc.sql(
                        "update portal_section set item_count = 3, newest_on = date '2022-10-01',"
                                + " stale_from = date '2022-10-05' where portal_id = (select id from portal where unit_id = :unit)")
                .param("unit", unit)
                .update();
        watch.look();
        assertThat(cell(WorkKind.SECTION)).as("once a day").isEqualTo("0/16 chuyên mục đạt");
        at(LocalDate.of(2022, 10, 4));
        watch.look();
        assertThat(cell(WorkKind.SECTION)).isEqualTo("16/16 chuyên mục đạt");
        assertThat(done(WorkKind.SECTION)).as("nobody said that it is done").isFalse();
        String note = "Đường vào xã sạt lở, mất điện 4 ngày";
        jdbc.sql("update assignment set progress = :note where unit_id = :unit and work_kind = 'SECTION'")
                .param("note", note)
                .param("unit", unit)
                .update();
        jdbc.sql("update portal_watch set done_on = date '2022-10-03'").update();
        watch.look();
        assertThat(cell(WorkKind.SECTION)).as("what people wrote stays").isEqualTo(note);
        at(LocalDate.of(2022, 10, 5));
        watch.look();
        assertThat(cell(WorkKind.SECTION)).as("until something changes").isEqualTo("0/16 chuyên mục đạt");
    }

    @Test
    void keepsItsDayOnceAllSectionsAreInOrderAndLookedAt() {
        allButNews();
        UUID upkeep = portals.begin(COMMUNE, NEWS);
        portals.fill(COMMUNE, upkeep, portals.news(COMMUNE));
        assertThat(cell(WorkKind.SECTION)).isEqualTo("16/16 chuyên mục đạt, 1 chờ kiểm tra");
        assertThat(done(WorkKind.SECTION)).isFalse();
        portals.check(upkeep, false);
        assertThat(cell(WorkKind.SECTION)).isEqualTo("15/16 chuyên mục đạt");
        portals.fill(COMMUNE, upkeep, portals.news(COMMUNE));
        portals.check(upkeep, true);
        assertThat(done(WorkKind.SECTION)).isTrue();
        assertThat(cell(WorkKind.SECTION)).isEqualTo("16/16 chuyên mục đạt (ngày 29/09/2022)");
        at(LocalDate.of(2022, 10, 24));
        watch.look();
        assertThat(cell(WorkKind.SECTION)).isEqualTo("16/16 chuyên mục đạt (ngày 29/09/2022)");
        assertThat(jdbc.sql("select distinct e.added_by from evidence e join assignment a on a.id = e.assignment_id"
                                + " where a.unit_id = :unit and a.work_kind = 'SECTION'")
                        .param("unit", unit)
                        .query(UUID.class)
                        .list())
                .as("in the name of who filled it, not of who looked")
                .containsExactly(campaign.person(COMMUNE.lead()));
    }

    private void allButNews() {
        portals.facts(COMMUNE).sections().stream()
                .filter(section -> !section.name().equals(NEWS))
                .forEach(section -> portals.review(COMMUNE, section, portals.today(), 3));
    }

    @Test
    void saysSinceWhenThePortalIsOutAndHowItStoodThen() {
        allButNews();
        at(LocalDate.of(2022, 10, 20));
        int met = portals.summary(COMMUNE).met();
        String before = met + "/16 chuyên mục đạt";
        portals.reportOutage(COMMUNE, LocalDate.of(2022, 10, 20));
        assertThat(cell(WorkKind.SECTION)).isEqualTo("không truy cập được từ 20/10/2022; trước đó " + before);
        assertThat(cell(WorkKind.SLOGAN))
                .isEqualTo("không truy cập được từ 20/10/2022; trước đó chưa rà soát khẩu hiệu");
        at(LocalDate.of(2022, 12, 20));
        watch.look();
        assertThat(cell(WorkKind.SECTION)).as("nobody can fill it").endsWith("trước đó " + before);
        assertThat(portals.facts(COMMUNE).sections().stream()
                        .filter(section -> section.state() == PortalFacts.State.MET))
                .hasSize(met);
        portals.endOutage(COMMUNE);
        assertThat(cell(WorkKind.SECTION)).isEqualTo(portals.summary(COMMUNE).line());
    }

    @Test
    void saysThatSlogansWereNotLookedAtUntilOneIs() {
        at(LocalDate.of(2022, 10, 3));
        watch.look();
        assertThat(cell(WorkKind.SLOGAN)).isEqualTo("Chưa rà soát khẩu hiệu");
        assertThat(done(WorkKind.SLOGAN)).isFalse();
        banner();
        assertThat(cell(WorkKind.SLOGAN)).isEqualTo("1 khẩu hiệu cũ chưa gỡ, thay");
        at(LocalDate.of(2022, 10, 4));
        watch.look();
        UUID slogan = campaign.actAs.as(COMMUNE.lead(), () -> portals.upkeeps.underWay(unit)).stream()
                .filter(UpkeepFacts::aboutBanner)
                .findFirst()
                .orElseThrow()
                .id();
        portals.fill(COMMUNE, slogan, new UpkeepFacts.Answer(portals.today(), "", CampaignPortals.address(COMMUNE)));
        assertThat(cell(WorkKind.SLOGAN)).isEqualTo("Đã gỡ, thay khẩu hiệu cũ, 1 chờ kiểm tra");
        assertThat(done(WorkKind.SLOGAN)).isFalse();
        portals.check(slogan, true);
        assertThat(done(WorkKind.SLOGAN)).isTrue();
        assertThat(cell(WorkKind.SLOGAN))
                .isEqualTo("Đã rà soát 1 khẩu hiệu, băng rôn, không còn nội dung cũ (ngày 04/10/2022)");
    }

    @Test
    void letsNoTaskEndAfterTheObligationThatAsksForIt() {
        Deadline owed = owed(WorkKind.SLOGAN).getFirst().due();
        assertThat(owed).isNotNull();
        banner();
        portals.onDuty(COMMUNE, portals.section(COMMUNE, NEWS));
        at(owed.lastWorkingDay());
        watch.look();
        assertThat(portals.tasks(COMMUNE))
                .hasSize(2)
                .allSatisfy(row -> assertThat(Objects.requireNonNull(row.due()).lastWorkingDay())
                        .isEqualTo(owed.lastWorkingDay()));
        portals.reportOutage(COMMUNE, portals.today());
        at(owed.lastWorkingDay().plusDays(7));
        portals.endOutage(COMMUNE);
        assertThat(portals.tasks(COMMUNE))
                .as("what waited is not overdue from the start")
                .hasSize(2)
                .allSatisfy(row -> assertThat(Objects.requireNonNull(row.due()).lastWorkingDay())
                        .isAfter(portals.today()));
    }

    private void banner() {
        campaign.actAs.as(
                COMMUNE.lead(),
                () -> portals.keeping.addBanner(
                        unit, "Khẩu hiệu chào mừng năm 2021", "Đầu trang", LocalDate.of(2021, 12, 31)));
    }

    private String cell(WorkKind kind) {
        return Objects.requireNonNullElse(owed(kind).getFirst().progress(), "");
    }

    private boolean done(WorkKind kind) {
        return owed(kind).getFirst().finishedAt() != null;
    }

    private List<AssignmentFacts> owed(WorkKind kind) {
        return campaign.unit(directive, COMMUNE.code()).assignments().stream()
                .filter(assignment -> assignment.workKind() == kind)
                .toList();
    }
}
