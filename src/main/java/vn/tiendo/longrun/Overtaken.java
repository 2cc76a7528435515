package vn.tiendo.longrun;

import vn.tiendo.shared.Refused;

/** Somebody else changed the same at the same moment, again and again. */
public class Overtaken extends Refused {}
