package vn.tiendo.shared;

import java.time.Duration;

/** The clock of the sample was set; the engine follows by the same offset. */
public record ClockMoved(Duration offset) {}
