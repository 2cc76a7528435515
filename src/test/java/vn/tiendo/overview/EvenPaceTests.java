package vn.tiendo.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.WorkingCalendar;

/** What should be done by today, from the day of issue to the last working day. */
class EvenPaceTests {

    private static final UUID DIRECTIVE = Ids.next();
    private static final LocalDate ISSUED = LocalDate.of(2022, 9, 29);

    /** The twenty-first working day after. */
    private static final LocalDate LAST = LocalDate.of(2022, 10, 28);

    private static final WorkingCalendar CALENDAR =
            day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;

    private final UUID recipient = Ids.next();
    private final List<UUID> obligations =
            IntStream.range(0, 3).mapToObj(n -> Ids.next()).toList();

    @Test
    void growsFromNothingToEverything() {
        assertThat(on(ISSUED).planned()).isZero();
        assertThat(on(LocalDate.of(2022, 10, 7)).planned())
                .as("six of twenty-one working days")
                .isZero();
        assertThat(on(LocalDate.of(2022, 10, 10)).planned()).as("seven").isEqualTo(10);
        assertThat(on(LocalDate.of(2022, 10, 19)).planned()).as("fourteen").isEqualTo(20);
        assertThat(on(LocalDate.of(2022, 10, 27)).planned()).isEqualTo(20);
        assertThat(on(LAST).planned()).isEqualTo(30);
        assertThat(on(LAST.plusYears(1))).isEqualTo(new RunningDirective.Pace(30, 18));
    }

    @Test
    void whatIsExtendedIsAskedForLater() {
        EvenPace.Batch extended = batch(0, LocalDate.of(2022, 11, 30));
        EvenPace pace = new EvenPace(List.of(extended, batch(0, LAST)), Map.of(DIRECTIVE, ISSUED), LAST, CALENDAR);
        assertThat(pace.of(DIRECTIVE).planned()).isEqualTo(10);
        assertThat(pace.asksFor(DIRECTIVE, 1, extended.due())).isFalse();
        assertThat(pace.asksFor(DIRECTIVE, 1, batch(0, LAST).due())).isTrue();
    }

    @Test
    void whatHasNoEndHasNoPace() {
        EvenPace.Batch endless = new EvenPace.Batch(DIRECTIVE, recipient, obligations.getFirst(), 1, null, 10, 0);
        EvenPace pace = new EvenPace(List.of(endless), Map.of(DIRECTIVE, ISSUED), LAST, CALENDAR);
        assertThat(pace.of(DIRECTIVE)).isEqualTo(new RunningDirective.Pace(0, 0));
    }

    private RunningDirective.Pace on(LocalDate today) {
        List<EvenPace.Batch> all = List.of(batch(2, LAST), batch(0, LAST), batch(1, LAST));
        return new EvenPace(all, Map.of(DIRECTIVE, ISSUED), today, CALENDAR).of(DIRECTIVE);
    }

    /** Ten units, of which four have submitted. */
    private EvenPace.Batch batch(int place, LocalDate last) {
        Instant due = last.atTime(17, 0).atZone(OfficeTime.ZONE).toInstant();
        return new EvenPace.Batch(DIRECTIVE, recipient, obligations.get(place), place + 1, due, 10, 4);
    }
}
