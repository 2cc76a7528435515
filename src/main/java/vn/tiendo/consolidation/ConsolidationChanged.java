package vn.tiendo.consolidation;

import vn.tiendo.shared.Refused;

/** Somebody else saved the report in between. */
public final class ConsolidationChanged extends Refused {}
