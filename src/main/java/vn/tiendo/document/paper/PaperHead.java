package vn.tiendo.document.paper;

import java.util.List;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** The boxes 1 to 5 and 9a. */
final class PaperHead {

    /** 40 to 60, so that the nation's name never wraps. */
    private static final int LEFT = PaperPage.ROOM * 2 / 5;

    private static final int RIGHT = PaperPage.ROOM - LEFT;
    private static final int CELL_MARGINS = 216;
    private static final double OF_TEXT = 0.4; // between a third and a half
    private static final int INDENT = 2_268; // receivers stand below each other, in the right half

    private final XWPFDocument document;

    PaperHead(XWPFDocument document) {
        this.document = document;
    }

    void write(OfficialDocument paper) {
        OfficialDocument.Head head = paper.head();
        XWPFTable frame = PaperLines.frame(document, LEFT, RIGHT);
        XWPFTableCell left = frame.getRow(0).getCell(0);
        for (String line : head.superior()) {
            PaperLines.plain(tight(left), line, PaperLines.SMALL);
        }
        for (String line : head.authority()) {
            PaperLines.bold(tight(left), line, PaperLines.SMALL);
        }
        String last = head.authority().isEmpty() ? "" : head.authority().getLast();
        PaperLines.rule(left, LEFT - CELL_MARGINS, (int) (PaperLines.width(last, PaperLines.SMALL) * OF_TEXT));
        XWPFParagraph number = PaperLines.plain(
                tight(left), PaperWords.OFFICIAL.text("number", head.printedReference()), PaperLines.NUMBER);
        number.setSpacingBefore(PaperLines.GAP);
        if (paper.isLetter()) {
            XWPFParagraph about = PaperLines.plain(tight(left), paper.printedSubject(), PaperLines.SMALL);
            about.setSpacingBefore(PaperLines.GAP);
        }
        XWPFTableCell right = frame.getRow(0).getCell(1);
        String motto = PaperWords.OFFICIAL.text("motto");
        PaperLines.bold(tight(right), PaperWords.OFFICIAL.text("nation"), PaperLines.SMALL);
        PaperLines.bold(tight(right), motto, PaperLines.NUMBER);
        PaperLines.rule(right, RIGHT - CELL_MARGINS, PaperLines.width(motto, PaperLines.NUMBER));
        PaperLines.italic(tight(right), head.placeAndDate(), PaperLines.NUMBER).setSpacingBefore(PaperLines.GAP);
        if (!paper.isLetter()) {
            title(paper);
        }
        to(paper.to());
    }

    private static XWPFParagraph tight(IBody cell) {
        XWPFParagraph paragraph = PaperLines.centred(PaperLines.in(cell));
        paragraph.setSpacingAfter(0);
        return paragraph;
    }

    private void title(OfficialDocument paper) {
        XWPFParagraph title = PaperLines.bold(tight(document), paper.title(), PaperLines.TITLE);
        title.setSpacingBefore(3 * PaperLines.GAP);
        PaperLines.bold(tight(document), paper.subject(), PaperLines.TITLE);
        int width = Math.min(PaperLines.width(paper.subject(), PaperLines.TITLE), PaperPage.ROOM);
        PaperLines.rule(document, PaperPage.ROOM, (int) (width * OF_TEXT));
        tight(document);
    }

    private void to(List<String> receivers) {
        if (receivers.isEmpty()) {
            return;
        }
        if (receivers.size() == 1) {
            XWPFParagraph one = PaperLines.plain(
                    PaperLines.centred(PaperLines.in(document)),
                    PaperWords.OFFICIAL.text("to.one", receivers.getFirst()),
                    PaperLines.BODY);
            around(one);
            return;
        }
        XWPFParagraph first =
                PaperLines.plain(PaperLines.in(document), PaperWords.OFFICIAL.text("to"), PaperLines.BODY);
        first.setIndentationLeft(INDENT);
        first.setSpacingBefore(2 * PaperLines.GAP);
        first.setSpacingAfter(0);
        XWPFParagraph last = first;
        for (String line : PaperWords.enumerated(receivers)) {
            last = PaperLines.plain(PaperLines.in(document), "- " + line, PaperLines.BODY);
            last.setIndentationLeft(INDENT + PaperBody.FIRST_LINE);
            last.setAlignment(ParagraphAlignment.LEFT);
            last.setSpacingAfter(0);
        }
        last.setSpacingAfter(2 * PaperLines.GAP);
    }

    private static void around(XWPFParagraph paragraph) {
        paragraph.setSpacingBefore(2 * PaperLines.GAP);
        paragraph.setSpacingAfter(2 * PaperLines.GAP);
    }
}
