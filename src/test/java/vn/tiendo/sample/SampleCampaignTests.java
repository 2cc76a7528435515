package vn.tiendo.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.article.ArticleBook;
import vn.tiendo.article.ArticleFacts;
import vn.tiendo.article.list.ArticleFilter;
import vn.tiendo.article.list.ArticleLists;
import vn.tiendo.article.list.PortalLine;
import vn.tiendo.article.list.PortalStates;
import vn.tiendo.article.list.Shelf;
import vn.tiendo.audit.AuditService;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.execution.AddresseeFacts;
import vn.tiendo.execution.AddresseeService;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.execution.AssignmentService;
import vn.tiendo.execution.ExecutionState;
import vn.tiendo.organization.ActAs;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.TickingClock;

/** The sample's story and its time, on an empty sample of their own. */
@SampleTest
class SampleCampaignTests {

    private static final String URGENT = "Cảnh báo mưa lớn, sạt lở đất trên địa bàn huyện";
    private static final String ALONE = "Trao sinh kế cho 12 hộ nghèo xã Văn Xuôi";
    private static final String NO_BOARD = "Công khai dự toán ngân sách xã quý III/2022";

    @Autowired
    private SampleCampaign campaign;

    @Autowired
    private SampleTime time;

    @Autowired
    private TickingClock clock;

    @Autowired
    private ActAs actAs;

    @Autowired
    private DirectiveService directives;

    @Autowired
    private AddresseeService addressees;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private OrganizationService organization;

    @Autowired
    private AuditService audit;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ArticleBook book;

    @Autowired
    private PortalStates portalStates;

    @Autowired
    private ArticleLists lists;

