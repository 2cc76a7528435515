package vn.tiendo.overview;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.tiendo.execution.standing.Counts;

/**
 * A unit among the others.
 *
 * @param works what it has of the directives that are looked at
 * @param rank by the on-time rate, from 1; units of the same rate share it; 0 while it has none
 */
public record RankedUnit(UUID id, String name, List<UnitAtWork> works, Counts counts, int rank) {

    /** Directives that run at a time. */
    private static final int FEW = 2;

    /** As their places are, which are not made for each comparison. */
    private static final Comparator<RankedUnit> BEST_FIRST = Comparator.comparingInt((RankedUnit unit) -> unit.rate())
            .reversed()
            .thenComparing(RankedUnit::order)
            .thenComparing(RankedUnit::id);

    /** Who has most overdue, then who has most left. */
    public static final Comparator<RankedUnit> MOST_OVERDUE = Comparator.comparingInt(
                    (RankedUnit unit) -> unit.counts().overdue())
            .thenComparingInt(unit -> unit.counts().open())
            .reversed()
            .thenComparing(BEST_FIRST);

    /** What each unit has of the directives that are looked at. */
    static Collection<List<UnitAtWork>> byUnit(Collection<UnitAtWork> works) {
        Map<UUID, List<UnitAtWork>> units = HashMap.newHashMap(works.size());
        works.forEach(work -> units.computeIfAbsent(work.unitId(), none -> new ArrayList<>(FEW))
                .add(work));
        return units.values();
    }

    /** The best rate first; units without one come last. */
    static List<RankedUnit> of(Collection<UnitAtWork> works) {
        return ranked(byUnit(works).stream()
                .map(unit -> unranked(unit, counts(unit)))
                .sorted(BEST_FIRST)
                .toList());
    }

    /** The first of them. @param units what each has of the directives that are looked at */
    static List<RankedUnit> best(Collection<List<UnitAtWork>> units, int limit) {
        PriorityQueue<RankedUnit> best = new PriorityQueue<>(BEST_FIRST.reversed());
        for (List<UnitAtWork> unit : units) {
            Counts counts = counts(unit);
            if (best.size() == limit && best.element().isBefore(unit, counts)) {
                continue; // as most are: nothing is made for them
            }
            best.add(unranked(unit, counts));
            if (best.size() > limit) {
                best.remove();
            }
        }
        return ranked(best.stream().sorted(BEST_FIRST).toList());
    }

    private static List<RankedUnit> ranked(List<RankedUnit> sorted) {
        List<Integer> ranks =
                Counts.ranks(sorted.stream().map(RankedUnit::counts).toList());
        return IntStream.range(0, ranks.size())
                .mapToObj(place -> sorted.get(place).ranked(ranks.get(place)))
                .toList();
    }

    private static RankedUnit unranked(List<UnitAtWork> works, Counts counts) {
        UnitAtWork any = works.getFirst();
        return new RankedUnit(any.unitId(), any.unit(), List.copyOf(works), counts, 0);
    }

    private static Counts counts(List<UnitAtWork> works) {
        return works.size() == 1
                ? works.getFirst().counts()
                : Counts.sum(works.stream().map(UnitAtWork::counts).toList());
    }

    /** Where it stands in the ranking. */
    ListPage.Place place() {
        return new ListPage.Place(-rate(), order(), id);
    }

    private boolean isBefore(List<UnitAtWork> other, Counts counts) {
        int rate = rate(counts);
        return rate < rate()
                || rate == rate() && order().compareTo(other.getFirst().order()) < 0;
    }

    private String order() {
        return works.getFirst().order();
    }

    private RankedUnit ranked(int place) {
        return new RankedUnit(id, name, works, counts, place);
    }

    private int rate() {
        return rate(counts);
    }

    private static int rate(Counts counts) {
        return counts.rate().orElse(-1);
    }
}
