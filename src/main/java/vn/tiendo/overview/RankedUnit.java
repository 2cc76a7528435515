package vn.tiendo.overview;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.tiendo.execution.standing.Counts;
import vn.tiendo.shared.VietnameseOrder;

/**
 * A unit among the others.
 *
 * @param works what it has of the directives that are looked at
 * @param rank by the on-time rate, from 1; units of the same rate share it; 0 while it has none
 */
public record RankedUnit(UUID id, String name, List<UnitAtWork> works, Counts counts, int rank) {

    private record Placed(RankedUnit unit, ListPage.Place place) {

        Placed(RankedUnit unit) {
            this(unit, unit.place());
        }
    }

    /** The best rate first; units without one come last. */
    static List<RankedUnit> of(Collection<UnitAtWork> works) {
        Map<UUID, List<UnitAtWork>> units = works.stream().collect(Collectors.groupingBy(UnitAtWork::unitId));
        List<RankedUnit> sorted = units.values().stream()
                .map(unit -> new Placed(unranked(unit)))
                .sorted(Comparator.comparing(Placed::place))
                .map(Placed::unit)
                .toList();
        List<Integer> ranks =
                Counts.ranks(sorted.stream().map(RankedUnit::counts).toList());
        return IntStream.range(0, ranks.size())
                .mapToObj(place -> sorted.get(place).ranked(ranks.get(place)))
                .toList();
    }

    private static RankedUnit unranked(List<UnitAtWork> works) {
        UnitAtWork any = works.getFirst();
        Counts counts = Counts.sum(works.stream().map(UnitAtWork::counts).toList());
        return new RankedUnit(any.unitId(), any.unit(), List.copyOf(works), counts, 0);
    }

    /** Where it stands in the ranking. */
    ListPage.Place place() {
        return new ListPage.Place(-rate(), VietnameseOrder.key(name), id);
    }

    private RankedUnit ranked(int place) {
        return new RankedUnit(id, name, works, counts, place);
    }

    private int rate() {
        return counts.rate().orElse(-1);
    }
}
