package vn.tiendo.extension;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.Deadline;

/**
 * An assignment for which a unit might ask for more time.
 *
 * @param granted how often it was given more time by now
 * @param obstacle message key that says why it cannot be asked for; null if it can
 */
public record ExtensionOption(
        UUID assignmentId,
        String title,
        Deadline due,
        int granted,
        @Nullable String obstacle) {

    /** How often one assignment can be given more time (DOMAIN 3). */
    public static final int AT_MOST = 2;

    public boolean open() {
        return obstacle == null;
    }
}
