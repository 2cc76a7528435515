package vn.tiendo.cockpit;

import java.util.List;

/**
 * Units with what they have still to do, who has most overdue first.
 *
 * @param slots the columns
 * @param sum of all units, not of this page alone
 * @param all how many units there are
 * @param number of this page, from 1
 * @param pages how many there are; at least one
 */
public record LoadPage(List<DueSlot> slots, List<UnitLoad> rows, UnitLoad sum, int all, int number, int pages) {}
