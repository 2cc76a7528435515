package vn.tiendo.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.WorkingCalendar;
import vn.tiendo.testing.MutableClock;

class DueTextTests {

    private static final WorkingCalendar WEEKDAYS =
            day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    private static final Deadline SEED =
            Deadline.of(Deadline.Phrase.BEFORE, LocalDate.of(2022, 10, 30), Deadline.Reading.STRICT, WEEKDAYS);

    private final MutableClock clock = new MutableClock();
    private final DueText words = new DueText(new Translations(true), WEEKDAYS, clock);

    @ParameterizedTest
    @CsvSource({
        "2022-10-21, còn 5 ngày làm việc, ON_TRACK",
        "2022-10-25, còn 3 ngày làm việc, DUE_SOON",
        "2022-10-28, hạn hôm nay, DUE_SOON",
        "2022-10-29, 'đã qua ngày làm việc cuối, còn nhận đến hết thứ Bảy 29/10', DUE_SOON",
        "2022-10-30, quá hạn 1 ngày, OVERDUE",
        "2022-11-02, quá hạn 4 ngày, OVERDUE",
    })
    void tellsHowMuchTimeIsLeft(LocalDate today, String left, DueText.Timeliness timeliness) {
        clock.setTo(ZonedDateTime.of(today, java.time.LocalTime.of(9, 0), OfficeTime.ZONE));

        assertThat(words.shortly(SEED)).isEqualTo(left + " · thứ Sáu 28/10/2022");
        assertThat(words.of(SEED)).isEqualTo(timeliness);
    }

    @Test
    void showsTheLastUsableDayBesideTheDocumentsOwnPhrase() {
        assertThat(words.fully(SEED)).isEqualTo("nộp chậm nhất thứ Sáu 28/10/2022 (văn bản: trước 30/10, Chủ nhật)");
        assertThat(words.fully(Deadline.by(LocalDate.of(2022, 9, 30), WEEKDAYS)))
                .isEqualTo("chậm nhất thứ Sáu 30/09/2022");
    }

    @Test
    void namesTheYearOfThePrintedDayWhereItIsAnother() {
        Deadline newYear =
                Deadline.of(Deadline.Phrase.BEFORE, LocalDate.of(2023, 1, 1), Deadline.Reading.STRICT, WEEKDAYS);

        assertThat(words.fully(newYear))
                .isEqualTo("nộp chậm nhất thứ Sáu 30/12/2022 (văn bản: trước 01/01/2023, Chủ nhật)");
    }
}
