package vn.tiendo.report;

import vn.tiendo.shared.Refused;

/** Somebody else saved the report since it was opened. */
public class ReportChanged extends Refused {}
