package vn.tiendo.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import vn.tiendo.document.Sheet;
import vn.tiendo.document.SheetFormat;
import vn.tiendo.document.SheetWriter;

/** Rows of text as a list to take away: a template, or what is wrong with a list; the first row is the heading. */
public final class SpreadsheetWriter {

    private static final int WIDTH = 24;

    private SpreadsheetWriter() {}

    public static byte[] csv(List<List<String>> rows) {
        return write("", rows, SheetFormat.CSV);
    }

    public static byte[] xlsx(String sheetName, List<List<String>> rows) {
        return write(sheetName, rows, SheetFormat.XLSX);
    }

    private static byte[] write(String name, List<List<String>> rows, SheetFormat format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Sheet sheet = new Sheet(
                name,
                List.of(),
                rows.getFirst().stream()
                        .map(title -> new Sheet.Column(title, WIDTH))
                        .toList(),
                each -> rows.stream().skip(1).forEach(each));
        try {
            SheetWriter.write(sheet, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
