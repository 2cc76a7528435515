package vn.tiendo.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.shared.WorkingCalendar.Hours;

/** The tables of days and hours, and the one row that says how often they changed. */
@Component
class CalendarStore {

    private static final String DAYS = "select on_day, name, kind, status, source from holiday";

    private final JdbcClient database;

    CalendarStore(JdbcClient database) {
        this.database = database;
    }

    CalendarTable table() {
        Map<LocalDate, Boolean> days = new HashMap<>();
        days(DAYS, Map.of()).forEach(day -> days.put(day.day(), day.kind() == CalendarDay.Kind.WORK));
        Map<String, Hours> hours = new HashMap<>();
        database.sql("select owner, opening, noon_from, noon_to, closing from working_hours")
                .query((row, number) -> Map.entry(
                        row.getString(1),
                        new Hours(
                                LocalTime.parse(row.getString(2)),
                                LocalTime.parse(row.getString(3)),
                                LocalTime.parse(row.getString(4)),
                                LocalTime.parse(row.getString(5)))))
                .list()
                .forEach(entry -> hours.put(entry.getKey(), entry.getValue()));
        return CalendarTable.of(days, hours, this::parent);
    }

    Map<LocalDate, String> names() {
        Map<LocalDate, String> names = new HashMap<>();
        days(DAYS, Map.of()).forEach(day -> names.put(day.day(), day.name()));
        return Map.copyOf(names);
    }

    List<CalendarDay> year(int year) {
        return days(
                DAYS + " where on_day between :first and :last order by on_day",
                Map.of("first", LocalDate.of(year, 1, 1), "last", LocalDate.of(year, 12, 31)));
    }

    long version() {
        return database.sql("select version from calendar_state where id = 1")
                .query(Long.class)
                .single();
    }

    /**
     * Holds everybody else's change back until this one is done.
     *
     * @throws CalendarChanged if it is no longer the version that was read
     */
    void turn(long version) {
        int turned = database.sql("update calendar_state set version = version + 1 where id = 1 and version = :version")
                .param("version", version)
                .update();
        if (turned == 0) {
            throw new CalendarChanged();
        }
    }

    void put(CalendarDay day) {
        drop(day.day());
        database.sql("insert into holiday (on_day, name, kind, status, source)"
                        + " values (:day, :name, :kind, :status, :source)")
                .param("day", day.day())
                .param("name", day.name())
                .param("kind", day.kind().name())
                .param("status", day.status().name())
                .param("source", day.source())
                .update();
    }

    void drop(LocalDate day) {
        database.sql("delete from holiday where on_day = :day")
                .param("day", day)
                .update();
    }

    /** @param hours null to take the owner's own away */
    void put(String owner, @Nullable Hours hours) {
        database.sql("delete from working_hours where owner = :owner")
                .param("owner", owner)
                .update();
        if (hours != null) {
            database.sql("insert into working_hours (owner, opening, noon_from, noon_to, closing)"
                            + " values (:owner, :opening, :noonFrom, :noonTo, :closing)")
                    .param("owner", owner)
                    .param("opening", hours.opening().toString())
                    .param("noonFrom", hours.noonFrom().toString())
                    .param("noonTo", hours.noonTo().toString())
                    .param("closing", hours.closing().toString())
                    .update();
        }
    }

    private @Nullable UUID parent(@Nullable UUID unitId) {
        return database.sql("select parent_id from unit_v where id = :id and parent_id is not null")
                .param("id", unitId)
                .query(UUID.class)
                .optional()
                .orElse(null);
    }

    private List<CalendarDay> days(String sql, Map<String, ?> parameters) {
        return database.sql(sql)
                .params(parameters)
                .query((row, number) -> new CalendarDay(
                        row.getObject(1, LocalDate.class),
                        row.getString(2),
                        CalendarDay.Kind.valueOf(row.getString(3)),
                        CalendarDay.Status.valueOf(row.getString(4)),
                        row.getString(5)))
                .list();
    }
}
