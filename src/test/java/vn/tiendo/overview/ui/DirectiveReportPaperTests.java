package vn.tiendo.overview.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveLinks;
import vn.tiendo.document.paper.PaperFile;
import vn.tiendo.execution.standing.Counts;
import vn.tiendo.overview.DirectiveReportService;
import vn.tiendo.overview.DirectiveReportService.Report;
import vn.tiendo.overview.OverviewService;
import vn.tiendo.overview.RankedUnit;
import vn.tiendo.overview.RunningDirective;
import vn.tiendo.overview.UnitGroup;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignHalfWay;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.Screen;
import vn.tiendo.testing.WithPeople;

/** A directive's page has a quick report, and one sheet of paper says the same numbers, which are those of the leader's page. */
@IntegrationTest
@WithPeople
@WithUserDetails("ct.huyen")
@ViewPackages(packages = "vn.tiendo")
class DirectiveReportPaperTests extends Screen {

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignHalfWay halfWay;

    @Autowired
    private DirectiveReportService reports;

    @Autowired
    private OverviewService overview;

    @Autowired
    private DirectiveReportPaper paper;

    @Autowired
    private MutableClock clock;

    private UUID directive;

    @BeforeEach
    void afterTheEnd() {
        clock.reset();
        directive = halfWay.afterTheEnd();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void saysOnPaperWhatThePageSays() throws IOException {
        Report report = reports.find(directive).orElseThrow();
        Counts counts = report.counts();
        RunningDirective onTheLeadersPage = overview.overview().directives().stream()
                .filter(each -> each.head().id().equals(directive))
                .findFirst()
                .orElseThrow();
        assertThat(counts).isEqualTo(onTheLeadersPage.counts());
        assertThat(report.count(UnitGroup.OVERDUE)).isEqualTo(onTheLeadersPage.count(UnitGroup.OVERDUE));

        DirectiveFacts facts = campaign.actAs.as("ct.huyen", () -> campaign.directives.facts(directive));
        PaperFile file = paper.file(facts, report);
        assertThat(file.name()).startsWith("bao-cao-nhanh-").endsWith("-2022-11-02.docx");
        XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file.content()));
        String text = String.join(
                "\n",
                document.getParagraphs().stream().map(XWPFParagraph::getText).toList());
        String units = report.count(UnitGroup.DONE) + "/" + report.count(UnitGroup.ALL) + " đơn vị đã hoàn thành; "
                + report.count(UnitGroup.OVERDUE) + " đơn vị có việc quá hạn.";
        RankedUnit worst = report.late().getFirst();
        String named = worst.name() + " (" + worst.counts().overdue() + " việc)";
        assertThat(text)
                .contains("BÁO CÁO NHANH", facts.reference(), facts.subject(), "Thời hạn: ", units, named)
                .contains("Tỷ lệ đúng hạn: " + counts.inTime() + "/" + counts.judged() + " = "
                        + counts.rate().orElseThrow() + "%.")
                .contains("Còn " + (report.late().size() - QuickReport.UNITS) + " đơn vị khác có việc quá hạn.")
                .contains("Không có việc nào của văn bản này chờ người lập báo cáo quyết định.");
        assertThat(report.decisions()).isEmpty();
        List<String> cells = document.getTables().get(1).getRow(1).getTableCells().stream()
                .map(XWPFTableCell::getText)
                .toList();
        assertThat(cells)
                .containsExactlyElementsOf(RankingTable.CELLS.stream()
                        .map(cell -> Integer.toString(cell.in(counts)))
                        .toList());

        UI.getCurrent().navigate(DirectiveLinks.of(directive));
        String page = ((Component) getCurrentView()).getElement().getTextRecursively();
        assertThat(page)
                .contains("Báo cáo nhanh", units, "Nhiều việc quá hạn nhất: " + named)
                .contains(counts.overdue() + "Quá hạn")
                .contains("Tải báo cáo nhanh .docx (một trang)");
        assertThat($(Button.class).all()).anyMatch(button -> button.getText().equals("In trang này"));
    }

    @Test
    void isForTheIssuingSideOnlyAndWhileTheDirectiveRuns() {
        assertThat(campaign.actAs.as("chuctich.dakha", () -> reports.find(directive)))
                .isEmpty();
        assertThat(reports.find(UUID.randomUUID())).isEmpty();
    }
}
