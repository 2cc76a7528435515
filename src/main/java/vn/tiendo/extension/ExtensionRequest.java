package vn.tiendo.extension;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.TextLimits;

/**
 * What a unit asks for.
 *
 * @param until the last day, with that day included
 * @param progress what is done by now
 */
public record ExtensionRequest(
        Set<UUID> assignmentIds, @Nullable LocalDate until, String reason, String progress) {

    public static final int LONGEST_TEXT = 2_000;

    public ExtensionRequest {
        assignmentIds = Set.copyOf(assignmentIds);
        reason = reason.strip();
        progress = progress.strip();
    }

    void requireTexts() {
        new TextLimits()
                .atMost(LONGEST_TEXT, "reason", reason)
                .atMost(LONGEST_TEXT, "progress", progress)
                .require();
    }
}
