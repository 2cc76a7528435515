package vn.tiendo.urging;

import java.util.List;

/**
 * What is urged.
 *
 * @param capped whether there is more than is read at once
 */
public record UrgedList(List<UrgedUnit> units, boolean capped) {

    public List<UrgedLine> lines() {
        return units.stream().flatMap(unit -> unit.lines().stream()).toList();
    }
}
