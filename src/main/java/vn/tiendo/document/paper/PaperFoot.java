package vn.tiendo.document.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Who gets copies, who signs (boxes 7 and 9b), and the square code that leads back to the screen. */
final class PaperFoot {

    private static final int HALF = PaperPage.ROOM / 2;
    private static final int ROOM_TO_SIGN = 12 * PaperLines.GAP;
    private static final int CODE_MM = 18;
    private static final double POINTS_PER_MM = 72 / 25.4;

    private final XWPFDocument document;

    PaperFoot(XWPFDocument document) {
        this.document = document;
    }

    void write(OfficialDocument paper) {
        keepTheEndOfTheText();
        XWPFTable frame = PaperLines.frame(document, HALF, PaperPage.ROOM - HALF);
        frame.getRow(0).setCantSplitRow(true);
        XWPFTableCell left = frame.getRow(0).getCell(0);
        XWPFParagraph word = tight(left);
        XWPFRun run = PaperLines.write(word, PaperWords.OFFICIAL.text("copies"), PaperLines.SMALL);
        run.setBold(true);
        run.setItalic(true);
        for (String copy : PaperWords.enumerated(paper.copies())) {
            PaperLines.plain(tight(left), "- " + copy, PaperLines.LIST);
        }
        if (!paper.link().isEmpty()) {
            code(left, paper.link());
        }
        XWPFTableCell right = frame.getRow(0).getCell(1);
        for (String line : paper.signature().lines()) {
            PaperLines.bold(PaperLines.centred(tight(right)), line, PaperLines.BODY);
        }
        XWPFParagraph name = PaperLines.bold(
                PaperLines.centred(tight(right)), paper.signature().name(), PaperLines.BODY);
        name.setSpacingBefore(ROOM_TO_SIGN);
    }

    /** Nobody signs an empty page: the last paragraph, or the last row of a table, goes with the signature. */
    private void keepTheEndOfTheText() {
        document.getParagraphs().getLast().setKeepNext(true);
        List<IBodyElement> all = document.getBodyElements();
        if (all.size() > 1 && all.get(all.size() - 2) instanceof XWPFTable table) {
            table.getRows().getLast().getTableCells().stream()
                    .flatMap(cell -> cell.getParagraphs().stream())
                    .forEach(line -> line.setKeepNext(true));
        }
    }

    private static XWPFParagraph tight(XWPFTableCell cell) {
        XWPFParagraph paragraph = PaperLines.in(cell);
        paragraph.setSpacingAfter(0);
        return paragraph;
    }

    private static void code(XWPFTableCell cell, String link) {
        XWPFParagraph place = tight(cell);
        place.setSpacingBefore(PaperLines.GAP);
        int side = Units.toEMU(CODE_MM * POINTS_PER_MM);
        try {
            place.createRun()
                    .addPicture(
                            new ByteArrayInputStream(SquareCode.png(link)), PictureType.PNG, "code.png", side, side);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