    /** Whichever test comes first tells the story: within half a minute of a processor, however busy the machine is. */
    @BeforeEach
    void tellTheStory() {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        actAs.as("cv.th", campaign::play);
        assertThat(Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before))
                .isLessThan(Duration.ofSeconds(30));
    }

    @Test
    void tellsEachArticleAsFarAsItStands() {
        assertThat(titles("PUBLISHED"))
                .hasSize(17)
                .contains(
                        URGENT,
                        NO_BOARD,
                        "Xã Đăk Hà ra quân làm đường bê tông thôn",
                        "Ngày hội Đại đoàn kết toàn dân tộc thôn Tu Bung",
                        "Hội nghị tổng kết mô hình trồng sâm dây tại xã Ngọk Lây",
                        "Tập huấn kỹ năng số cho Tổ công nghệ số cộng đồng xã Tê Xăng",
                        "Lễ hội mừng lúa mới của đồng bào Xơ Đăng");
        assertThat(titles("CORRECTED")).singleElement().asString().contains("Đăk Hà hướng dẫn người dân nộp hồ sơ");
        assertThat(titles("REMOVED")).containsExactly("Bàn giao nhà ở cho hộ nghèo thôn Kon Linh");
        assertThat(titles("APPROVING")).contains(ALONE).hasSize(2);
        assertThat(titles("APPROVED")).singleElement().asString().contains("Ngọk Yêu");
        assertThat(titles("EDITING")).containsExactly("Huyện Tu Mơ Rông rà soát hộ nghèo, hộ cận nghèo năm 2022");
        assertThat(titles("RETURNED")).containsExactly("Hướng dẫn nộp hồ sơ trực tuyến trên Cổng Dịch vụ công");
        assertThat(titles("REJECTED")).singleElement().asString().contains("Khai trương cửa hàng");
        assertThat(titles("DRAFT")).containsExactly("Tổ công nghệ số Tê Xăng đi từng nhà");
    }

    private List<String> titles(String state) {
        return jdbc.sql("select title from article where state = :state")
                .param("state", state)
                .query(String.class)
                .list();
    }

    @Test
    void letsTheRightPeopleApprove() {
        ArticleFacts alone = article(ALONE);
        assertThat(actAs.as("tp.vhtt", () -> book.approver(alone.id()))
                        .orElseThrow()
                        .way())
                .isEqualTo(ArticleFacts.Way.SUPERIOR);
        assertThat(actAs.as("tp.vhtt", () -> book.turns(alone.id())).getLast().minutes())
                .as("quá hạn")
                .isGreaterThan(ArticleBook.minutes("approve-article"));
        assertThat(article(NO_BOARD).review().way()).as("no board").isEqualTo(ArticleFacts.Way.LEADER);
        ArticleFacts urgent = article(URGENT);
        assertThat(urgent.review().way()).isEqualTo(ArticleFacts.Way.PHONE);
        assertThat(urgent.publication().check()).isEqualTo(ArticleFacts.Check.DUE);
        assertThat(Duration.between(
                        actAs.as("cv.vhtt", () -> book.turns(urgent.id()))
                                .getFirst()
                                .begunAt(),
                        urgent.publication().at()))
                .isLessThan(Duration.ofHours(2));
    }

    @Test
    void countsInTheCellsOfAgenciesWhatTheyHavePutOut() {
        assertThat(cell("noivu").result()).isEqualTo("Đã đăng 2/2 tin, bài");
        assertThat(cell("noivu").finishedAt()).isNotNull();
        assertThat(cell("gddt").result()).isEqualTo("Đã đăng 2/2 tin, bài");
        assertThat(cell("yte").result()).isEqualTo("Đã đăng 2/2 tin, bài");
        assertThat(cell("nnptnt").progress()).isEqualTo("Đã đăng 1/2 tin, bài, 1 chờ hậu kiểm");
        assertThat(cell("nnptnt").finishedAt()).isNull();
        assertThat(unit("noivu").state()).isEqualTo(ExecutionState.DONE);
        assertThat(unit("yte").state()).isEqualTo(ExecutionState.AWAITING_CONFIRMATION);
    }

    @Test
    void countsOnThePageOfPortalsWhatTheListsShow() {
        actAs.as("cv.vhtt", () -> {
            PortalStates.Page page = portalStates.page();
            assertThat(page.lines()).hasSize(12);
            for (Shelf shelf : Shelf.COUNTED) {
                LocalDate from = shelf == Shelf.PUBLISHED ? page.month() : null;
                assertThat(lists.page(ArticleFilter.of(null, shelf, from), null, 100))
                        .as(shelf.name())
                        .hasSize(page.total(shelf));
                for (PortalLine line : page.lines()) {
                    assertThat(lists.page(ArticleFilter.of(line.portal().unitId(), shelf, from), null, 100))
                            .as(shelf + " " + line.portal())
                            .hasSize(line.count(shelf));
                }
            }
            assertThat(page.total(Shelf.EXPIRED)).isEqualTo(1);
            assertThat(page.total(Shelf.APPROVING)).isEqualTo(2);
        });
    }

    private ArticleFacts article(String title) {
        UUID id = jdbc.sql("select id from article where title = :title")
                .param("title", title)
                .query(UUID.class)
                .single();
        return actAs.as("cv.vhtt", () -> book.facts(id));
    }

    private AssignmentFacts cell(String agency) {
        AddresseeFacts unit = unit(agency);
        UUID obligation = actAs.as("cv.th", () -> directives.facts(unit.directiveId())).obligations().stream()
                .filter(each -> each.code().equals("B1"))
                .findFirst()
                .orElseThrow()
                .id();
        return unit.assignments().stream()
                .filter(each -> each.obligationId().equals(obligation))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void isToldOnlyOnce() {
        assertThat(actAs.as("cv.th", campaign::playable)).isFalse();
        assertThat(actAs.as("cv.th", campaign::play)).isFalse();
    }

    @Test
    void movesItsTimeForwardOnlyAndRemembersIt() {
        Instant before = clock.instant();
        Instant reached = actAs.as("cv.th", () -> time.moveTo(before.plus(Duration.ofDays(1))));
        assertThat(reached).isAfterOrEqualTo(before.plus(Duration.ofDays(1)));
        assertThat(actAs.as("cv.th", () -> time.moveTo(before))).isAfterOrEqualTo(reached);
        assertThat(jdbc.sql("select offset_millis from sample_clock")
                        .query(Long.class)
                        .single())
                .isEqualTo(clock.offset().toMillis());
    }

    private AddresseeFacts unit(String code) {
        return actAs.as("cv.th", () -> {
            UUID directive = directives.list("1286", 1).getFirst().id();
            UUID unit = organization.unitByCode(code).orElseThrow().id();
            return addressees.all(directive).stream()
                    .filter(addressee -> addressee.unitId().equals(unit))
                    .findFirst()
                    .orElseThrow();
        });
    }

    private static LocalDate day(@org.jspecify.annotations.Nullable Instant at) {
        assertThat(at).isNotNull();
        return LocalDate.ofInstant(at, OfficeTime.ZONE);
    }
}
