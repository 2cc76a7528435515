package vn.tiendo.testing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.directive.ReviewDecision;
import vn.tiendo.portal.KeepingService;
import vn.tiendo.portal.PortalFacts;
import vn.tiendo.portal.PortalService;
import vn.tiendo.portal.UpkeepFacts;
import vn.tiendo.portal.UpkeepService;
import vn.tiendo.portal.heat.PortalSummary;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.task.TaskRow;

/** Looks after portals of a {@link Campaign}'s communes, each step as the person whose step it is. */
@TestTool
public class CampaignPortals {

    /** An officer of the office that looks after all of them. */
    public static final String OVERSEER = "cv.vhtt";

    private static final ReviewDecision YES = ReviewDecision.approve();
    private static final ReviewDecision NO = ReviewDecision.returnFor("Chưa đúng như trên trang");

    private static final AtomicInteger ITEMS = new AtomicInteger();

    public final PortalService portals;
    public final KeepingService keeping;
    public final UpkeepService upkeeps;
    private final Campaign campaign;
    private final JdbcClient jdbc;
    private final Clock clock;

    public CampaignPortals(
            PortalService portals,
            KeepingService keeping,
            UpkeepService upkeeps,
            Campaign campaign,
            JdbcClient jdbc,
            Clock clock) {
        this.portals = portals;
        this.keeping = keeping;
        this.upkeeps = upkeeps;
        this.campaign = campaign;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Leaves no portal behind. */
    public void forget() {
        List.of("section_upkeep", "portal_banner", "portal_section", "portal_outage", "portal")
                .forEach(table -> jdbc.sql("delete from " + table).update());
        jdbc.sql("update portal_watch set done_on = date '2000-01-01'").update();
    }

    /** The unit has a portal with the sections of the catalogue. */
    public UUID set(SampleUnit unit) {
        UUID id = campaign.organizationUnit(unit.code());
        UUID office = campaign.organizationUnit("vhtt");
        campaign.actAs.as(OVERSEER, () -> portals.set(id, address(unit), office));
        return id;
    }

    public static String address(SampleUnit unit) {
        return "https://" + unit.code().substring(unit.code().indexOf('-') + 1) + ".tumorong.test/";
    }

    public PortalFacts facts(SampleUnit unit) {
        return campaign.actAs.as(unit.lead(), () -> keeping.portal(campaign.organizationUnit(unit.code())));
    }

    public PortalFacts.Section section(SampleUnit unit, String name) {
        return facts(unit).sections().stream()
                .filter(section -> section.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    public PortalSummary summary(SampleUnit unit) {
        UUID id = campaign.organizationUnit(unit.code());
        return campaign.actAs.as(unit.lead(), () -> portals.summary(id).orElseThrow());
    }

    /** Something that came out today, each time another one. */
    public UpkeepFacts.Answer news(SampleUnit unit) {
        return new UpkeepFacts.Answer(today(), "Tin mới", address(unit) + "tin/" + ITEMS.incrementAndGet());
    }

    /** An officer of the overseer writes down what the page shows. */
    public void review(SampleUnit unit, PortalFacts.Section section, LocalDate day, int count) {
        review(OVERSEER, unit, section, day, count);
    }

    public void review(String login, SampleUnit unit, PortalFacts.Section section, LocalDate day, int count) {
        campaign.actAs.as(
                login,
                () -> keeping.review(
                        section,
                        new PortalFacts.Item(day, "Tin đã có", address(unit) + "cu/" + ITEMS.incrementAndGet()),
                        count));
    }

    /** Everything has something of today. */
    public void reviewAll(SampleUnit unit) {
        facts(unit).sections().forEach(section -> review(unit, section, today(), 3));
    }

    public void onDuty(SampleUnit unit, PortalFacts.Section section) {
        UUID person = campaign.person(unit.lead());
        campaign.actAs.as(unit.head(), () -> keeping.onDuty(section, person));
    }

    public UUID begin(SampleUnit unit, String section) {
        PortalFacts.Section seen = section(unit, section);
        return campaign.actAs.as(unit.lead(), () -> keeping.begin(seen));
    }

    public void fill(SampleUnit unit, UUID upkeep, UpkeepFacts.Answer answer) {
        campaign.actAs.as(unit.lead(), () -> upkeeps.fill(campaign.ticket("fill-section", upkeep), answer));
    }

    public void check(UUID upkeep, boolean right) {
        campaign.actAs.as(OVERSEER, () -> upkeeps.check(campaign.ticket("check-section", upkeep), right ? YES : NO));
    }

    public void askNotApplicable(SampleUnit unit, UUID upkeep) {
        campaign.actAs.as(
                unit.lead(),
                () -> upkeeps.askNotApplicable(campaign.ticket("fill-section", upkeep), "Xã không có lễ hội, di tích"));
    }

    public void decide(UUID upkeep, boolean agreed) {
        campaign.actAs.as(
                OVERSEER,
                () -> upkeeps.approveNotApplicable(
                        campaign.ticket("approve-not-applicable", upkeep), agreed ? YES : NO));
    }

    /** The open steps of the unit's officer about the portal that there is now. */
    public List<TaskRow> tasks(SampleUnit unit) {
        UUID portal = facts(unit).id();
        return campaign.actAs.as(
                unit.lead(), () -> campaign.rows(row -> row.about().rootId().equals(portal)));
    }

    public UpkeepFacts upkeep(SampleUnit unit, UUID upkeep) {
        return campaign.actAs.as(unit.lead(), () -> upkeeps.facts(upkeep));
    }

    public void reportOutage(SampleUnit unit, LocalDate since) {
        UUID id = campaign.organizationUnit(unit.code());
        campaign.actAs.as(unit.lead(), () -> keeping.reportOutage(id, since, "Máy chủ bảo trì"));
    }

    public void endOutage(SampleUnit unit) {
        UUID id = campaign.organizationUnit(unit.code());
        campaign.actAs.as(OVERSEER, () -> keeping.endOutage(id));
    }

    /** Every step and every way of the process. */
    public void goEveryWay(SampleUnit unit) {
        set(unit);
        UUID first = begin(unit, "Giới thiệu");
        askNotApplicable(unit, first);
        decide(first, false);
        fill(unit, first, news(unit));
        check(first, false);
        fill(unit, first, news(unit));
        check(first, true);
        UUID second = begin(unit, "Văn bản");
        reportOutage(unit, today());
        endOutage(unit);
        fill(unit, second, news(unit));
        UUID third = begin(unit, "Hỏi - đáp");
        review(unit, section(unit, "Hỏi - đáp"), today(), 1);
        assertSettled(unit, third);
        UUID fourth = begin(unit, "Văn hóa - Du lịch");
        askNotApplicable(unit, fourth);
        decide(fourth, true);
    }

    private void assertSettled(SampleUnit unit, UUID upkeep) {
        if (upkeep(unit, upkeep).stage() != UpkeepFacts.Stage.SETTLED) {
            throw new AssertionError("Not settled by what came in another way");
        }
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
    }
}
