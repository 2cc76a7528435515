package vn.tiendo.ownunit;

import java.util.List;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.overview.RunningDirective;
import vn.tiendo.overview.WorkAtUnit;

/**
 * A page of the list behind a number.
 *
 * @param heads the directives that run at the unit
 * @param found how long the whole list is: the number
 * @param all of how many assignments
 * @param more whether there are further pages
 */
public record OwnWorks(
        UnitRef unit, List<RunningDirective.Head> heads, List<WorkAtUnit> rows, int found, int all, boolean more) {}
