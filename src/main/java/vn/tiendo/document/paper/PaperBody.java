package vn.tiendo.document.paper;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.tiendo.document.paper.OfficialDocument.Block;

/** Box 6: who decides, on what bases, and the text. */
final class PaperBody {

    static final int FIRST_LINE = 567; // 1 cm

    private static final double LINE = 1.15;
    private static final int HUNDRED = 100;
    private static final int PADDING = 40; // 2 pt
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final XWPFDocument document;
    private final int room;

    PaperBody(XWPFDocument document) {
        this(document, PaperPage.ROOM);
    }

    /** @param room of a line, in twips */
    PaperBody(XWPFDocument document, int room) {
        this.document = document;
        this.room = room;
    }

    void write(OfficialDocument paper) {
        if (!paper.enactor().isEmpty()) {
            centred(paper.enactor());
        }
        for (String basis : PaperWords.enumerated(paper.bases())) {
            PaperLines.italic(paragraph(), basis, PaperLines.BODY);
        }
        blocks(paper.body());
    }

    void blocks(List<Block> blocks) {
        blocks.forEach(block -> {
            switch (block) {
                case Block.Text(var text) ->
                    text.lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty())
                            .forEach(line -> PaperLines.plain(paragraph(), line, PaperLines.BODY));
                case Block.Heading(var text) ->
                    PaperLines.bold(paragraph(), text, PaperLines.BODY).setKeepNext(true);
                case Block.Centred(var text) -> centred(text);
                case Block.Article(var number, var text) -> article(number, text);
                case Block.Grid grid -> grid(grid);
            }
        });
    }

    private void centred(String text) {
        XWPFParagraph line = PaperLines.bold(PaperLines.centred(PaperLines.in(document)), text, PaperLines.TITLE);
        line.setSpacingBefore(PaperLines.GAP);
        line.setSpacingAfter(PaperLines.GAP);
        line.setKeepNext(true);
    }

    private void article(int number, String text) {
        XWPFParagraph paragraph = paragraph();
        PaperLines.bold(paragraph, PaperWords.OFFICIAL.text("article", Integer.toString(number)), PaperLines.BODY);
        PaperLines.plain(paragraph, " " + text.strip(), PaperLines.BODY);
    }

    private XWPFParagraph paragraph() {
        XWPFParagraph paragraph = PaperLines.in(document);
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setFirstLineIndent(FIRST_LINE);
        paragraph.setSpacingAfter(PaperLines.GAP);
        paragraph.setSpacingBetween(LINE);
        return paragraph;
    }

    private void grid(Block.Grid grid) {
        XWPFTable table =
                document.createTable(grid.rows().size() + 1, grid.head().size());
        PaperLines.fix(
                table,
                grid.percents().stream()
                        .mapToInt(percent -> room * percent / HUNDRED)
                        .toArray());
        fill(table.getRow(0), grid.head(), true);
        table.getRow(0).setRepeatHeader(true);
        for (int i = 0; i < grid.rows().size(); i++) {
            fill(table.getRow(i + 1), grid.rows().get(i), false);
        }
        XWPFParagraph after = PaperLines.in(document);
        after.setSpacingAfter(0);
    }

    private static void fill(XWPFTableRow row, List<String> texts, boolean head) {
        row.setCantSplitRow(true);
        for (int i = 0; i < texts.size(); i++) {
            XWPFParagraph cell = row.getCell(i).getParagraphs().getFirst();
            cell.setSpacingBefore(PADDING);
            cell.setSpacingAfter(PADDING);
            if (head) {
                PaperLines.bold(PaperLines.centred(cell), texts.get(i), PaperLines.SMALL)
                        .setKeepNext(true);
            } else {
                if (NUMBER.matcher(texts.get(i)).matches()) {
                    PaperLines.centred(cell);
                }
                PaperLines.plain(cell, texts.get(i), PaperLines.SMALL);
            }
        }
    }
}
