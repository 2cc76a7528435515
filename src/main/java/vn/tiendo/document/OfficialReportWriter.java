package vn.tiendo.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** Writes a report as .docx: A4, Times New Roman, margins and boxes of Decree 30/2020. */
public final class OfficialReportWriter {

    private static final PaperTexts WORDS = new PaperTexts("official");
    private static final String FONT = "Times New Roman";
    private static final int A4_WIDTH = 11_906;
    private static final int A4_HEIGHT = 16_838;
    private static final int TWENTY_MM = 1_134;
    private static final int THIRTY_MM = 1_701;
    private static final int FIFTEEN_MM = 850;
    private static final int FIRST_LINE = 567; // 1 cm
    private static final int GAP = 120; // 6 pt between paragraphs
    private static final int BODY = 14;
    private static final int SMALL = 12;
    private static final int LIST = 11;

    private OfficialReportWriter() {}

    public static byte[] write(OfficialReport report) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            page(document);
            head(document, report);
            title(document, report);
            report.to()
                    .forEach(receiver -> line(document.createParagraph(), receiver, BODY, false)
                            .setAlignment(ParagraphAlignment.CENTER));
            report.chapters().forEach(chapter -> chapter(document, chapter));
            foot(document, report);
            annex(document, report.annex());
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void page(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(A4_WIDTH));
        size.setH(BigInteger.valueOf(A4_HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(TWENTY_MM));
        margins.setBottom(BigInteger.valueOf(TWENTY_MM));
        margins.setLeft(BigInteger.valueOf(THIRTY_MM));
        margins.setRight(BigInteger.valueOf(FIFTEEN_MM));
    }

    private static void head(XWPFDocument document, OfficialReport report) {
        XWPFTableRow row = frame(document);
        XWPFTableCell left = row.getCell(0);
        List<String> authority = report.authorityLines();
        for (String text : authority) {
            line(add(left), text, SMALL, text.equals(authority.getLast())).setAlignment(ParagraphAlignment.CENTER);
        }
        line(add(left), WORDS.text("number", report.reference()), BODY - 1, false)
                .setAlignment(ParagraphAlignment.CENTER);
        XWPFTableCell right = row.getCell(1);
        line(add(right), WORDS.text("nation"), SMALL, true).setAlignment(ParagraphAlignment.CENTER);
        line(add(right), WORDS.text("motto"), BODY - 1, true).setAlignment(ParagraphAlignment.CENTER);
        XWPFParagraph date = add(right);
        date.setAlignment(ParagraphAlignment.CENTER);
        run(date, report.placeAndDate(), BODY - 1).setItalic(true);
        left.removeParagraph(0);
        right.removeParagraph(0);
    }

    private static void title(XWPFDocument document, OfficialReport report) {
        XWPFParagraph word = line(document.createParagraph(), WORDS.text("report"), BODY, true);
        word.setAlignment(ParagraphAlignment.CENTER);
        word.setSpacingBefore(2 * GAP);
        XWPFParagraph subject = line(document.createParagraph(), report.subject(), BODY, true);
        subject.setAlignment(ParagraphAlignment.CENTER);
        subject.setSpacingAfter(2 * GAP);
    }

    private static void chapter(XWPFDocument document, OfficialReport.Chapter chapter) {
        body(document, chapter.heading(), true);
        for (OfficialReport.Paragraphs part : chapter.parts()) {
            if (!part.subheading().isBlank()) {
                body(document, part.subheading(), true);
            }
            part.text().lines().filter(text -> !text.isBlank()).forEach(text -> body(document, text.strip(), false));
        }
    }

    private static void body(XWPFDocument document, String text, boolean bold) {
        XWPFParagraph paragraph = line(document.createParagraph(), text, BODY, bold);
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setFirstLineIndent(FIRST_LINE);
        paragraph.setSpacingAfter(GAP);
    }

    private static void foot(XWPFDocument document, OfficialReport report) {
        document.createParagraph();
        XWPFTableRow row = frame(document);
        XWPFTableCell left = row.getCell(0);
        XWPFParagraph heading = add(left);
        XWPFRun label = run(heading, WORDS.text("copies"), SMALL);
        label.setBold(true);
        label.setItalic(true);
        report.copies().forEach(copy -> line(add(left), "- " + copy, LIST, false));
        XWPFTableCell right = row.getCell(1);
        List<String> signature = report.signature();
        for (String text : signature.subList(0, signature.size() - 1)) {
            line(add(right), text, BODY, true).setAlignment(ParagraphAlignment.CENTER);
        }
        XWPFParagraph name = line(add(right), signature.getLast(), BODY, true);
        name.setAlignment(ParagraphAlignment.CENTER);
        name.setSpacingBefore(10 * GAP); // room for the signature and the seal
        left.removeParagraph(0);
        right.removeParagraph(0);
    }

    private static void annex(XWPFDocument document, OfficialReport.Annex annex) {
        XWPFParagraph title = line(document.createParagraph(), WORDS.text("annex"), BODY, true);
        title.setPageBreak(true);
        title.setAlignment(ParagraphAlignment.CENTER);
        XWPFParagraph name = line(document.createParagraph(), annex.title(), BODY, true);
        name.setAlignment(ParagraphAlignment.CENTER);
        name.setSpacingAfter(GAP);
        XWPFTable table =
                document.createTable(annex.rows().size() + 1, annex.header().size());
        table.setWidth("100%");
        fill(table.getRow(0), annex.header(), true);
        table.getRow(0).setRepeatHeader(true);
        for (int i = 0; i < annex.rows().size(); i++) {
            fill(table.getRow(i + 1), annex.rows().get(i), false);
        }
    }

    private static void fill(XWPFTableRow row, List<String> texts, boolean bold) {
        for (int i = 0; i < texts.size(); i++) {
            line(row.getCell(i).getParagraphs().getFirst(), texts.get(i), SMALL, bold);
        }
    }

    /** Two cells without borders, 40 to 60, so that the nation's name never wraps. */
    private static XWPFTableRow frame(XWPFDocument document) {
        XWPFTable table = document.createTable(1, 2);
        table.removeBorders();
        table.setWidth("100%");
        table.getRow(0).getCell(0).setWidth("40%");
        table.getRow(0).getCell(1).setWidth("60%");
        return table.getRow(0);
    }

    private static XWPFParagraph add(XWPFTableCell cell) {
        return cell.addParagraph();
    }

    private static XWPFParagraph line(XWPFParagraph paragraph, String text, int size, boolean bold) {
        run(paragraph, text, size).setBold(bold);
        return paragraph;
    }

    private static XWPFRun run(XWPFParagraph paragraph, String text, int size) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(size);
        run.setText(text);
        return run;
    }
}
