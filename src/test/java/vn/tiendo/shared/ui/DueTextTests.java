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

        String day = timeliness == DueText.Timeliness.OVERDUE ? "thứ Bảy 29/10/2022" : "thứ Sáu 28/10/2022";
        assertThat(words.shortly(SEED)).isEqualTo(left + " · " + day);
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UNTIL_END | | 2022-10-30 | nộp chậm nhất thứ Sáu 28/10/2022 (văn bản: hết ngày 30/10, Chủ nhật)",
                "IN_MONTH | | 2022-09-01 | nộp chậm nhất thứ Sáu 30/09/2022 (văn bản: trong tháng 9/2022)",
                "IN_QUARTER | | 2022-10-01 | nộp chậm nhất thứ Sáu 30/12/2022 (văn bản: trong quý IV/2022)",
                "BEFORE_HOUR | 1020 | 2022-10-28 | nộp chậm nhất 17:00 thứ Sáu 28/10/2022 (văn bản: trước 17 giờ ngày 28/10, thứ Sáu)",
                "BEFORE_HOUR | 990 | 2022-10-30 | nộp chậm nhất 17:00 thứ Sáu 28/10/2022 (văn bản: trước 16 giờ 30 ngày 30/10, Chủ nhật)",
                "WITHIN_DAYS | 5 | 2022-10-03 | nộp chậm nhất thứ Hai 10/10/2022 (văn bản: trong thời hạn 5 ngày kể từ 03/10)",
                "WITHIN_WORKING_DAYS | 5 | 2022-10-03 | nộp chậm nhất thứ Hai 10/10/2022 (văn bản: trong thời hạn 5 ngày làm việc kể từ 03/10)",
                "MONTHLY_BEFORE | 15 | 2022-10-01 | nộp chậm nhất thứ Sáu 14/10/2022 (văn bản: định kỳ trước ngày 15 hằng tháng)",
                "OFFICE_RULE | 1 | 2022-10-28 | chậm nhất thứ Hai 31/10/2022",
            })
    void printsEveryPhraseBesideTheLastUsableDay(
            Deadline.Phrase phrase, Integer number, LocalDate date, String expected) {
        assertThat(words.fully(new Deadline.Wording(phrase, date, number, Deadline.Reading.STRICT).compute(WEEKDAYS)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-10-28T15:00, 'hạn hôm nay · 17:00 thứ Sáu 28/10/2022'",
        "2022-10-29T09:00, 'đã qua ngày làm việc cuối, còn nhận đến 10:00 Chủ nhật 30/10 · 17:00 thứ Sáu 28/10/2022'",
        "2022-10-30T10:00, 'quá hạn từ 10:00 hôm nay · Chủ nhật 30/10/2022'",
        "2022-10-31T10:00, 'quá hạn 1 ngày · Chủ nhật 30/10/2022'",
    })
    void tellsTheHourWhereTheDocumentNamesOne(java.time.LocalDateTime now, String expected) {
        clock.setTo(now.atZone(OfficeTime.ZONE));

        assertThat(words.shortly(Deadline.Wording.of(Deadline.Phrase.BEFORE_HOUR, 600, LocalDate.of(2022, 10, 30))
                        .compute(WEEKDAYS)))
                .isEqualTo(expected);
    }
}
