package vn.tiendo.ownunit;

import java.util.List;
import java.util.Optional;
import vn.tiendo.execution.standing.Counts;
import vn.tiendo.organization.UnitRef;

/**
 * All that a unit's page shows at a moment.
 *
 * @param directives that run there, what ends first first
 * @param place empty while too few units are compared
 * @param coming the nearest days first
 * @param steps what ends first first, overdue ones among them
 */
public record OwnUnit(
        UnitRef unit,
        List<OwnDirective> directives,
        Optional<Place> place,
        List<ComingDay> coming,
        List<DueStep> steps,
        OwnRooms rooms) {

    /** Of all directives together. */
    public Counts counts() {
        return Counts.sum(directives.stream().map(OwnDirective::counts).toList());
    }
}
