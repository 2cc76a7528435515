package vn.tiendo.drawing.ui;

import com.vaadin.flow.component.Component;
import java.time.Duration;
import java.util.List;

/** How long something took, in one number and its unit; and how much that is, in four degrees. */
final class DurationText {

    /** Where each degree ends; what is longer than the last is the fourth. */
    private static final List<Duration> DEGREES = List.of(Duration.ofDays(1), Duration.ofDays(3), Duration.ofDays(7));

    private static final int TWO_DAYS = 48;
    private static final double HOURS = 24;

    private DurationText() {}

    /** E.g. "40 phút", "14 giờ", "3,5 ngày". */
    static String of(Duration time, Component page) {
        if (time.toMinutes() < Duration.ofHours(1).toMinutes()) {
            return page.getTranslation("drawing.minutes", time.toMinutes());
        }
        return time.toHours() < TWO_DAYS
                ? page.getTranslation("drawing.hours", time.toHours())
                : page.getTranslation("drawing.days", time.toHours() / HOURS);
    }

    /** From 1, quick, to 4. */
    static int degree(Duration time) {
        return 1
                + (int) DEGREES.stream().filter(end -> time.compareTo(end) >= 0).count();
    }
}
