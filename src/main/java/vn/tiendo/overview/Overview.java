package vn.tiendo.overview;

import java.util.List;
import java.util.Map;
import vn.tiendo.task.TaskRow;

/**
 * All that the leader's page shows at a moment; equal to another one if nothing that is shown has changed.
 *
 * @param groups how many units each number about units counts, over all running directives together
 * @param directives what ends first first
 * @param ranking the best first
 * @param decisions what waits for the reader's decision, by due time
 */
public record Overview(
        Map<UnitGroup, Integer> groups,
        List<RunningDirective> directives,
        List<RankedUnit> ranking,
        List<RiskRule> rules,
        List<TaskRow> decisions) {

    public int count(UnitGroup group) {
        return groups.getOrDefault(group, 0);
    }
}
