/**
 * Which days are worked and at what hours: holidays, days worked in exchange, the hours of units; and what open deadlines
 * become when any of it changes.
 *
 * <p>Rooms above that keep deadlines count them again through {@link vn.tiendo.calendar.OpenDeadlines}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "audit", "audit :: ui"})
package vn.tiendo.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
