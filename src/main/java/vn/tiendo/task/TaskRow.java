package vn.tiendo.task;

import java.time.Instant;
import java.util.Comparator;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.VietnameseOrder;

/**
 * One line of the list.
 *
 * @param insteadOf the absent person whose step it is; null for one's own
 */
public record TaskRow(
        String id,
        String step,
        TaskFacts.About about,
        @Nullable Deadline due,
        Part part,
        @Nullable UUID assigneeId,
        @Nullable String assigneeName,
        @Nullable String insteadOf,
        boolean returned,
        Instant openedAt) {

    /** By due time, then by whose or what it is; what has no time comes last. */
    static final Comparator<TaskRow> BY_TIME_AND_NAME = Comparator.comparing(
                    TaskRow::end, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
            .thenComparing(TaskRow::subject, VietnameseOrder.TEXT);

    /** Steps that begin with these verbs end with somebody's word; the others are work, entries or checks. */
    static final Set<String> DECIDING =
            Set.of("sign", "approve", "decide", "rule", "issue", "initial", "appraise", "consent", "order", "assign");

    /** What the step is to the person who looks. */
    public enum Part {
        /** given to me, or in a queue of mine; or to somebody for whom I stand in today */
        MINE,
        /** I wait for somebody else to do it */
        WAITING,
        /** I co-ordinate */
        CO_ORDINATING
    }

    /** Whether it waits for the reader's decision. */
    public boolean toDecide() {
        return part == Part.MINE && DECIDING.contains(step.substring(0, Math.max(0, step.indexOf('-'))));
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

    private @Nullable Instant end() {
        return due == null ? null : due.legalEnd();
    }
}
