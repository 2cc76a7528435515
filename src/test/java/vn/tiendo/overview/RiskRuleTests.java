package vn.tiendo.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tiendo.execution.ExecutionState;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.WorkingCalendar;

/** Each rule just inside and just outside its limit. */
class RiskRuleTests {

    /** A Thursday, as in 2022. */
    private static final LocalDate ISSUED = LocalDate.of(2022, 9, 29);

    private static final WorkingCalendar CALENDAR =
            day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;

    private static final List<RiskRule> RULES = List.of(
            new RiskRule(Risk.NOT_RECEIVED, 5, null),
            new RiskRule(Risk.NO_PROGRESS, 10, null),
            new RiskRule(Risk.RETURNED, 2, null),
            new RiskRule(Risk.NEARLY_DUE, 3, 50));

    @Test
    void notReceivedCountsFromTheFifthWorkingDay() {
        RiskRule.Facts facts = facts(ExecutionState.NOT_RECEIVED, ISSUED, 0, 0, null);
        assertThat(on(facts, LocalDate.of(2022, 10, 5))).isEmpty();
        assertThat(on(facts, LocalDate.of(2022, 10, 6))).containsExactly(Risk.NOT_RECEIVED);
    }

    @Test
    void withoutProgressIsWhereNothingMovedForTenWorkingDays() {
        RiskRule.Facts facts = facts(ExecutionState.IN_PROGRESS, LocalDate.of(2022, 10, 3), 0, 0, null);
        assertThat(on(facts, LocalDate.of(2022, 10, 14))).isEmpty();
        assertThat(on(facts, LocalDate.of(2022, 10, 16)))
                .as("a Sunday adds nothing")
                .isEmpty();
        assertThat(on(facts, LocalDate.of(2022, 10, 17))).containsExactly(Risk.NO_PROGRESS);
    }

    @Test
    void returnedOnceHappensTwiceIsARisk() {
        LocalDate today = LocalDate.of(2022, 10, 4);
        assertThat(on(facts(ExecutionState.RETURNED, today, 1, 0, null), today)).isEmpty();
        assertThat(on(facts(ExecutionState.RETURNED, today, 2, 0, null), today)).containsExactly(Risk.RETURNED);
    }

    @Test
    void nearTheEndHalfMustBeDone() {
        LocalDate end = LocalDate.of(2022, 10, 28);
        LocalDate moved = LocalDate.of(2022, 10, 24);
        assertThat(on(facts(ExecutionState.IN_PROGRESS, moved, 0, 2, end), LocalDate.of(2022, 10, 24)))
                .as("four working days are left")
                .isEmpty();
        assertThat(on(facts(ExecutionState.IN_PROGRESS, moved, 0, 2, end), LocalDate.of(2022, 10, 25)))
                .as("three are left, two of six are done")
                .containsExactly(Risk.NEARLY_DUE);
        assertThat(on(facts(ExecutionState.IN_PROGRESS, moved, 0, 3, end), LocalDate.of(2022, 10, 25)))
                .as("half is done")
                .isEmpty();
        assertThat(on(facts(ExecutionState.IN_PROGRESS, moved, 0, 0, null), LocalDate.of(2022, 10, 25)))
                .as("nothing ends")
                .isEmpty();
    }

    @Test
    void whatIsWithTheReceivingOfficeIsAtNoRisk() {
        for (ExecutionState state :
                List.of(ExecutionState.AWAITING_CONFIRMATION, ExecutionState.DONE, ExecutionState.SENT_BACK)) {
            assertThat(on(facts(state, ISSUED, 5, 0, ISSUED), LocalDate.of(2022, 10, 28)))
                    .as(state.name())
                    .isEmpty();
        }
    }

    /** The limits of a day are those that one finds by counting the working days of each moment. */
    @Test
    void limitsAreWhereTheDaysCountThem() {
        for (int day = 0; day < 14; day++) {
            LocalDate today = LocalDate.of(2022, 10, 10).plusDays(day);
            for (int limit = 0; limit < 8; limit++) {
                for (int away = -20; away <= 20; away++) {
                    LocalDate moment = today.plusDays(away);
                    int gone = CALENDAR.workingDaysBetween(moment, today);
                    if (away <= 0) { // what has happened
                        assertThat(holds(new RiskRule(Risk.NO_PROGRESS, limit, null), moment, today))
                                .as("%s since %s on %s", limit, moment, today)
                                .isEqualTo(gone >= limit);
                    }
                    assertThat(holds(new RiskRule(Risk.NEARLY_DUE, limit, 50), moment, today))
                            .as("%s until %s on %s", limit, moment, today)
                            .isEqualTo(-gone <= limit);
                }
            }
        }
    }

    private static boolean holds(RiskRule rule, LocalDate moment, LocalDate today) {
        return !RiskRule.OnDay.of(List.of(rule), today, CALENDAR)
                .risks(facts(ExecutionState.IN_PROGRESS, moment, 0, 0, moment))
                .isEmpty();
    }

    private static List<Risk> on(RiskRule.Facts facts, LocalDate today) {
        return RiskRule.OnDay.of(RULES, today, CALENDAR).risks(facts);
    }

    private static RiskRule.Facts facts(
            ExecutionState state, LocalDate moved, int returns, int brought, @Nullable LocalDate end) {
        return new RiskRule.Facts(
                state, morning(ISSUED), morning(moved), returns, 6, brought, end == null ? null : morning(end));
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(8, 0).atZone(OfficeTime.ZONE).toInstant();
    }
}
