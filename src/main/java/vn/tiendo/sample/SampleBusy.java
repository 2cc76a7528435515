package vn.tiendo.sample;

import vn.tiendo.shared.Refused;

/** Something that is due does not come to its end, so the sample's time cannot go on. */
public final class SampleBusy extends Refused {}
