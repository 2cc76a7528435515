package vn.tiendo.ownunit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.execution.standing.Counts;
import vn.tiendo.shared.Ids;

/** A unit's place among others whose names nobody learns. */
class PlaceTests {

    private static final UUID OWN = Ids.next();
    private static final Counts WITHOUT_RATE = new Counts(0, 0, 0, 0, 3, 0);

    @Test
    void isTheRankByTheRateAndEqualsShareIt() {
        assertThat(Place.of(units(rate(50), 100, 80, 80, 50, 10), OWN)).contains(new Place(4, 6));
        assertThat(Place.of(units(rate(80), 100, 80, 50, 10), OWN)).contains(new Place(2, 5));
        assertThat(Place.of(units(rate(100), 100, 80, 50, 10), OWN)).contains(new Place(1, 5));
    }

    @Test
    void isNotToldAmongFewerThanFiveThatHaveARate() {
        Map<UUID, Counts> units = units(rate(50), 100, 80, 10);
        units.put(Ids.next(), WITHOUT_RATE);
        units.put(Ids.next(), WITHOUT_RATE);
        assertThat(Place.of(units, OWN)).isEmpty();
        assertThat(Place.of(Map.of(), OWN)).isEmpty();
    }

    @Test
    void isNoneForAUnitWithoutARateOrNotAmongThem() {
        assertThat(Place.of(units(WITHOUT_RATE, 100, 80, 50, 20, 10), OWN)).contains(new Place(0, 5));
        assertThat(Place.of(units(rate(50), 100, 80, 50, 20, 10), Ids.next())).isEqualTo(Optional.empty());
    }

    private static Map<UUID, Counts> units(Counts own, int... rates) {
        Map<UUID, Counts> units = new HashMap<>();
        units.put(OWN, own);
        for (int rate : rates) {
            units.put(Ids.next(), rate(rate));
        }
        return units;
    }

    private static Counts rate(int percent) {
        return new Counts(percent, 100 - percent, 0, 0, 0, 0);
    }
}
