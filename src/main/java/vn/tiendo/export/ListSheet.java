package vn.tiendo.export;

import java.util.List;
import vn.tiendo.document.Sheet;
import vn.tiendo.document.SheetFormat;
import vn.tiendo.document.SheetWriter;

/**
 * A list to be taken along.
 *
 * @param file name of the file, without its ending
 * @param rows how many there are at this moment; negative where that is not known beforehand
 */
public record ListSheet(String file, Sheet sheet, int rows) {

    /** Where nobody has counted the rows. */
    public static final int UNKNOWN = -1;

    public ListSheet(
            String file, String name, List<String> head, List<Sheet.Column> columns, int rows, Sheet.Rows source) {
        this(file, new Sheet(name, head, columns, source), rows);
    }

    /** As a workbook of one page. */
    ExportFile workbook() {
        return new ExportFile(
                file + "." + SheetFormat.XLSX.extension(),
                rows,
                (out, progress) -> SheetWriter.write(sheet.counted(() -> progress.advance(1)), SheetFormat.XLSX, out));
    }
}
