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

    /**
     * Who did the step, when, and for whom if on behalf.
     *
     * @param onBehalfReason null if the unit did it by itself
     * @param scans folder of the scanned papers behind a step that was recorded on behalf
     */
    public record Done(
            String by,
            Instant at,
            String outcome,
            @Nullable String onBehalfReason,
            @Nullable UUID scans) {}

    /** A step that was recorded on the unit's behalf. */
    public record Recorded(OpenStep step, Done done) {}

    /** A step at which a subject waits, and what the reader may do with it. */
    public record Waiting(OpenStep step, String subject, boolean mayOpen, boolean mayRecordOnBehalf) {}

    /** What became of a completed step: its outcome, and the steps that opened after it. */
    public record After(String outcome, List<Handed> next) {}

    /** A step and in whose hands it now is: who could do it, or their unit where many could. */
    public record Handed(String step, String holder) {}

    /**
     * Who has or had a step.
     *
     * @param person null while it waits for anybody of the unit with the role
     * @param outcome what the step came to; null while it is open
     */
    public record Hands(
            @Nullable PersonRef person,
            UnitRef unit,
            boolean onBehalf,
            @Nullable String outcome) {

        /** Whether whoever had the step sent the work back instead of on. */
        public boolean returned() {
            return "RETURNED".equals(outcome);
        }
    }

    /** What the reader may do with the step. */
    public record Rights(boolean complete, boolean claim, boolean handOver, boolean recordOnBehalf) {}

    public UUID subjectId() {
        return step.subjectId();
    }
}
