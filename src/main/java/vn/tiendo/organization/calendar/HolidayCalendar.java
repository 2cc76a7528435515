package vn.tiendo.organization.calendar;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import vn.tiendo.shared.WorkingCalendar;

/**
 * Monday to Friday, less the days off and plus the Saturdays worked in exchange. The table is data, because the
 * Government swaps days every year; the shipped file fills it once.
 */
@Component
class HolidayCalendar implements WorkingCalendar, InitializingBean {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final int BATCH = 100;

    private final JdbcOperations database;
    private volatile @Nullable Map<LocalDate, Boolean> workedByDay;

    HolidayCalendar(JdbcOperations database) {
        this.database = database;
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return table().getOrDefault(day, !WEEKEND.contains(day.getDayOfWeek()));
    }

    /** Forgets the table; it is read again when next asked. */
    void evict() {
        workedByDay = null;
    }

    @Override
    public void afterPropertiesSet() {
        if (!table().isEmpty()) {
            return;
        }
        database.batchUpdate(
                "insert into holiday (on_day, name, kind, source) values (?, ?, ?, ?)",
                shipped(),
                BATCH,
                (statement, holiday) -> {
                    statement.setObject(1, LocalDate.parse(holiday.getField("day")));
                    statement.setString(2, holiday.getField("name"));
                    statement.setString(3, holiday.getField("kind"));
                    statement.setString(4, holiday.getField("source"));
                });
        evict();
    }

    private Map<LocalDate, Boolean> table() {
        Map<LocalDate, Boolean> table = workedByDay;
        if (table == null) {
            Map<LocalDate, Boolean> read = new HashMap<>();
            database.query("select on_day, kind from holiday", row -> {
                read.put(row.getObject("on_day", LocalDate.class), "WORK".equals(row.getString("kind")));
            });
            table = Map.copyOf(read);
            workedByDay = table;
        }
        return table;
    }

    private static List<NamedCsvRecord> shipped() {
        ClassPathResource file = new ClassPathResource("organization/holidays.csv");
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> holidays = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return holidays.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
