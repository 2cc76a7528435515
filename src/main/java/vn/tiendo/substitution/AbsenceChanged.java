package vn.tiendo.substitution;

import vn.tiendo.shared.Refused;

/** Somebody has changed the absence since it was read. */
public class AbsenceChanged extends Refused {}
