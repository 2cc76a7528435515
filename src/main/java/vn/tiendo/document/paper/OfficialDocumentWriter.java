package vn.tiendo.document.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Writes an official document as .docx: A4, Times New Roman, every box in its place (Decree 30/2020, annex I). */
public final class OfficialDocumentWriter {

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

    private static void annex(XWPFDocument document, OfficialDocument paper, int index) {
        OfficialDocument.Annex annex = paper.annexes().get(index);
        boolean turned =
                annex.lying() != (index > 0 && paper.annexes().get(index - 1).lying());
        if (turned) {
            PaperPage.turn(document, annex.lying());
        }
        XWPFParagraph first = PaperLines.bold(centred(document), paper.annexName(index), PaperLines.TITLE);
        first.setPageBreak(!turned);
        PaperLines.bold(centred(document), PaperWords.capitals(annex.title()), PaperLines.TITLE);
        XWPFParagraph to = PaperLines.italic(centred(document), paper.attached(), PaperLines.BODY);
        to.setSpacingAfter(2 * PaperLines.GAP);
        new PaperBody(document, annex.lying() ? PaperPage.ROOM_LYING : PaperPage.ROOM).blocks(annex.body());
    }

    private static XWPFParagraph centred(XWPFDocument document) {
        XWPFParagraph paragraph = PaperLines.centred(PaperLines.in(document));
        paragraph.setSpacingAfter(0);
        return paragraph;
    }
}
