package vn.tiendo.legal;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** The instruments with which every office begins; what replaces another stands before it. */
final class ShippedInstruments {

    private ShippedInstruments() {}

    static List<LegalInstrument> read() {
        try (Reader reader = new InputStreamReader(
                        new ClassPathResource("legal/instruments.csv").getInputStream(), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return rows.stream().map(ShippedInstruments::instrument).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LegalInstrument instrument(NamedCsvRecord row) {
        return new LegalInstrument(
                row.getField("code"),
                LegalInstrument.Kind.valueOf(row.getField("kind")),
                row.getField("title"),
                day(row.getField("valid_from")),
                day(row.getField("valid_to")),
                row.getField("replaced_by"),
                row.getField("note"),
                null);
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
