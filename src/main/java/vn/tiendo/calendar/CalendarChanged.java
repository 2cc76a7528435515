package vn.tiendo.calendar;

import vn.tiendo.shared.Refused;

/** Somebody else changed the calendar since it was read; also a second click on the same button. */
public class CalendarChanged extends Refused {}
