package vn.tiendo.consolidation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.Location;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithUserDetails;
import vn.tiendo.consolidation.ConsolidationLinks;
import vn.tiendo.consolidation.annex.WorkLine;
import vn.tiendo.directive.ReviewDecision;
import vn.tiendo.document.paper.PaperFile;
import vn.tiendo.execution.standing.Counted;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignEnd;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.SampleUnit;
import vn.tiendo.testing.WithPeople;

/** Every number of a consolidated report opens the list that it counts; paper and workbook say the same. */
@IntegrationTest
@WithPeople
@WithUserDetails("cv.th")
@ViewPackages(packages = "vn.tiendo")
class ConsolidationWorkViewTests extends SpringBrowserlessTest {

    private static final SampleUnit ON_TIME = SampleUnit.of("xa-dakha");
    private static final SampleUnit WAITING = SampleUnit.of("xa-tumorong");
    private static final SampleUnit LATE = SampleUnit.of("xa-texang");

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignEnd end;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private UUID directive;

    @BeforeEach
    void oneOnTimeOneWaitingOneLateTheOthersNothing() {
        directive = campaign.issue();
        for (SampleUnit unit : List.of(ON_TIME, WAITING, LATE)) {
            campaign.receive(directive, unit.code(), unit.clerk());
            campaign.assign(directive, unit.code(), unit.head(), unit.lead());
        }
        campaign.doAll(directive, ON_TIME);
        campaign.carryOut(directive, WAITING.code(), WAITING.lead());
        campaign.report(directive, WAITING.code(), WAITING.lead(), WAITING.head());
        clock.setTo(ZonedDateTime.of(2022, 11, 2, 9, 0, 0, 0, OfficeTime.ZONE));
        campaign.doAll(directive, LATE);
        clock.setTo(ZonedDateTime.of(2022, 11, 10, 9, 0, 0, 0, OfficeTime.ZONE));
        end.fixFigures(directive);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void opensForEveryNumberTheListThatItCounts() {
        UI.getCurrent().navigate(ConsolidationLinks.work(directive));
        Map<String, Integer> numbers = $(Anchor.class).all().stream()
                .filter(link -> link.getHref().contains("tinh-trang="))
                .collect(Collectors.toMap(
                        Anchor::getHref, link -> Integer.parseInt(link.getText()), (one, other) -> one));
        assertThat(numbers).hasSizeGreaterThan(100);
        numbers.forEach((address, number) -> {
            open(address);
            assertThat($(ListItem.class).all()).as(address).hasSize(number);
        });
    }

    @Test
    void saysWhoWasLateByHowManyDaysAndWhatHeAnswered() {
        List<WorkLine> lines = campaign.actAs.as("cv.th", () -> end.consolidations.works(directive, 1));
        assertThat(lines)
                .filteredOn(line -> line.unitId().equals(campaign.organizationUnit(LATE.code())))
                .isNotEmpty()
                .allSatisfy(line -> {
                    assertThat(line.isIn(Counted.LATE)).isTrue();
                    assertThat(line.daysLate()).as("29/10 is the last day").isEqualTo(4);
                    assertThat(line.reference()).matches("\\d+/BC-UBND");
                });
        assertThat(lines)
                .filteredOn(line -> line.unitId().equals(campaign.organizationUnit(WAITING.code())))
                .allMatch(line -> line.isIn(Counted.IN_TIME));
        open(ConsolidationLinks.work(directive) + "?tinh-trang=qua-han");
        assertThat(((Component) getCurrentView()).getElement().getTextRecursively())
                .contains("Hoàn thành quá hạn · quá hạn 4 ngày")
                .containsPattern("\\(Báo cáo số \\d+/BC-UBND\\)");
    }

    @Test
    void standsOnLyingPagesBehindTheReportAndInItsWorkbook() throws IOException {
        end.submit(directive, end.report(directive).draft());
        end.decide(directive, ReviewDecision.approve());
        PaperFile paper = campaign.actAs.as("cv.th", () -> end.consolidations.paper(directive, 1));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(paper.content()))) {
            assertThat(document.getParagraphs().stream().map(XWPFParagraph::getText))
                    .containsSubsequence(
                            "Phụ lục I",
                            "TỔNG HỢP TÌNH HÌNH THỰC HIỆN NHIỆM VỤ",
                            "Phụ lục II",
                            "TỔNG HỢP THEO ĐƠN VỊ",
                            "Phụ lục III",
                            "DANH SÁCH ĐƠN VỊ CHƯA BÁO CÁO");
            List<STPageOrientation.Enum> sections = document.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getCTP().isSetPPr()
                            && paragraph.getCTP().getPPr().isSetSectPr())
                    .map(paragraph ->
                            paragraph.getCTP().getPPr().getSectPr().getPgSz().getOrient())
                    .toList();
            assertThat(sections)
                    .as("the report stands, the tables lie, the list of names stands again")
                    .containsExactly(null, STPageOrientation.LANDSCAPE);
            assertThat(document.getDocument().getBody().getSectPr().getPgSz().getOrient())
                    .isEqualTo(STPageOrientation.PORTRAIT);
        }
        int lines = campaign.actAs
                .as("cv.th", () -> end.consolidations.works(directive, 1))
                .size();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(end.workbook(directive)))) {
            Sheet work = book.getSheet("Theo nhiệm vụ");
            assertThat(work.getLastRowNum()).as("three lines above, one head").isEqualTo(3 + lines);
            assertThat(book.getSheet("Theo đơn vị").getLastRowNum()).isEqualTo(3 + 25);
        }
    }

    @Test
    void goesUpWithItsWorkbook() {
        end.submit(directive, end.report(directive).draft());
        end.decide(directive, ReviewDecision.approve());
        end.number(directive);
        assertThat(jdbc.sql("select a.name from outbox_attachment a join outbox_mail m on m.id = a.mail_id"
                                + " where m.mail_key = :key")
                        .param("key", "consolidation:" + end.report(directive).id())
                        .query(String.class)
                        .set())
                .hasSize(2)
                .anyMatch(name -> name.matches("bao-cao-tong-hop-\\d+\\.docx"))
                .anyMatch(name -> name.matches("phu-luc-tong-hop-\\d+\\.xlsx"));
    }

    private static void open(String address) {
        Location place = new Location(address);
        UI.getCurrent().navigate(place.getPath(), place.getQueryParameters());
    }

    @Test
    @WithUserDetails("vhxh.dakna")
    void isNotForUnits() {
        UI.getCurrent().navigate(ConsolidationLinks.work(directive));
        assertThat(((Component) getCurrentView()).getElement().getTextRecursively())
                .doesNotContain("Tổng giao");
        assertThat(Set.of(getCurrentView().getClass().getSimpleName())).containsExactly("UnknownThing");
    }
}
