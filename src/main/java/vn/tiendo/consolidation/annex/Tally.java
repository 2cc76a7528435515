package vn.tiendo.consolidation.annex;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.execution.standing.Counted;
import vn.tiendo.execution.standing.Counts;
import vn.tiendo.execution.standing.Standing;
import vn.tiendo.shared.VietnameseOrder;

/**
 * What was expected of a unit, or of all for one obligation, cell by cell (UX 2).
 *
 * @param id of the unit or the obligation; null for all together
 * @param rank by the rate, from 1; 0 where there is none
 */
public record Tally(@Nullable UUID id, String name, Counts counts, int rank) {

    /** Of all lines together. */
    public static Tally all(Collection<WorkLine> lines) {
        return of(null, "", lines);
    }

    private static Tally of(@Nullable UUID id, String name, Collection<WorkLine> lines) {
        Counts counts = Counts.sum(lines.stream()
                .map(line -> Counts.one(line.standing(), line.inTime()))
                .toList());
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
        List<Integer> ranks = Counts.ranks(sorted.stream().map(Tally::counts).toList());
        return IntStream.range(0, ranks.size())
                .mapToObj(place -> sorted.get(place).ranked(ranks.get(place)))
                .toList();
    }

    private Tally ranked(int place) {
        return new Tally(id, name, counts, place);
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
        return counted.in(counts);
    }

    int count(Standing standing) {
        return count(Counted.of(standing));
    }

    /** On-time rate in whole per cent; empty as long as nothing counts. */
    public OptionalInt rate() {
        return counts.rate();
    }
}
