package vn.tiendo.task;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.Deadline;

/** One line of the list. */
public record TaskRow(
        String id,
        String step,
        TaskFacts.About about,
        @Nullable Deadline due,
        Part part,
        @Nullable UUID assigneeId,
        @Nullable String assigneeName,
        boolean returned,
        Instant openedAt) {

    /** What the step is to the person who looks. */
    public enum Part {
        /** given to me, or in a queue of mine */
        MINE,
        /** I wait for somebody else to do it */
        WAITING,
        /** I co-ordinate */
        CO_ORDINATING
    }

    public String subject() {
        return about.subject();
    }

    public String reference() {
        return about.reference();
    }

    public String link() {
        return about.link();
    }

    public boolean inQueue() {
        return part == Part.MINE && assigneeId == null;
    }
}
