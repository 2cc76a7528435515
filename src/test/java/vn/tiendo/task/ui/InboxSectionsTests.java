package vn.tiendo.task.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.WorkingCalendar;
import vn.tiendo.task.TaskFacts;
import vn.tiendo.task.TaskRow;
import vn.tiendo.testing.MutableClock;

/** Steps move between the sections by themselves as days go by (UX-01). */
class InboxSectionsTests {

    private static final WorkingCalendar WEEKDAYS =
            day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    private static final Deadline SEED =
            Deadline.of(Deadline.Phrase.BEFORE, LocalDate.of(2022, 10, 30), Deadline.Reading.STRICT, WEEKDAYS);

    private final MutableClock clock = new MutableClock();
    private final InboxSections sections = new InboxSections(clock);

    @ParameterizedTest
    @CsvSource({
        "2022-09-29, LATER",
        "2022-10-23, LATER", // Sunday: the week of the last day begins tomorrow
        "2022-10-24, THIS_WEEK",
        "2022-10-27, THIS_WEEK",
        "2022-10-28, TODAY",
        "2022-10-29, TODAY", // a day off, still in time
        "2022-10-30, OVERDUE",
    })
    void followTheClock(LocalDate today, InboxSection expected) {
        clock.setTo(ZonedDateTime.of(today, java.time.LocalTime.of(9, 0), OfficeTime.ZONE));

        assertThat(sections.split(List.of(row(TaskRow.Part.MINE)))).containsOnlyKeys(expected);
    }

    @Test
    void keepWhatOthersDoApart() {
        assertThat(sections.split(List.of(row(TaskRow.Part.WAITING), row(TaskRow.Part.CO_ORDINATING))))
                .containsOnlyKeys(InboxSection.WAITING, InboxSection.CO_ORDINATING);
    }

    private TaskRow row(TaskRow.Part part) {
        TaskFacts.About about = new TaskFacts.About(UUID.randomUUID(), "1286/UBND-TH", "xã Đăk Hà", "", "chi-dao");
        return new TaskRow("1", "prepare-report", about, SEED, part, null, null, null, false, clock.instant());
    }
}
