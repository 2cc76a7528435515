package vn.tiendo.document;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.OfficeTime;

/** Comma-separated text with the mark by which spreadsheet programs know UTF-8. */
final class CsvSheet {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss").withZone(OfficeTime.ZONE);

    private CsvSheet() {}

    static void write(Sheet sheet, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.append(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().build(text);
        sheet.head().forEach(line -> csv.writeRecord(harmless(line)));
        csv.writeRecord(
                sheet.columns().stream().map(column -> harmless(column.title())).toList());
        sheet.rows()
                .each(row -> csv.writeRecord(row.stream().map(CsvSheet::cell).toList()));
        csv.flush();
        text.flush();
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Number number -> number.toString();
            case LocalDate day -> DAY.format(day);
            case Instant moment -> MOMENT.format(moment);
            default -> harmless(value.toString());
        };
    }

    static String harmless(String text) {
        return FormulaStart.in(text) ? "'" + text : text;
    }
}
