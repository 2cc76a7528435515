package vn.tiendo.ownunit;

import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.Deadline;

/**
 * An open step of the unit that has a time.
 *
 * @param person who has it; null as long as nobody has taken it
 */
public record DueStep(
        String taskId,
        String step,
        String subject,
        @Nullable String person,
        Deadline due) {}
