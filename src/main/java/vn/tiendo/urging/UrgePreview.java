package vn.tiendo.urging;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.deadline.Receiver;

/**
 * What will be sent, or what was.
 *
 * @param people how many are told
 * @param alreadyToday how many are left out because they were urged by hand today
 * @param gone how many need no urging any more
 * @param toNobody how many would reach nobody but the one who urges
 */
public record UrgePreview(List<ToUnit> units, int people, int alreadyToday, int gone, int toNobody) {

    /** What a unit is reminded of under a directive, and who is told. */
    public record ToUnit(UUID directiveId, UUID unitId, String unit, int subjects, List<Told> told) {}

    /** Who is told, as what; today's holder of the role. */
    public record Told(UUID personId, String person, Receiver role) {}

    /** The first reason, as a message key, why something of it is not told; empty if all is. */
    public Optional<String> obstacle() {
        if (alreadyToday > 0) {
            return Optional.of("urging.problem.today");
        }
        if (toNobody > 0) {
            return Optional.of("urging.problem.nobody");
        }
        return gone > 0 ? Optional.of("urging.problem.gone") : Optional.empty();
    }

    /** How many of what was chosen are not told. */
    public int leftOut() {
        return alreadyToday + gone + toNobody;
    }

    public int subjects() {
        return units.stream().mapToInt(ToUnit::subjects).sum();
    }
}
