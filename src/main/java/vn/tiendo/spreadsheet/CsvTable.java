package vn.tiendo.spreadsheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A .csv as offices save it: UTF-8 with or without a mark in front, separated by whatever the first line uses most. */
final class CsvTable {

    private static final String MARK = "\ufeff";
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    private CsvTable() {}

    static List<SheetRow> read(byte[] content) {
        String text = decode(content);
        SpreadsheetReader.Rows rows = new SpreadsheetReader.Rows();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            long number = 0; // a line break within quotes begins no row
            for (CsvRecord row : reader) {
                number++;
                rows.add(number, row.getFields());
            }
        } catch (CsvParseException broken) {
            throw unreadable(broken);
        } catch (IOException broken) {
            throw unreadable(broken);
        }
        return rows.list();
    }

    private static SheetUnreadable unreadable(Exception cause) {
        SheetUnreadable refusal = new SheetUnreadable();
        refusal.initCause(cause);
        return refusal;
    }

    private static String decode(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw new SheetNotUtf8(); // UTF-16 without a mark
            }
            return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
        } catch (CharacterCodingException wrong) {
            SheetNotUtf8 refusal = new SheetNotUtf8();
            refusal.initCause(wrong);
            throw refusal;
        }
    }

    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
        char best = SEPARATORS.getFirst();
        for (char candidate : SEPARATORS) {
            if (count(first, candidate) > count(first, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(letter -> letter == wanted).count();
    }
}
