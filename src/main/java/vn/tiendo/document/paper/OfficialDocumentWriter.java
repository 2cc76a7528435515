package vn.tiendo.document.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Writes an official document as .docx: A4, Times New Roman, every box in its place (Decree 30/2020, annex I). */
public final class OfficialDocumentWriter {

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");

    private OfficialDocumentWriter() {}

    public static byte[] write(OfficialDocument paper) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PaperPage.set(document);
            new PaperHead(document).write(paper);
            new PaperBody(document).write(paper);
            new PaperFoot(document).write(paper);
            for (int i = 0; i < paper.annexes().size(); i++) {
                annex(document, paper, i);
            }
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Numbered where there are several. */
    private static void annex(XWPFDocument document, OfficialDocument paper, int index) {
        OfficialDocument.Annex annex = paper.annexes().get(index);
        String word = PaperWords.OFFICIAL.text("annex") + (paper.annexes().size() > 1 ? " " + ROMAN.get(index) : "");
        XWPFParagraph first = PaperLines.bold(centred(document), word, PaperLines.TITLE);
        first.setPageBreak(true);
        PaperLines.bold(centred(document), PaperWords.capitals(annex.title()), PaperLines.TITLE);
        XWPFParagraph to = PaperLines.italic(centred(document), attached(paper), PaperLines.BODY);
        to.setSpacingAfter(2 * PaperLines.GAP);
        new PaperBody(document).blocks(annex.body());
    }

    /** To which document it belongs. */
    static String attached(OfficialDocument paper) {
        OfficialDocument.Head head = paper.head();
        String kind = paper.isLetter() ? PaperWords.OFFICIAL.text("letter") : PaperWords.inWords(paper.title());
        String day = head.dated() == null ? PaperWords.openDate(head.year()) : PaperWords.date(head.dated());
        return PaperWords.OFFICIAL.text("annex.of", kind, head.printedReference(), day, head.issuer());
    }

    private static XWPFParagraph centred(XWPFDocument document) {
        XWPFParagraph paragraph = PaperLines.centred(PaperLines.in(document));
        paragraph.setSpacingAfter(0);
        return paragraph;
    }
}
