package vn.tiendo.handover;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.Deadline;

/**
 * An open step that nobody who is there can do.
 *
 * @param unit whose step it is
 * @param role that may do it; empty if only one person may
 * @param holder name of whoever has it; empty if it waits in a queue
 * @param mend what the reader can do about it
 */
public record Alarm(
        String taskId,
        String step,
        String reference,
        String subject,
        UUID unitId,
        String unit,
        String role,
        Reason reason,
        String holder,
        @Nullable Deadline due,
        Mend mend) {

    /** Why nobody can do it. */
    public enum Reason {
        /** the holder's account is closed, or was never opened */
        CLOSED,
        /** the holder has gone from the unit, or has lost the role */
        MOVED,
        /** the holder is away, and so is whoever stands in, if anybody does */
        AWAY,
        /** nobody in the unit has the role */
        NOBODY,
        /** everybody with the role is away or has an account that is not in use */
        ALL_AWAY
    }

    /**
     * One click.
     *
     * @param personId to whom the step would be given; null for what is mended on another page
     * @param name of that person
     * @param load how many open steps that person holds
     * @param link where it is mended; empty if it is given to somebody
     */
    public record Mend(Way way, @Nullable UUID personId, String name, int load, String link) {}

    /** How it is mended. */
    public enum Way {
        /** give it to the one who is there and has least to do */
        GIVE,
        /** hand over everything that the holder had */
        HAND_OVER,
        /** name a substitute */
        SUBSTITUTE,
        /** record the unit's step on its behalf, or urge the unit */
        OPEN_STEP,
        /** give somebody the role */
        APPOINT,
        /** ask the administrators to give somebody the role */
        ASK
    }
}
