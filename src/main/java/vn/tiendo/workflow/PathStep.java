package vn.tiendo.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One element that an instance has entered, and left unless {@code left} is null.
 *
 * @param cancelled whether it was left because something ended it, not because it was done
 */
public record PathStep(
        String element, Instant entered, @Nullable Instant left, boolean cancelled) {}
