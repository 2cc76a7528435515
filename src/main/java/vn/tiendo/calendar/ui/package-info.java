/** The administrator's pages of the calendar. */
@NullMarked
@NamedInterface("ui")
package vn.tiendo.calendar.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
