package vn.tiendo.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of a workbook, row by row; of a formula only the value that was stored with it. */
final class XlsxTable {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int BUILT_IN_DATES_FROM = 14;
    private static final int BUILT_IN_DATES_TO = 22;
    // What a pattern says literally, its colours and its conditions tell nothing of its kind.
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]");

    private XlsxTable() {}

    static List<SheetRow> read(byte[] content) {
        XlsxLimits.check(content);
        SpreadsheetReader.Rows rows = new SpreadsheetReader.Rows();
        try (ReadableWorkbook book =
                        new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true));
                Stream<Row> read = book.getFirstSheet().openStream()) {
            for (Iterator<Row> each = read.iterator(); each.hasNext(); ) {
                Row row = each.next();
                rows.add(row.getRowNum(), texts(row));
            }
        } catch (IOException | UncheckedIOException | ExcelReaderException | IllegalArgumentException broken) {
            throw unreadable(broken);
        } catch (NullPointerException | IndexOutOfBoundsException | java.util.NoSuchElementException missing) {
            throw unreadable(missing); // the reader's way to say that a part or a string is not there
        }
        return rows.list();
    }

    private static SheetUnreadable unreadable(Exception cause) {
        SheetUnreadable refusal = new SheetUnreadable();
        refusal.initCause(cause);
        return refusal;
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        int last = 0;
        for (int column = 0; column < row.getCellCount(); column++) {
            String text = row.getOptionalCell(column).map(XlsxTable::text).orElse("");
            last = text.isBlank() ? last : column + 1;
            texts.add(text);
        }
        return texts.subList(0, last);
    }

    private static String text(Cell cell) {
        String raw = cell.getRawValue();
        if (cell.getType() == CellType.EMPTY || raw == null) {
            return cell.getType() == CellType.STRING ? cell.getText() : "";
        }
        if (cell.getType() != CellType.NUMBER) {
            return cell.getType() == CellType.FORMULA ? raw : cell.getText();
        }
        return isDate(cell) ? day(cell, raw) : number(raw);
    }

    private static String day(Cell cell, String raw) {
        try {
            return cell.asDate().format(DAY);
        } catch (DateTimeException | ExcelReaderException | ArithmeticException noDate) {
            return number(raw); // shown as it is, so that the check of dates tells the row
        }
    }

    private static boolean isDate(Cell cell) {
        Integer format = cell.getDataFormatId();
        if (format != null && format >= BUILT_IN_DATES_FROM && format <= BUILT_IN_DATES_TO) {
            return true;
        }
        String pattern = cell.getDataFormatString();
        return pattern != null && LITERAL.matcher(pattern).replaceAll("").matches("(?i).*[yd].*");
    }

    /** 1 rather than 1.0 or 1E0. */
    private static String number(String raw) {
        BigDecimal value = new BigDecimal(raw);
        return Math.abs((long) value.scale()) > SpreadsheetReader.MAX_COLUMNS
                ? raw
                : value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
