package vn.tiendo.document.paper;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** A4 upright, 20, 20, 30 and 15 mm; the page's number in the middle of the upper margin, but not on the first page. */
final class PaperPage {

    static final int WIDTH = 11_906;

    private static final int HEIGHT = 16_838;
    private static final int TWENTY_MM = 1_134;
    private static final int THIRTY_MM = 1_701;
    private static final int FIFTEEN_MM = 850;
    private static final int TEN_MM = 567;

    /** What a line of text has. */
    static final int ROOM = WIDTH - THIRTY_MM - FIFTEEN_MM;

    /** The same on a page that lies. */
    static final int ROOM_LYING = HEIGHT - THIRTY_MM - FIFTEEN_MM;

    private PaperPage() {}

    /**
     * From here on pages stand the other way; what has been written keeps its own. A section's own properties stand in its
     * last paragraph, those of the last section at the end of the text.
     *
     * @param lying whether the pages lie from here on
     */
    static void turn(XWPFDocument document, boolean lying) {
        CTSectPr last = document.getDocument().getBody().getSectPr();
        XWPFParagraph end = PaperLines.in(document);
        end.setSpacingAfter(0);
        end.getCTP().getPPr().setSectPr((CTSectPr) last.copy());
        CTPageSz size = last.getPgSz();
        size.setW(BigInteger.valueOf(lying ? HEIGHT : WIDTH));
        size.setH(BigInteger.valueOf(lying ? WIDTH : HEIGHT));
        size.setOrient(lying ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        if (last.isSetTitlePg()) {
            last.unsetTitlePg(); // only the document's own first page has no number
        }
    }

    static void set(XWPFDocument document) {
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(PaperLines.FONT);
        fonts.setHAnsi(PaperLines.FONT);
        fonts.setCs(PaperLines.FONT);
        fonts.setEastAsia(PaperLines.FONT);
        document.createStyles().setDefaultFonts(fonts);
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(WIDTH));
        size.setH(BigInteger.valueOf(HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(TWENTY_MM));
        margins.setBottom(BigInteger.valueOf(TWENTY_MM));
        margins.setLeft(BigInteger.valueOf(THIRTY_MM));
        margins.setRight(BigInteger.valueOf(FIFTEEN_MM));
        margins.setHeader(BigInteger.valueOf(TEN_MM));
        margins.setFooter(BigInteger.valueOf(TEN_MM));
        section.addNewTitlePg();
        XWPFParagraph number = PaperLines.centred(
                document.createHeader(HeaderFooterType.DEFAULT).createParagraph());
        field(number, STFldCharType.BEGIN);
        XWPFRun instruction = PaperLines.write(number, "", PaperLines.BODY);
        instruction.getCTR().addNewInstrText().setStringValue(" PAGE ");
        field(number, STFldCharType.END);
    }

    private static void field(XWPFParagraph paragraph, STFldCharType.Enum end) {
        PaperLines.write(paragraph, "", PaperLines.BODY)
                .getCTR()
                .addNewFldChar()
                .setFldCharType(end);
    }
}
