package vn.tiendo.overview.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.document.paper.PaperFile;
import vn.tiendo.overview.Overview;
import vn.tiendo.overview.OverviewService;
import vn.tiendo.overview.RankedUnit;
import vn.tiendo.overview.RunningDirective;
import vn.tiendo.overview.UnitGroup;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignHalfWay;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;

/** The leader's page on one sheet: every number is the screen's. */
@IntegrationTest
class OverviewPaperTests {

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignHalfWay halfWay;

    @Autowired
    private OverviewService overview;

    @Autowired
    private OverviewPaper paper;

    @Autowired
    private MutableClock clock;

    @BeforeEach
    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void saysTheNumbersOfTheScreen() {
        halfWay.afterTheEnd();
        campaign.actAs.as("ct.huyen", () -> {
            Overview now = overview.overview();
            PaperFile file = paper.file();
            assertThat(file.name()).isEqualTo("tong-quan-thuc-hien-van-ban-chi-dao-2022-11-02.docx");
            XWPFDocument document = read(file);
            assertThat(document.getParagraphs().stream().map(XWPFParagraph::getText))
                    .anySatisfy(line -> assertThat(line)
                            .contains(
                                    "1 văn bản chỉ đạo",
                                    now.count(UnitGroup.DONE) + "/" + now.count(UnitGroup.ALL)
                                            + " đơn vị đã hoàn thành",
                                    now.count(UnitGroup.OVERDUE) + " đơn vị có việc quá hạn",
                                    now.count(UnitGroup.AT_RISK) + " đơn vị có nguy cơ chậm",
                                    "Có " + now.decisions().size() + " việc"));
            RunningDirective directive = now.directives().getFirst();
            List<String> row = cells(document.getTables().get(1), 1);
            assertThat(row.getFirst()).startsWith(directive.head().reference());
            assertThat(row.subList(1, 7))
                    .containsExactlyElementsOf(RankingTable.CELLS.stream()
                            .map(cell -> Integer.toString(directive.count(cell)))
                            .toList());
            assertThat(row.getLast()).isEqualTo(directive.counts().rate().orElseThrow() + "%");
            units(document);
            assertThat(document.getTables().getLast().getText()).contains("NGƯỜI LẬP");
        });
    }

    private void units(XWPFDocument document) {
        List<RankedUnit> late =
                overview.units(UnitGroup.OVERDUE, null, null, 100).rows();
        RankedUnit worst = late.stream()
                .max(Comparator.comparingInt((RankedUnit unit) -> unit.counts().overdue())
                        .thenComparingInt(unit -> unit.counts().open()))
                .orElseThrow();
        assertThat(document.getParagraphs().stream().map(XWPFParagraph::getText))
                .anySatisfy(line -> assertThat(line)
                        .startsWith(late.size() + " đơn vị có việc quá hạn; nhiều nhất là: ")
                        .contains("(" + worst.counts().overdue() + " việc)"));
    }

    private static List<String> cells(XWPFTable table, int row) {
        XWPFTableRow line = table.getRow(row);
        return line.getTableCells().stream().map(XWPFTableCell::getText).toList();
    }

    private static XWPFDocument read(PaperFile file) {
        try {
            return new XWPFDocument(new ByteArrayInputStream(file.content()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
