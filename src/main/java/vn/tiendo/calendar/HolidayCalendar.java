package vn.tiendo.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.tiendo.shared.WorkingCalendar;

/** The calendar by which everybody reckons, as it was last committed; the shipped file fills it once. */
@Component
class HolidayCalendar implements WorkingCalendar, InitializingBean {

    private static final int SECONDS_5 = 5_000;

    private final CalendarStore store;
    private volatile @Nullable Reading reading;

    HolidayCalendar(CalendarStore store) {
        this.store = store;
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return table().isWorkingDay(day);
    }

    @Override
    public Hours hours() {
        return table().hours();
    }

    @Override
    public WorkingCalendar of(@Nullable UUID unitId) {
        return table().of(unitId);
    }

    @Override
    public Map<LocalDate, String> namedDays() {
        return read().names();
    }

    CalendarTable table() {
        return read().table();
    }

    private Reading read() {
        Reading current = reading;
        if (current == null) {
            long version = store.version(); // first: what changes while the days are read is seen by the next look
            current = new Reading(version, store.table(), store.names());
            reading = current;
        }
        return current;
    }

    /** Forgets the table; it is read again when next asked. */
    void evict() {
        reading = null;
    }

    /** Another node may have changed it. */
    @Scheduled(fixedDelay = SECONDS_5)
    void look() {
        Reading current = reading;
        if (current != null && current.version() != store.version()) {
            evict();
        }
    }

    @Override
    public void afterPropertiesSet() {
        if (table().workedByDay().isEmpty()) {
            StatutoryDays.shipped().forEach(store::put);
            evict();
        }
    }

    private record Reading(long version, CalendarTable table, Map<LocalDate, String> names) {}
}
