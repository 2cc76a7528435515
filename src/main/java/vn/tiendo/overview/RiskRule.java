package vn.tiendo.overview;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.execution.ExecutionState;

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
            @Nullable Instant nextDue) {}

    /** A unit whose report is being looked at is at no risk: it is not its turn. */
    static List<Risk> of(List<RiskRule> rules, Facts facts, DaysFromToday days) {
        if (!facts.state().open()) {
            return List.of();
        }
        List<Risk> risks = new ArrayList<>();
        for (RiskRule rule : rules) {
            if (rule.holds(facts, days)) {
                risks.add(rule.risk());
            }
        }
        return List.copyOf(risks);
    }

    private boolean holds(Facts facts, DaysFromToday days) {
        boolean received = facts.state() != ExecutionState.NOT_RECEIVED;
        return switch (risk) {
            case NOT_RECEIVED -> !received && days.since(facts.handedOutAt()) >= threshold;
            case NO_PROGRESS -> received && days.since(facts.moved()) >= threshold;
            case RETURNED -> facts.returns() >= threshold;
            case NEARLY_DUE ->
                facts.nextDue() != null
                        && days.until(facts.nextDue()) <= threshold
                        && facts.brought() * WHOLE < facts.expected() * Objects.requireNonNullElse(share, WHOLE);
        };
    }
}
