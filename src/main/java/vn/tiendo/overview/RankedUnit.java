package vn.tiendo.overview;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.tiendo.execution.standing.Counts;

/**
 * A unit among the others.
 *
 * @param works what it has of the directives that are looked at
 * @param rank by the on-time rate, from 1; units of the same rate share it; 0 while it has none
 */
public record RankedUnit(UUID id, String name, List<UnitAtWork> works, Counts counts, int rank) {

    /** Who has most overdue, then who has most left. */
    public static final Comparator<RankedUnit> MOST_OVERDUE = Comparator.comparingInt(
                    (RankedUnit unit) -> unit.counts().overdue())
            .thenComparingInt(unit -> unit.counts().open())
            .reversed()
            .thenComparing(RankedUnit::place);

    private record Placed(RankedUnit unit, ListPage.Place place) {

        static final Comparator<Placed> ORDER = Comparator.comparing(Placed::place);

        Placed(RankedUnit unit) {
            this(unit, unit.place());
        }
    }

    /** The best rate first; units without one come last. */
    static List<RankedUnit> of(Collection<UnitAtWork> works) {
        Map<UUID, List<UnitAtWork>> units = works.stream().collect(Collectors.groupingBy(UnitAtWork::unitId));
        return ranked(units.values().stream()
                .map(unit -> new Placed(unranked(unit)))
                .sorted(Placed.ORDER)
                .toList());
    }

    /** The first of them. @param units what each has of the directives that are looked at */
    static List<RankedUnit> best(Collection<List<UnitAtWork>> units, int limit) {
        PriorityQueue<Placed> best = new PriorityQueue<>(Placed.ORDER.reversed());
        for (List<UnitAtWork> unit : units) {
            Placed next = new Placed(unranked(unit));
            if (best.size() < limit) {
                best.add(next);
            } else if (Placed.ORDER.compare(next, best.element()) < 0) {
                best.remove();
                best.add(next);
            }
        }
        return ranked(best.stream().sorted(Placed.ORDER).toList());
    }

    private static List<RankedUnit> ranked(List<Placed> places) {
        List<RankedUnit> sorted = places.stream().map(Placed::unit).toList();
        List<Integer> ranks =
                Counts.ranks(sorted.stream().map(RankedUnit::counts).toList());
        return IntStream.range(0, ranks.size())
                .mapToObj(place -> sorted.get(place).ranked(ranks.get(place)))
                .toList();
    }

    private static RankedUnit unranked(List<UnitAtWork> works) {
        UnitAtWork any = works.getFirst();
        Counts counts = works.size() == 1
                ? any.counts()
                : Counts.sum(works.stream().map(UnitAtWork::counts).toList());
        return new RankedUnit(any.unitId(), any.unit(), List.copyOf(works), counts, 0);
    }

    /** Where it stands in the ranking. */
    ListPage.Place place() {
        return new ListPage.Place(-rate(), works.getFirst().order(), id);
    }

    private RankedUnit ranked(int place) {
        return new RankedUnit(id, name, works, counts, place);
    }

    private int rate() {
        return counts.rate().orElse(-1);
    }
}
