package vn.tiendo.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes sheets as streams; no text in them can become a formula, whatever program opens them (QUALITY S11). */
public final class SheetWriter {

    private SheetWriter() {}

    /** Writes the whole sheet; the caller closes the stream. */
    public static void write(Sheet sheet, SheetFormat format, OutputStream out) throws IOException {
        switch (format) {
            case XLSX -> XlsxSheet.write(List.of(sheet), out);
            case CSV -> CsvSheet.write(sheet, out);
        }
    }

    /** Writes several sheets into one workbook; the caller closes the stream. */
    public static void workbook(List<Sheet> sheets, OutputStream out) throws IOException {
        XlsxSheet.write(sheets, out);
    }
}
