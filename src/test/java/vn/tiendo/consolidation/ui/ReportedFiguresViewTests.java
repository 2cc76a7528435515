package vn.tiendo.consolidation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Location;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.security.test.context.support.WithUserDetails;
import vn.tiendo.consolidation.ConsolidationFacts;
import vn.tiendo.consolidation.ConsolidationLinks;
import vn.tiendo.consolidation.reported.FigureChoice;
import vn.tiendo.consolidation.reported.FigureLine;
import vn.tiendo.consolidation.reported.ReportedFigureService;
import vn.tiendo.consolidation.reported.Told;
import vn.tiendo.directive.ReviewDecision;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.task.TaskLinks;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignEnd;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.QuietCounter;
import vn.tiendo.testing.StatementCounter;
import vn.tiendo.testing.WithPeople;

/** Every sum of reported figures opens the units that make it; every sentence leads to its unit's report and evidence. */
@IntegrationTest
@WithPeople
@WithUserDetails("cv.vhtt")
@ViewPackages(packages = "vn.tiendo")
class ReportedFiguresViewTests extends SpringBrowserlessTest {

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignEnd end;

    @Autowired
    private MutableClock clock;

    @Autowired
    private StatementCounter statements;

    @Autowired
    @Qualifier("engine")
    private SmartLifecycle engine;

    @Autowired
    private ReportedFigureService figures;

    private UUID directive;

