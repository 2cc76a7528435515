package vn.tiendo.cockpit;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import vn.tiendo.shared.OfficeTime;

/** When a directive's own time ends. */
public enum DueWindow {
    OVERDUE("qua-han"),
    THIS_WEEK("tuan-nay"),
    /** today and the thirty days after it */
    THIRTY_DAYS("30-ngay"),
    LATER("sau-30-ngay"),
    NONE("khong-neu-han");

    /** Before and after everything that has an end. */
    private static final LocalDate FIRST = LocalDate.of(1, 1, 2);

    private static final LocalDate LAST = LocalDate.of(9999, 12, 30);
    private static final int DAYS = 31;

    private final String slug;

    DueWindow(String slug) {
        this.slug = slug;
    }

    /** As it stands in the address. */
    public String slug() {
        return slug;
    }

    /** What ends at this moment or before does not belong to it. */
    Instant after(Instant now) {
        return switch (this) {
            case OVERDUE, NONE -> begin(FIRST);
            case THIS_WEEK, THIRTY_DAYS -> now;
            case LATER -> begin(today(now).plusDays(DAYS));
        };
    }

    /** What ends at this moment still belongs to it. */
    Instant until(Instant now) {
        return switch (this) {
            case OVERDUE -> now;
            case THIS_WEEK -> begin(today(now).with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
            case THIRTY_DAYS -> begin(today(now).plusDays(DAYS));
            case LATER, NONE -> begin(LAST);
        };
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, OfficeTime.ZONE);
    }

    private static Instant begin(LocalDate day) {
        return OfficeTime.startOf(day);
    }
}
