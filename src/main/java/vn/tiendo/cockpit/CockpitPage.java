package vn.tiendo.cockpit;

import java.util.List;
import vn.tiendo.organization.UnitRef;

/**
 * Some of the directives that are asked for.
 *
 * @param all how many are asked for
 * @param number of this page, from 1
 * @param pages how many there are; at least one
 * @param offices those that drafted any of what the reader may see, whatever is asked for
 */
public record CockpitPage(List<TrackedDirective> rows, int all, int number, int pages, List<UnitRef> offices) {}
