package vn.tiendo.spreadsheet;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the first sheet of an .xlsx, or a .csv in UTF-8 with {@code ,} {@code ;} or tabs, into rows of text. */
public final class SpreadsheetReader {

    public static final int MAX_BYTES = 5 * 1024 * 1024;
    public static final int MAX_ROWS = 20_000;
    static final int MAX_COLUMNS = 100;
    private static final int MAX_CELL = 4_000;

    private SpreadsheetReader() {}

    /**
     * Every row that holds anything.
     *
     * @throws SheetTooLarge beyond 5 MB, 20,000 rows, 100 columns, or a limit of what is packed in it
     * @throws SheetUnreadable if name and content do not agree, or the content is broken
     * @throws SheetNotUtf8 if the text is in another encoding
     */
    public static List<SheetRow> read(String fileName, byte[] content) {
        if (content.length > MAX_BYTES) {
            throw new SheetTooLarge();
        }
        String name = fileName.toLowerCase(Locale.ROOT);
        boolean packed = content.length > 3 && content[0] == 'P' && content[1] == 'K';
        if (name.endsWith(".xlsx") && packed) {
            return XlsxTable.read(content);
        }
        if (name.endsWith(".csv") && !packed) {
            return CsvTable.read(content);
        }
        throw new SheetUnreadable();
    }

    /** Collects rows up to the limits, with texts cleaned. */
    static final class Rows {

        private final List<SheetRow> rows = new ArrayList<>();

        void add(long number, List<String> cells) {
            List<String> clean = cells.stream().map(Rows::clean).toList();
            if (clean.stream().allMatch(String::isEmpty)) {
                return;
            }
            if (rows.size() >= MAX_ROWS || clean.size() > MAX_COLUMNS || number > Integer.MAX_VALUE) {
                throw new SheetTooLarge();
            }
            rows.add(new SheetRow((int) number, clean));
        }

        List<SheetRow> list() {
            return List.copyOf(rows);
        }

        /** Letters composed, line breaks and hard blanks as blanks. */
        private static String clean(String text) {
            if (text.length() > MAX_CELL) {
                throw new SheetTooLarge();
            }
            return Normalizer.normalize(text, Normalizer.Form.NFC)
                    .replaceAll("[\\s\\u00a0]+", " ")
                    .strip();
        }
    }
}
