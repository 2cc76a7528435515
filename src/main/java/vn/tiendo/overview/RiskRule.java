package vn.tiendo.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.execution.ExecutionState;
import vn.tiendo.execution.standing.UnitRow;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.WorkingCalendar;

/**
 * One rule by which a unit is at risk, with the limits that the authority has set.
 *
 * @param threshold working days or times, as the rule counts
 * @param share per cent below which too little is done; null where the rule asks for none
 */
public record RiskRule(Risk risk, int threshold, @Nullable Integer share) {

    private static final int WHOLE = 100;

    /**
     * What the rules look at: one directive at one unit.
     *
     * @param moved when anything last moved there; when it was handed out, if nothing did
     * @param returns how often its report was returned
     * @param brought how many assignments its people have finished or submitted
     * @param nextDue last working moment of what ends first of what is owed and in time; null if nothing is
     */
    record Facts(
            ExecutionState state,
            Instant handedOutAt,
            Instant moved,
            int returns,
            int expected,
            int brought,
            @Nullable Instant nextDue) {

        static Facts of(UnitRow row, Instant now, int returns) {
            return new Facts(
                    row.state(),
                    row.handedOutAt(),
                    row.moved(),
                    returns,
                    row.expected(),
                    row.brought(),
                    row.ends().next(now));
        }
    }

    /**
     * The rules as they are on one day: days are counted once, not for every unit of the country.
     *
     * @param moments of each rule, before which that happened, or will, of which it counts the days
     */
    record OnDay(List<RiskRule> rules, List<Instant> moments) {

        static OnDay of(List<RiskRule> rules, LocalDate today, WorkingCalendar calendar) {
            return new OnDay(
                    rules,
                    rules.stream()
                            .map(rule -> OfficeTime.startOf(rule.limit(today, calendar)))
                            .toList());
        }

        /** A unit whose report is being looked at is at no risk: it is not its turn. */
        List<Risk> risks(Facts facts) {
            if (!facts.state().open()) {
                return List.of();
            }
            List<Risk> risks = new ArrayList<>(0);
            for (int rule = 0; rule < rules.size(); rule++) {
                if (rules.get(rule).holds(facts, moments.get(rule))) {
                    risks.add(rules.get(rule).risk());
                }
            }
            return List.copyOf(risks);
        }
    }

    /**
     * The first day that does not count: since then fewer working days have gone than the rule asks, or up to then more are left.
     */
    private LocalDate limit(LocalDate today, WorkingCalendar calendar) {
        return risk == Risk.NEARLY_DUE
                ? calendar.plusWorkingDays(today, threshold + 1)
                : calendar.plusWorkingDays(today.plusDays(1), -threshold);
    }

    private boolean holds(Facts facts, Instant limit) {
        boolean received = facts.state() != ExecutionState.NOT_RECEIVED;
        return switch (risk) {
            case NOT_RECEIVED -> !received && facts.handedOutAt().isBefore(limit);
            case NO_PROGRESS -> received && facts.moved().isBefore(limit);
            case RETURNED -> facts.returns() >= threshold;
            case NEARLY_DUE ->
                facts.nextDue() != null
                        && facts.nextDue().isBefore(limit)
                        && facts.brought() * WHOLE < facts.expected() * Objects.requireNonNullElse(share, WHOLE);
        };
    }
}
