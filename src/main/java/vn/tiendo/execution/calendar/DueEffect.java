package vn.tiendo.execution.calendar;

/**
 * What a change of dates does to the work of units.
 *
 * @param units whose work moves
 * @param assignments that move
 * @param reported that keep their deadline because they have been reported, or are not owed any more
 * @param own that keep theirs because the unit was given another one for itself
 */
public record DueEffect(int units, int assignments, int reported, int own) {}
