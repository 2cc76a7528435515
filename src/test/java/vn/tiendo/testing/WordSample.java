package vn.tiendo.testing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import javax.imageio.ImageIO;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** A Word file as somebody in an office would write it. */
public final class WordSample {

    public static final int PAGES = 5;
    private static final String SENTENCE =
            "Sáng 12/10, Ủy ban nhân dân xã Đăk Hà tổ chức ra quân làm đường bê tông thôn Tu Bung, ";

    private WordSample() {}

    /** With headings, bold words, a list, a table and three pictures. */
    public static byte[] fivePages() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            for (int page = 1; page <= PAGES; page++) {
                XWPFRun heading = document.createParagraph().createRun();
                heading.setBold(true);
                heading.setText("Phần " + page);
                for (int i = 1; i <= 6; i++) {
                    paragraph(document, "(" + page + "." + i + ")");
                }
                if (page <= 3) {
                    XWPFRun run = document.createParagraph().createRun();
                    run.addPicture(
                            new ByteArrayInputStream(png(page)),
                            Document.PICTURE_TYPE_PNG,
                            page + ".png",
                            Units.toEMU(200 + page),
                            Units.toEMU(100));
                }
                document.createParagraph().createRun().addBreak(BreakType.PAGE);
            }
            list(document);
            table(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private static byte[] png(int number) throws IOException {
        BufferedImage image = new BufferedImage(200 + number, 100, BufferedImage.TYPE_INT_RGB);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static void paragraph(XWPFDocument document, String end) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.createRun().setText(SENTENCE.substring(0, SENTENCE.indexOf("ra quân")));
        XWPFRun bold = paragraph.createRun();
        bold.setBold(true);
        bold.setText("ra quân");
        paragraph
                .createRun()
                .setText(SENTENCE.substring(SENTENCE.indexOf("ra quân") + 7) + "có 120 hộ tham gia " + end);
    }

    private static void list(XWPFDocument document) {
        CTAbstractNum scheme = CTAbstractNum.Factory.newInstance();
        scheme.setAbstractNumId(BigInteger.ONE);
        CTLvl level = scheme.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        level.addNewLvlText().setVal("\u2022");
        BigInteger id = document.createNumbering().addAbstractNum(new XWPFAbstractNum(scheme));
        BigInteger list = document.getNumbering().addNum(id);
        for (int i = 1; i <= 3; i++) {
            XWPFParagraph item = document.createParagraph();
            item.setNumID(list);
            item.createRun().setText("ý " + i);
        }
    }

    private static void table(XWPFDocument document) {
        String[][] rows = {{"Thôn", "Số hộ"}, {"Tu Bung", "12"}, {"Kon Đào", "7"}};
        XWPFTable table = document.createTable(rows.length, rows[0].length);
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].length; column++) {
                table.getRow(row).getCell(column).setText(rows[row][column]);
            }
        }
    }
}
