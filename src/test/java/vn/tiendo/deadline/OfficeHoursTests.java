package vn.tiendo.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.deadline.Rungs.HOURS;
import static vn.tiendo.deadline.Rungs.at;
import static vn.tiendo.deadline.Rungs.october;

import org.junit.jupiter.api.Test;
import vn.tiendo.shared.OfficeTime;

/** When people may be reminded, and which working day is how far from a deadline; Monday 24 is a day off here. */
class OfficeHoursTests {

    @Test
    void opensAtHalfPastSevenAndRemindsUntilHalfPastFour() {
        assertThat(HOURS.isOpen(at(october(25), 7, 29))).isFalse();
        assertThat(HOURS.isOpen(at(october(25), 7, 30))).isTrue();
        assertThat(HOURS.isOpen(at(october(25), 16, 30))).isTrue();
        assertThat(HOURS.isOpen(at(october(25), 16, 31))).isFalse();
        assertThat(HOURS.isOpen(at(october(24), 9, 0))).isFalse();
        assertThat(HOURS.isOpen(at(october(22), 9, 0))).isFalse();
    }

    @Test
    void findsTheNextMorning() {
        assertThat(HOURS.nextOpening(october(21))).isEqualTo(at(october(25), 7, 30));
        assertThat(HOURS.nextOpening(october(25))).isEqualTo(at(october(26), 7, 30));
        assertThat(HOURS.nextMorning(at(october(21), 7, 29)).toInstant()).isEqualTo(at(october(21), 7, 30));
        assertThat(HOURS.nextMorning(at(october(21), 7, 30)).toInstant()).isEqualTo(at(october(22), 7, 30));
        assertThat(HOURS.nextMorning(at(october(21), 7, 30)).getZone()).isEqualTo(OfficeTime.ZONE);
    }

    @Test
    void countsFromTheDayOfTheLastWorkingMoment() {
        assertThat(HOURS.workingDays(at(october(25), 17, 0), october(21))).isEqualTo(-1);
        assertThat(HOURS.workingDays(at(october(25), 17, 0), october(25))).isZero();
        assertThat(HOURS.workingDays(at(october(21), 17, 0), october(26))).isEqualTo(2);
        assertThat(HOURS.later(at(october(21), 17, 0), 2)).isEqualTo(october(26));
        assertThat(HOURS.later(at(october(25), 17, 0), -1)).isEqualTo(october(21));
    }

    @Test
    void listsTheWorkingDaysAfterOneUpToAnother() {
        assertThat(HOURS.workingDays(october(20), october(26))).containsExactly(october(21), october(25), october(26));
        assertThat(HOURS.workingDays(october(25), october(26))).containsExactly(october(26));
        assertThat(HOURS.workingDays(october(26), october(26))).isEmpty();
        assertThat(HOURS.workingDays(october(27), october(26))).isEmpty();
    }
}
