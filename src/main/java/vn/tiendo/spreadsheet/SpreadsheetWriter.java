package vn.tiendo.spreadsheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Lists to take away; no text in them can become a formula (QUALITY S11). */
public final class SpreadsheetWriter {

    private static final String APPLICATION = "TienDo";
    private static final String VERSION = "1.0";
    private static final String AS_TEXT = "@";
    private static final double WIDTH = 24;

    private SpreadsheetWriter() {}

    /** With the mark by which Excel knows UTF-8. */
    public static byte[] csv(List<List<String>> rows) {
        StringWriter text = new StringWriter();
        text.append('\ufeff');
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            rows.forEach(row -> csv.writeRecord(
                    row.stream().map(SpreadsheetWriter::harmless).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The first row is the heading and stays in sight; every cell is text, so that codes keep their zeros. */
    public static byte[] xlsx(String sheetName, List<List<String>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Workbook book = new Workbook(bytes, APPLICATION, VERSION);
            Worksheet sheet = book.newWorksheet(sheetName);
            sheet.freezePane(0, 1);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                    if (row == 0) {
                        sheet.width(column, WIDTH);
                        sheet.style(column).format(AS_TEXT).set();
                        sheet.style(row, column).bold().format(AS_TEXT).set();
                    }
                }
            }
            book.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** What a program would take for a formula gets an apostrophe in front, in full width too. */
    static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r\uff1d\uff0b\uff0d\uff20".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
