package vn.tiendo.substitution;

import vn.tiendo.shared.Refused;

/** A substitute does not check, approve or sign what he has made himself, and nobody what he has made as a substitute. */
public class OwnWork extends Refused {}
