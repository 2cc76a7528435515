package vn.tiendo.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignPortals;
import vn.tiendo.testing.FlowNodes;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.SampleUnit;
import vn.tiendo.workflow.SystemActor;

/** A commune's portal: its sections, its slogans, and the work about both. */
@IntegrationTest
class PortalTests {

    private static final SampleUnit COMMUNE = SampleUnit.of("xa-daksao");
    private static final String NEWS = "Tin tức - Sự kiện";

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignPortals portals;

    @Autowired
    private FlowNodes flowNodes;

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
    }

    @Test
    void beginsWithTheSectionsOfTheCatalogueAllEmpty() {
        PortalFacts portal = portals.facts(COMMUNE);
        assertThat(portal.sections())
                .hasSize(16)
                .allSatisfy(section -> assertThat(section.state()).isEqualTo(PortalFacts.State.EMPTY));
        assertThat(portal.sections())
                .extracting(PortalFacts.Section::name)
                .startsWith("Giới thiệu", "Cơ cấu tổ chức", NEWS)
                .endsWith("Hỏi - đáp", "Liên hệ");
        assertThat(portals.summary(COMMUNE).line()).isEqualTo("0/16 chuyên mục đạt");
    }

    @Test
    void countsWhatIsOldAndWhatHangsTooLong() {
        PortalFacts.Section news = portals.section(COMMUNE, NEWS);
        portals.review(COMMUNE, news, portals.today().minusDays(7), 40);
        assertThat(portals.section(COMMUNE, NEWS).state()).isEqualTo(PortalFacts.State.MET);
        portals.review(COMMUNE, portals.section(COMMUNE, NEWS), portals.today().minusDays(8), 40);
        assertThat(portals.section(COMMUNE, NEWS).state()).isEqualTo(PortalFacts.State.STALE);
        banner("Khẩu hiệu chào mừng năm 2021", LocalDate.of(2021, 12, 31));
        banner("Tháng An toàn giao thông", portals.today());
        assertThat(portals.summary(COMMUNE).line()).isEqualTo("0/16 chuyên mục đạt, 1 khẩu hiệu cũ");
        portals.reportOutage(COMMUNE, portals.today());
        assertThat(portals.summary(COMMUNE).line())
                .isEqualTo("không truy cập được từ 29/09/2022; trước đó 0/16 chuyên mục đạt, 1 khẩu hiệu cũ");
        assertThatThrownBy(() -> portals.reportOutage(COMMUNE, portals.today()))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        problem -> assertThat(problem.problems()).containsEntry("since", "portal.problem.out-already"));
    }

    private UUID banner(String words, LocalDate endsOn) {
        return campaign.actAs.as(COMMUNE.lead(), () -> portals.keeping.addBanner(unit, words, "Đầu trang chủ", endsOn));
    }

    @Test
    void letsAUnitWriteDownNeitherWhatNobodyCanSeeNorWhatItsOpenWorkAsksFor() {
        PortalFacts.Section news = portals.section(COMMUNE, NEWS);
        portals.begin(COMMUNE, NEWS);
        assertThatThrownBy(() -> portals.review(COMMUNE.lead(), COMMUNE, news, portals.today(), 3))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        problem ->
                                assertThat(problem.problems()).containsEntry("link", "portal.problem.answer-in-work"));
        portals.review(COMMUNE.lead(), COMMUNE, portals.section(COMMUNE, "Liên hệ"), portals.today(), 1);
        PortalFacts.Section law = portals.section(COMMUNE, "Văn bản");
        assertThatThrownBy(() -> campaign.actAs.as(
                        COMMUNE.lead(),
                        () -> portals.keeping.review(
                                law,
                                new PortalFacts.Item(portals.today(), "Tự khai", CampaignPortals.address(COMMUNE)),
                                1)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        problem ->
                                assertThat(problem.problems()).containsEntry("link", "portal.problem.link-not-item"));
        portals.reportOutage(COMMUNE, portals.today());
        assertThatThrownBy(() -> portals.review(COMMUNE, law, portals.today(), 3))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        problem -> assertThat(problem.problems()).containsEntry("link", "portal.problem.out-now"));
    }

    @Test
    void checksTheFirstAnswerAndThenEveryThird() {
        List<Boolean> checked = List.of("Giới thiệu", "Văn bản", "Liên hệ", "Hỏi - đáp").stream()
                .map(name -> {
                    UUID upkeep = portals.begin(COMMUNE, name);
                    portals.fill(COMMUNE, upkeep, portals.news(COMMUNE));
                    return portals.upkeep(COMMUNE, upkeep).stage() == UpkeepFacts.Stage.CHECKING;
                })
                .toList();
        assertThat(checked).containsExactly(true, false, false, true);
    }

    @Test
    void showsTheNewItemAtOnceAndTheOldOneAgainIfItIsNotRight() {
        portals.review(COMMUNE, portals.section(COMMUNE, NEWS), portals.today().minusDays(60), 5);
        UUID upkeep = portals.begin(COMMUNE, NEWS);
        UpkeepFacts.Answer answer = portals.news(COMMUNE);
        portals.fill(COMMUNE, upkeep, answer);
        assertThat(portals.section(COMMUNE, NEWS).newest().newestLink()).isEqualTo(answer.link());
        assertThat(portals.section(COMMUNE, NEWS).itemCount()).isEqualTo(6);
        portals.check(upkeep, false);
        assertThat(portals.section(COMMUNE, NEWS).itemCount()).isEqualTo(5);
        assertThat(portals.section(COMMUNE, NEWS).state()).isEqualTo(PortalFacts.State.STALE);
        assertThat(portals.upkeep(COMMUNE, upkeep).returnReason()).isEqualTo("Chưa đúng như trên trang");
        portals.fill(COMMUNE, upkeep, answer);
        portals.check(upkeep, true);
        assertThat(portals.upkeep(COMMUNE, upkeep).stage()).isEqualTo(UpkeepFacts.Stage.DONE);
        UUID next = portals.begin(COMMUNE, NEWS);
        assertThatThrownBy(() -> portals.fill(COMMUNE, next, answer))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        problem -> assertThat(problem.problems()).containsEntry("link", "portal.problem.link-again"));
    }

    @Test
    void leavesOutWhatTheOverseerAgreesDoesNotApply() {
        UUID upkeep = portals.begin(COMMUNE, "Văn hóa - Du lịch");
        portals.askNotApplicable(COMMUNE, upkeep);
        assertThat(portals.summary(COMMUNE).applicable()).isEqualTo(16);
        portals.decide(upkeep, true);
        assertThat(portals.summary(COMMUNE).applicable()).isEqualTo(15);
        PortalFacts.Section section = portals.section(COMMUNE, "Văn hóa - Du lịch");
        assertThat(section.state()).isEqualTo(PortalFacts.State.NOT_APPLICABLE);
        campaign.actAs.as(COMMUNE.lead(), () -> portals.keeping.applyAgain(section));
        assertThat(portals.summary(COMMUNE).applicable()).isEqualTo(16);
    }

    @Test
    void blamesNobodyWhileThePortalCannotBeReached() {
        UUID upkeep = portals.begin(COMMUNE, NEWS);
        UUID other = portals.begin(COMMUNE, "Văn bản");
        portals.reportOutage(COMMUNE, portals.today());
        assertThat(portals.upkeep(COMMUNE, upkeep).stage()).isEqualTo(UpkeepFacts.Stage.WAITING);
        assertThat(campaign.actAs.as(COMMUNE.lead(), () -> campaign.tasks.openSteps(List.of(upkeep, other))))
                .isEmpty();
        systemPublishes("TIN TUC - SU KIEN");
        clock.setTo(LocalDateTime.of(2022, 10, 3, 8, 0).atZone(OfficeTime.ZONE));
        portals.endOutage(COMMUNE);
        portals.endOutage(COMMUNE);
        assertThat(portals.upkeep(COMMUNE, upkeep).stage())
                .as("something new came meanwhile")
                .isEqualTo(UpkeepFacts.Stage.SETTLED);
        assertThat(portals.upkeep(COMMUNE, other).stage()).isEqualTo(UpkeepFacts.Stage.FILLING);
        assertThat(portals.tasks(COMMUNE))
                .singleElement()
                .satisfies(row -> assertThat(Objects.requireNonNull(row.due()).lastWorkingDay())
                        .isEqualTo(LocalDate.of(2022, 10, 10)));
    }

    @Test
    void settlesTheWorkWhenAnArticleComesOut() {
        UUID upkeep = portals.begin(COMMUNE, NEWS);
        assertThat(systemPublishes("Không có mục này")).isFalse();
        assertThat(systemPublishes("tin tức - sự kiện")).isTrue();
        assertThat(portals.upkeep(COMMUNE, upkeep).stage()).isEqualTo(UpkeepFacts.Stage.SETTLED);
        assertThat(portals.section(COMMUNE, NEWS).itemCount()).isEqualTo(1);
    }

    private boolean systemPublishes(String section) {
        UpkeepFacts.Answer news = portals.news(COMMUNE);
        return asSystem(() -> portals.portals.published(
                unit, section, new PortalFacts.Item(Objects.requireNonNull(news.day()), news.title(), news.link())));
    }

    private static <T> T asSystem(Callable<T> work) {
        try {
            return SystemActor.callByItself(work);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void putsPeopleOnDutyByNamesWithoutAccents() {
        UUID person = campaign.person(COMMUNE.lead());
        Set<String> unknown = asSystem(
                () -> portals.portals.onDuty(unit, Map.of(person, Set.of("tin tuc - su kien", "VĂN BẢN", "Thể thao"))));
        assertThat(unknown).containsExactly("Thể thao");
        assertThat(history("on-duty")).contains("2 chuyên mục: Tin tức - Sự kiện; Văn bản");
        assertThat(portals.section(COMMUNE, NEWS).dutyPersonId()).isEqualTo(person);
        assertThat(portals.section(COMMUNE, "Văn bản").dutyPersonId()).isEqualTo(person);
        assertThat(portals.section(COMMUNE, "Liên hệ").dutyPersonId()).isNull();
        assertThatThrownBy(() -> campaign.actAs.as(
                        COMMUNE.lead(), () -> portals.keeping.onDuty(portals.section(COMMUNE, "Liên hệ"), person)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void keepsInItsHistoryWhatWasSeenAndChanged() {
        portals.review(COMMUNE, portals.section(COMMUNE, NEWS), LocalDate.of(2022, 9, 28), 4);
        assertThat(history("reviewed")).contains("tin mới nhất ngày 28/09/2022: Tin đã có (4 tin)");
        PortalFacts.Section news = portals.section(COMMUNE, NEWS);
        campaign.actAs.as(
                CampaignPortals.OVERSEER,
                () -> portals.keeping.change(news, "https://daksao.tumorong.test/tin-tuc", 14));
        assertThat(history("section-changed"))
                .contains("đường dẫn https://daksao.tumorong.test/tin-tuc; định kỳ 14 ngày thay cho 7 ngày");
    }

    private String history(String act) {
        return jdbc.sql("select detail from audit_event where act = :act order by at desc, id desc limit 1")
                .param("act", "portal." + act)
                .query(String.class)
                .single();
    }

    @Test
    void goesEveryWay() {
        portals.goEveryWay(COMMUNE);
        assertThat(flowNodes.unvisited())
                .doesNotContain(
                        "fill-section",
                        "portal-unreachable",
                        "portal-reachable",
                        "section-settled",
                        "section-renewed",
                        "is-section-sampled",
                        "check-section",
                        "section-filled",
                        "approve-not-applicable",
                        "section-not-applicable");
    }
}
