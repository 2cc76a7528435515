package vn.tiendo.urging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which of what is urged is asked for.
 *
 * @param directiveId of one directive only
 * @param level taken exactly so high; 0 is overdue and not escalated
 */
public record UrgingFilter(
        @Nullable UUID directiveId, @Nullable Integer level) {

    public static final UrgingFilter NONE = new UrgingFilter(null, null);

    public boolean isEmpty() {
        return directiveId == null && level == null;
    }
}
