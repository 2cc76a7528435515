package vn.tiendo.extension;

import java.time.Instant;

/** What a unit said of its lateness, once the time was over. */
public record LateExplanation(String text, String by, Instant at) {}
