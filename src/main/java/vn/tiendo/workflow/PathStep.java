package vn.tiendo.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One element that an instance has entered, and left unless {@code left} is null. */
public record PathStep(
        String element, Instant entered, @Nullable Instant left) {}
