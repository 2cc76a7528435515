package vn.tiendo.cockpit;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a unit has still to do.
 *
 * @param unitId null for all units together
 * @param unit short name; empty for all units together
 * @param works how much ends in each slot, in the order of the slots
 */
public record UnitLoad(@Nullable UUID unitId, String unit, List<Integer> works) {}
