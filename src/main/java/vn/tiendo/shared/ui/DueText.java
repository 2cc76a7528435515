package vn.tiendo.shared.ui;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.WorkingCalendar;

/** Words for deadlines and times, in the language of the screen. */
@Component
public class DueText {

    /** At this many working days or fewer a deadline is near (UX 2). */
    private static final int NEAR = 3;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("dd/MM");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(OfficeTime.ZONE);

    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("HH:mm").withZone(OfficeTime.ZONE);

    /** How near the end is. */
    public enum Timeliness {
        ON_TRACK,
        DUE_SOON,
        OVERDUE
    }

    private final Translations texts;
    private final WorkingCalendar calendar;
    private final Clock clock;
    private final @Nullable Locale fixed;

    @Autowired
    DueText(Translations texts, WorkingCalendar calendar, Clock clock) {
        this(texts, calendar, clock, null);
    }

    private DueText(Translations texts, WorkingCalendar calendar, Clock clock, @Nullable Locale fixed) {
        this.texts = texts;
        this.calendar = calendar;
        this.clock = clock;
        this.fixed = fixed;
    }

    /** The same words in one language, whatever the screen's. */
    public DueText in(Locale locale) {
        return new DueText(texts, calendar, clock, locale);
    }

    public Timeliness of(Deadline due) {
        return of(due.legalEnd(), due.lastWorkingMoment());
    }

    public Timeliness of(Instant legalEnd, Instant lastWorkingMoment) {
        if (!clock.instant().isBefore(legalEnd)) {
            return Timeliness.OVERDUE;
        }
        return daysLeft(lastWorkingMoment) <= NEAR ? Timeliness.DUE_SOON : Timeliness.ON_TRACK;
    }

    /** E.g. "còn 2 ngày làm việc · thứ Sáu 28/10/2022", "quá hạn 4 ngày · thứ Bảy 29/10/2022". */
    public String shortly(Deadline due) {
        return distance(due) + " · " + (of(due) == Timeliness.OVERDUE ? weekdayAndDay(lastDay(due)) : day(due));
    }

    /** The last day that is not too late, a day off or not: from it lateness is counted. */
    private static LocalDate lastDay(Deadline due) {
        LocalDateTime end = LocalDateTime.ofInstant(due.legalEnd(), OfficeTime.ZONE);
        return isMidnight(end) ? end.toLocalDate().minusDays(1) : end.toLocalDate();
    }

    private static boolean isMidnight(LocalDateTime end) {
        return end.toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    /** E.g. "nộp chậm nhất thứ Sáu 28/10/2022 (văn bản: trước 30/10, Chủ nhật)"; without the printed date where it is the very day. */
    public String fully(Deadline due) {
        LocalDate day = due.lastWorkingDay();
        if (due.phrase() == Deadline.Phrase.OFFICE_RULE
                || (due.phrase() == Deadline.Phrase.BY && due.date().equals(day))) {
            return text("due.plainly", day(due));
        }
        return text("due.fully", day(due), printed(due.wording(), day.getYear()));
    }

    /** The same for words that are being written, by the common hours. */
    public String fully(Deadline.Wording words) {
        return fully(words.compute(calendar));
    }

    /** The document's own words, with the weekday of a day that they print, e.g. "trước 30/10, Chủ nhật". */
    private String printed(Deadline.Wording words, int year) {
        boolean oneDay = words.phrase() != Deadline.Phrase.IN_MONTH && words.phrase() != Deadline.Phrase.IN_QUARTER;
        LocalDate date = words.date();
        String printed = oneDay && date.getYear() == year ? date.format(SHORT_DAY) : words.printedDate();
        return text("due.phrase." + words.key(), printed, weekday(date), words.printedNumber(), words.printedMinutes());
    }

    /** The last day, and the hour if the words name one. */
    private String day(Deadline due) {
        LocalDate day = due.lastWorkingDay();
        String name = weekdayAndDay(day);
        return due.phrase() == Deadline.Phrase.BEFORE_HOUR
                ? text("due.day-at", name, HOUR.format(due.lastWorkingMoment()))
                : name;
    }

    /** E.g. "quá hạn 4 ngày", "còn 2 ngày làm việc". */
    public String distance(Deadline due) {
        LocalDateTime end = LocalDateTime.ofInstant(due.legalEnd(), OfficeTime.ZONE);
        boolean atMidnight = isMidnight(end);
        LocalDate lastDay = lastDay(due);
        if (of(due) == Timeliness.OVERDUE) {
            int days = (int) lastDay.datesUntil(today()).count();
            return days == 0 ? text("due.overdue-since", HOUR.format(due.legalEnd())) : text("due.overdue", days);
        }
        int days = daysLeft(due.lastWorkingMoment());
        if (today().isAfter(due.lastWorkingDay())) {
            String until = weekday(lastDay) + " " + lastDay.format(SHORT_DAY);
            return atMidnight
                    ? text("due.days-off", until)
                    : text("due.days-off-at", until, HOUR.format(due.legalEnd()));
        }
        return days == 0 ? text("due.today") : text("due.left", days);
    }

    private int daysLeft(Instant lastWorkingMoment) {
        return calendar.workingDaysBetween(today(), LocalDate.ofInstant(lastWorkingMoment, OfficeTime.ZONE));
    }

    public String day(LocalDate day) {
        return day.format(DAY);
    }

    /** E.g. "thứ Sáu 28/10/2022". */
    public String weekdayAndDay(LocalDate day) {
        return weekday(day) + " " + day.format(DAY);
    }

    public String time(Instant at) {
        return TIME.format(at);
    }

    /** Day and month, where there is no room for more, e.g. 28/10. */
    public String shortDay(Instant at) {
        return LocalDate.ofInstant(at, OfficeTime.ZONE).format(SHORT_DAY);
    }

    /** The hour on the application's clock, e.g. 09:12. */
    public String now() {
        return HOUR.format(clock.instant());
    }

    private String weekday(LocalDate day) {
        return text("due.weekday." + day.getDayOfWeek());
    }

    /** The day on the application's clock. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
    }

    private String text(String key, Object... params) {
        UI ui = UI.getCurrent();
        Locale screen = ui == null ? Translations.VIETNAMESE : ui.getLocale();
        return texts.getTranslation(key, fixed == null ? screen : fixed, params);
    }
}