    @BeforeEach
    void nineNoughtBlankAndTheOthersNothing() {
        directive = new ToldFigures(campaign).issue();
        clock.setTo(ZonedDateTime.of(2022, 11, 10, 9, 0, 0, 0, OfficeTime.ZONE));
        end.fixFigures(directive);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void opensForEveryNumberTheUnitsThatMakeIt() {
        UI.getCurrent().navigate(ConsolidationLinks.work(directive));
        $(Details.class).all().stream()
                .filter(part -> "Số liệu báo cáo theo từng nhiệm vụ".equals(part.getSummaryText()))
                .forEach(part -> part.setOpened(true));
        Map<String, Long> numbers = new LinkedHashMap<>();
        $(Anchor.class).all().stream()
                .filter(link -> link.getHref().contains("so-lieu="))
                .forEach(link -> numbers.put(link.getHref(), Long.valueOf(link.getText())));
        assertThat(numbers).hasSizeGreaterThan(100);
        ConsolidationFacts report = end.report(directive);
        numbers.forEach((address, number) -> {
            FigureChoice choice =
                    FigurePlace.of(new Location(address).getQueryParameters()).orElseThrow();
            List<FigureLine> lines =
                    campaign.actAs.as("cv.vhtt", () -> figures.lines(directive, report.id(), choice, 500));
            assertThat(counted(choice, lines)).as(address).isEqualTo(number);
        });
        numbers.keySet().stream()
                .filter(address -> address.contains("xem=tong-so") && !address.contains("nhiem-vu="))
                .forEach(address -> {
                    open(address);
                    assertThat($(ListItem.class).all().stream()
                                    .mapToLong(this::value)
                                    .sum())
                            .as(address)
                            .isEqualTo(numbers.get(address));
                });
    }

    private static long counted(FigureChoice choice, List<FigureLine> lines) {
        return choice.told() == Told.SUM
                ? lines.stream()
                        .map(FigureLine::amount)
                        .filter(Objects::nonNull)
                        .mapToLong(Long::longValue)
                        .sum()
                : lines.size();
    }

    private long value(ListItem line) {
        return line.getChildren()
                .filter(part -> part instanceof Span span && span.hasClassName("figure-value"))
                .mapToLong(part -> Long.parseLong(((Span) part).getText()))
                .sum();
    }

    @Test
    void countsNoughtAsTold() {
        open(ConsolidationLinks.work(directive) + "?so-lieu=board.members&xem=tong-so");
        assertThat(text())
                .contains("Số người trong Ban biên tập: tổng số 9, 2 đơn vị báo cáo")
                .contains("Giải trình: " + ToldFigures.WHY);
        open(ConsolidationLinks.work(directive) + "?so-lieu=board.members&xem=de-trong");
        assertThat(text()).contains("Để trống (1 đơn vị)").contains("xã Tê Xăng");
        open(ConsolidationLinks.work(directive) + "?so-lieu=board.members&xem=khong-bao-cao");
        assertThat($(ListItem.class).all()).hasSize(11 - 3);
    }

    @Test
    void leavesStrangeAddressesAlone() {
        open(ConsolidationLinks.work(directive) + "?so-lieu=nothing&xem=tong-so&nhom=77");
        assertThat(text()).contains("Không có số liệu này.");
        open(ConsolidationLinks.work(directive) + "?so-lieu=board.members&xem=nothing&nhom=x");
        assertThat($(ListItem.class).all()).isEmpty();
    }

    @Test
    void saysTheSumsBeforeTheSentencesOfTheUnits() {
        ConsolidationFacts.Item first = end.report(directive).items().getFirst();
        assertThat(first.text().lines().findFirst().orElseThrow())
                .isEqualTo("Tổng hợp số liệu báo cáo: Số người trong Ban biên tập: 9 (2 đơn vị báo cáo).");
    }

    @Test
    void leadsFromEachSentenceToTheReportAndTheEvidence() {
        openStep("consolidate-results");
        Details answers = opened("A1: trả lời của từng đơn vị (11)");
        List<String> addresses = links(answers);
        assertThat(addresses).as("two for each commune").hasSize(2 * 11);
        assertThat(answers.getElement().getTextRecursively())
                .contains("xã Đăk Hà")
                .containsPattern("Đã làm ở xa-dakha \\(Báo cáo số \\d+/BC-UBND\\)")
                .contains("Không báo cáo.");
        for (String address : List.of(addresses.getFirst(), addresses.get(1))) {
            open(address);
            assertThat(text()).contains("xã Đăk Hà").doesNotContain("Không tìm thấy");
        }
    }

    @Test
    @WithUserDetails("pct.vx")
    void leadsTheLeaderThereToo() {
        end.submit(directive, end.report(directive).draft());
        openStep("approve-consolidation");
        for (String address : links(opened("A1: trả lời của từng đơn vị (11)")).subList(0, 2)) {
            open(address);
            assertThat(text()).contains("xã Đăk Hà").doesNotContain("Không tìm thấy");
        }
    }

    @Test
    void readsAnswersOnlyWhenTheyAreOpenedAndAsOften() {
        ConsolidationFacts report = end.report(directive);
        QuietCounter counter = new QuietCounter(campaign, statements, engine);
        int one = counter.count(
                "cv.vhtt",
                () -> figures.answers(
                        directive, report.id(), report.items().getFirst().obligationId(), 1));
        int many = counter.count(
                "cv.vhtt",
                () -> figures.answers(
                        directive, report.id(), report.items().getFirst().obligationId(), 100));
        assertThat(many).isEqualTo(one);
    }

    @Test
    void keepsTheAssessmentAndPrintsItWithTheAnnexes() throws IOException {
        openStep("consolidate-results");
        TextArea assessment = $(TextArea.class).all().stream()
                .filter(area -> "Đánh giá chung".equals(area.getLabel()))
                .findFirst()
                .orElseThrow();
        assertThat(assessment.getValue()).isEmpty();
        assessment.setValue("Các xã làm tốt.");
        test($(Button.class).withText("Lưu nháp").first()).click();
        assertThat(end.report(directive).assessment()).isEqualTo("Các xã làm tốt.");
        end.submit(directive, end.report(directive).draft());
        end.decide(directive, ReviewDecision.approve());
        byte[] paper = campaign.actAs.as(
                "cv.th", () -> end.consolidations.paper(directive, 1).content());
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(paper))) {
            assertThat(document.getParagraphs().stream().map(XWPFParagraph::getText))
                    .containsSubsequence(
                            "Đánh giá chung",
                            "Các xã làm tốt.",
                            "TỔNG HỢP SỐ LIỆU BÁO CÁO CỦA CÁC ĐƠN VỊ",
                            "DANH SÁCH BAN BIÊN TẬP",
                            "DANH SÁCH THÔNG TIN LIÊN HỆ CÔNG KHAI",
                            "DANH SÁCH ĐƠN VỊ CHƯA BÁO CÁO");
        }
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(end.workbook(directive)))) {
            assertThat(book.getSheet("Ban biên tập").getLastRowNum())
                    .as("three lines above, one head")
                    .isEqualTo(3 + 11);
            assertThat(book.getSheet("Số liệu từng đơn vị").getLastRowNum()).isGreaterThan(300);
        }
    }

    private static List<String> links(Details answers) {
        return answers.getContent()
                .flatMap(ReportedFiguresViewTests::within)
                .filter(Anchor.class::isInstance)
                .map(link -> ((Anchor) link).getHref())
                .toList();
    }

    private static Stream<Component> within(Component part) {
        return Stream.concat(Stream.of(part), part.getChildren().flatMap(ReportedFiguresViewTests::within));
    }

    private Details opened(String summary) {
        Details answers = $(Details.class).all().stream()
                .filter(details -> summary.equals(details.getSummaryText()))
                .findFirst()
                .orElseThrow();
        assertThat(answers.getContent()).isEmpty();
        answers.setOpened(true);
        return answers;
    }

    private void openStep(String step) {
        UI.getCurrent().navigate(TaskLinks.task(campaign.task(step, directive)));
    }

    private static void open(String address) {
        Location place = new Location(address);
        UI.getCurrent().navigate(place.getPath(), place.getQueryParameters());
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
