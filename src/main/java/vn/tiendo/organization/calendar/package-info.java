/** The table of holidays behind the calendar that every room reckons by. */
@NullMarked
package vn.tiendo.organization.calendar;

import org.jspecify.annotations.NullMarked;
