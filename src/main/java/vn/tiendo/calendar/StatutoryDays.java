package vn.tiendo.calendar;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** Names and sources of the holidays that the law knows, and the days of the years that are shipped. */
final class StatutoryDays {

    private final Map<String, NamedCsvRecord> byKey = read("calendar/statutory-days.csv").stream()
            .collect(Collectors.toMap(row -> row.getField("key"), Function.identity()));

    CalendarDay holiday(String key, LocalDate day) {
        NamedCsvRecord row = row(key);
        return new CalendarDay(day, row.getField("name"), CalendarDay.Kind.OFF, status(row), row.getField("source"));
    }

    CalendarDay compensation(String key, LocalDate day) {
        NamedCsvRecord row = row("COMPENSATION");
        return new CalendarDay(
                day, row(key).getField("compensation"), CalendarDay.Kind.OFF, status(row), row.getField("source"));
    }

    /** The days of 2022 to 2030 as they are decided or expected. */
    static List<CalendarDay> shipped() {
        return read("calendar/holidays.csv").stream()
                .map(row -> new CalendarDay(
                        LocalDate.parse(row.getField("day")),
                        row.getField("name"),
                        CalendarDay.Kind.valueOf(row.getField("kind")),
                        status(row),
                        row.getField("source")))
                .toList();
    }

    private NamedCsvRecord row(String key) {
        NamedCsvRecord row = byKey.get(key);
        if (row == null) {
            throw new IllegalArgumentException("No statutory day " + key);
        }
        return row;
    }

    private static CalendarDay.Status status(NamedCsvRecord row) {
        return CalendarDay.Status.valueOf(row.getField("status"));
    }

    private static List<NamedCsvRecord> read(String path) {
        try (Reader reader =
                        new InputStreamReader(new ClassPathResource(path).getInputStream(), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
