package vn.tiendo.handover;

import vn.tiendo.shared.Refused;

/** The work of whoever leaves, or the place of a receiver, has changed since the preview was shown. */
public class WorkChanged extends Refused {}
