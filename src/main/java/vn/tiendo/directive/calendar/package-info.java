/** Counts this room's open deadlines again when days off or hours change. */
@NamedInterface("calendar")
@NullMarked
package vn.tiendo.directive.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
