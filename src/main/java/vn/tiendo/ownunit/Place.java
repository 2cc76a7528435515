package vn.tiendo.ownunit;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.execution.standing.Counts;

/**
 * A unit among the others, whose names and numbers nobody learns.
 *
 * @param rank by the on-time rate, from 1, as on the leader's page; 0 while the unit has none
 * @param of how many units have a rate
 */
public record Place(int rank, int of) {

    /** Among fewer it would be known who they are. */
    static final int FEWEST = 5;

    /** @param units what is counted of each, the unit's own among them */
    static Optional<Place> of(Map<UUID, Counts> units, UUID own) {
        List<Map.Entry<UUID, Counts>> bestFirst = units.entrySet().stream()
                .sorted(Comparator.comparing(unit -> -unit.getValue().rate().orElse(-1)))
                .toList();
        List<Integer> ranks =
                Counts.ranks(bestFirst.stream().map(Map.Entry::getValue).toList());
        int of = (int) ranks.stream().filter(rank -> rank > 0).count();
        if (of < FEWEST) {
            return Optional.empty();
        }
        int place = bestFirst.stream().map(Map.Entry::getKey).toList().indexOf(own);
        return place < 0 ? Optional.empty() : Optional.of(new Place(ranks.get(place), of));
    }
}
