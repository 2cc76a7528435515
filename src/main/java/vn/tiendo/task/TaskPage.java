package vn.tiendo.task;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.shared.Deadline;

/** Everything that the page of one step shows, as far as the list knows it. */
public record TaskPage(
        OpenStep step,
        TaskFacts.About about,
        UnitRef unit,
        @Nullable Deadline due,
        @Nullable String returnReason,
        TaskState state,
        @Nullable PersonRef assignee,
        @Nullable PersonRef awaitedBy,
        List<PersonRef> colleagues,
        Rights rights,
        @Nullable Done done) {

    /** Who did the step, when, and for whom if on behalf. */
    public record Done(
            String by, Instant at, String outcome, @Nullable String onBehalfReason) {}

    /** What the reader may do with the step. */
    public record Rights(boolean complete, boolean claim, boolean handOver, boolean recordOnBehalf) {}

    public UUID subjectId() {
        return step.subjectId();
    }
}
