package vn.tiendo.directive;

import vn.tiendo.shared.Refused;

/** Somebody else saved the draft since it was opened. */
public class DraftChanged extends Refused {}
