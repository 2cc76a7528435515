package vn.tiendo.document.paper;

import java.math.BigInteger;
import java.util.Iterator;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Paragraphs, rules and frames of an official document; sizes in points, widths in twips (1/20 point). */
final class PaperLines {

    static final String FONT = "Times New Roman";

    static final int TITLE = 14;
    static final int BODY = 14;
    static final int NUMBER = 13;
    static final int SMALL = 12;
    static final int LIST = 11;
    static final int GAP = 120; // 6 pt between paragraphs

    private static final int TWIPS = 20;
    private static final int BELOW_LETTERS = 50; // 2.5 pt, so that no hook or dot touches the line
    private static final int THIN = 4; // pt
    private static final double UPPER = 0.71;
    private static final double LOWER = 0.49;
    private static final double SPACE = 0.25;

    private PaperLines() {}

    static XWPFParagraph in(IBody body) {
        return switch (body) {
            case XWPFDocument document -> document.createParagraph();
            case XWPFTableCell cell -> cell.addParagraph();
            default -> throw new IllegalArgumentException("Nothing stands in " + body.getPartType());
        };
    }

    static XWPFParagraph centred(XWPFParagraph paragraph) {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        return paragraph;
    }

    /** One run; what the text has as several lines stays several lines. */
    static XWPFRun write(XWPFParagraph paragraph, String text, int size) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontFamily(FONT, XWPFRun.FontCharRange.hAnsi);
        run.setFontFamily(FONT, XWPFRun.FontCharRange.cs);
        run.setFontFamily(FONT, XWPFRun.FontCharRange.eastAsia);
        run.setFontSize(size);
        Iterator<String> lines = PaperWords.clean(text).lines().iterator();
        while (lines.hasNext()) {
            run.setText(lines.next());
            if (lines.hasNext()) {
                run.addBreak();
            }
        }
        return run;
    }

    static XWPFParagraph bold(XWPFParagraph paragraph, String text, int size) {
        write(paragraph, text, size).setBold(true);
        return paragraph;
    }

    static XWPFParagraph plain(XWPFParagraph paragraph, String text, int size) {
        write(paragraph, text, size).setBold(false);
        return paragraph;
    }

    static XWPFParagraph italic(XWPFParagraph paragraph, String text, int size) {
        write(paragraph, text, size).setItalic(true);
        return paragraph;
    }

    /**
     * A solid line in the middle below a text.
     *
     * @param room width in which the text stands
     * @param length of the line
     */
    static void rule(IBody body, int room, int length) {
        XWPFParagraph rule = in(body);
        int margin = Math.max(0, (room - Math.min(length, room)) / 2);
        rule.setIndentationLeft(margin);
        rule.setIndentationRight(margin);
        rule.setBorderTop(Borders.SINGLE);
        rule.setSpacingBefore(BELOW_LETTERS);
        rule.setSpacingAfter(0);
        rule.setSpacingBetween(THIN, LineSpacingRule.EXACT);
        write(rule, "", 2);
    }

    /** About how wide a bold text is; fonts are not at hand where it is written. */
    static int width(String text, int size) {
        double ems = text.codePoints()
                .mapToDouble(letter -> letter == ' ' ? SPACE : Character.isUpperCase(letter) ? UPPER : LOWER)
                .sum();
        return (int) Math.round(ems * size * TWIPS);
    }

    /** Cells side by side without borders, of fixed widths. */
    static XWPFTable frame(XWPFDocument document, int... widths) {
        XWPFTable table = document.createTable(1, widths.length);
        table.removeBorders();
        fix(table, widths);
        for (XWPFTableCell cell : table.getRow(0).getTableCells()) {
            cell.removeParagraph(0);
        }
        return table;
    }

    /** Word and others keep these widths whatever stands in the cells. */
    static void fix(XWPFTable table, int... widths) {
        var properties = table.getCTTbl().getTblPr();
        (properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout())
                .setType(STTblLayoutType.FIXED);
        int all = 0;
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (int width : widths) {
            all += width;
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        CTTblWidth whole = properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW();
        whole.setType(STTblWidth.DXA);
        whole.setW(BigInteger.valueOf(all));
        table.getRows().forEach(row -> {
            for (int i = 0; i < widths.length; i++) {
                row.getCell(i).setWidth(Integer.toString(widths[i]));
            }
        });
    }
}
