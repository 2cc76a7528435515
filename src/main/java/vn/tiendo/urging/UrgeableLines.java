package vn.tiendo.urging;

import java.util.List;
import java.util.UUID;

/**
 * What is overdue or was escalated somewhere, first what can be urged now, of that the longest overdue first; no more than one
 * act can urge.
 *
 * @param more how many besides can be urged, by the next act
 * @param places where all of it is, also what is not listed; empty if everything is listed
 */
public record UrgeableLines(List<UrgedLine> lines, int more, List<Place> places) {

    static final UrgeableLines NONE = new UrgeableLines(List.of(), 0, List.of());

    /**
     * A unit under a directive.
     *
     * @param urgeable how much of what it has there can be urged now
     */
    public record Place(UUID directiveId, UUID unitId, int urgeable) {}
}
