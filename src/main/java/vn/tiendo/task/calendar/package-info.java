/** Counts this room's open deadlines again when days off or hours change. */
@NullMarked
package vn.tiendo.task.calendar;

import org.jspecify.annotations.NullMarked;
