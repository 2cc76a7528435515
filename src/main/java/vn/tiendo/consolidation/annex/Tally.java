package vn.tiendo.consolidation.annex;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.execution.standing.Standing;
import vn.tiendo.shared.VietnameseOrder;

/**
 * What was expected of a unit, or of all for one obligation, cell by cell (UX 2).
 *
 * @param id of the unit or the obligation; null for all together
 * @param counts of everything that is counted; the five cells together are all that was expected
 * @param rank by the rate, from 1; 0 where there is none
 */
public record Tally(@Nullable UUID id, String name, Map<Counted, Integer> counts, int rank) {

    private static final int WHOLE = 100;

    /** Of all lines together. */
    public static Tally all(Collection<WorkLine> lines) {
        return of(null, "", lines);
    }

    private static Tally of(@Nullable UUID id, String name, Collection<WorkLine> lines) {
        Map<Counted, Integer> counts = new EnumMap<>(Counted.class);
        for (Counted counted : Counted.values()) {
            counts.put(counted, (int) lines.stream().filter(counted::counts).count());
        }
        return new Tally(id, name, counts, 0);
    }

    /** Unit by unit, the best rate first; units of the same rate share their rank, and those without one come last. */
    public static List<Tally> byUnit(Collection<WorkLine> lines) {
        Map<UUID, List<WorkLine>> units = lines.stream().collect(Collectors.groupingBy(WorkLine::unitId));
        List<Tally> sorted = units.entrySet().stream()
                .map(unit -> of(unit.getKey(), unit.getValue().getFirst().unit(), unit.getValue()))
                .sorted(Comparator.comparingInt((Tally unit) -> unit.rate().orElse(-1))
                        .reversed()
                        .thenComparing(Tally::name, VietnameseOrder.TEXT))
                .toList();
        List<Tally> ranked = new ArrayList<>();
        for (Tally unit : sorted) {
            Tally before = ranked.isEmpty() ? null : ranked.getLast();
            int rank = before != null && before.rate().equals(unit.rate()) ? before.rank() : ranked.size() + 1;
            ranked.add(unit.rate().isEmpty() ? unit : new Tally(unit.id(), unit.name(), unit.counts(), rank));
        }
        return ranked;
    }

    /** Obligation by obligation, as they stand in the directive. */
    public static List<Tally> byObligation(Collection<WorkLine> lines) {
        Map<UUID, List<WorkLine>> obligations = lines.stream()
                .collect(Collectors.groupingBy(WorkLine::obligationId, LinkedHashMap::new, Collectors.toList()));
        return obligations.entrySet().stream()
                .map(each -> of(
                        each.getKey(),
                        each.getValue().getFirst().code() + ". "
                                + each.getValue().getFirst().title(),
                        each.getValue()))
                .toList();
    }

    public int count(Counted counted) {
        return counts.getOrDefault(counted, 0);
    }

    int count(Standing standing) {
        return count(Counted.of(standing));
    }

    /** On-time rate in whole per cent, rounded down so that 100 means all; empty as long as nothing counts. */
    public OptionalInt rate() {
        int judged = count(Counted.JUDGED);
        return judged == 0 ? OptionalInt.empty() : OptionalInt.of(count(Counted.IN_TIME) * WHOLE / judged);
    }
}
