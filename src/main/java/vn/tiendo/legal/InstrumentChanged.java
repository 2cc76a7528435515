package vn.tiendo.legal;

import vn.tiendo.shared.Refused;

/** Somebody else changed the instrument since the page was opened. */
public class InstrumentChanged extends Refused {}
