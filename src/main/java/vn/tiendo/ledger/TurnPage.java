package vn.tiendo.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some turns, what took longest first.
 *
 * @param next where the next page begins; null after the last
 */
public record TurnPage(List<Turn> rows, @Nullable Place next) {

    /**
     * The last turn of a page.
     *
     * @param now the moment up to which all pages count, so that what goes on keeps its place
     * @param seconds that it took, nights and days off included
     */
    public record Place(Instant now, BigDecimal seconds, String taskId, Instant from) {}

    /** One turn and where it stands. */
    record Placed(Turn turn, Place place) {}

    static TurnPage of(List<Placed> turns, int limit) {
        return new TurnPage(
                turns.stream().map(Placed::turn).toList(),
                turns.size() < limit ? null : turns.getLast().place());
    }
}
