package vn.tiendo.urging;

import java.util.List;
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

    /** What a unit is reminded of, and who is told. */
    public record ToUnit(String unit, int subjects, List<Told> told) {}

    /** Who is told, as what; today's holder of the role. */
    public record Told(String person, Receiver role) {}

    /** How many of what was chosen are not told. */
    public int leftOut() {
        return alreadyToday + gone + toNobody;
    }

    public int subjects() {
        return units.stream().mapToInt(ToUnit::subjects).sum();
    }
}
