package vn.tiendo.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.Deadline;
import vn.tiendo.substitution.Reach;

/**
 * Everything that the page of one step shows, as far as the list knows it.
 *
 * @param streams the chains in which the acts about its subject stand
 */
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
        @Nullable Stead stead,
        @Nullable Done done,
        List<String> streams) {

    /** Whether it is this step and the reader could record it on the unit's behalf. */
    public boolean mayRecord(String stepId) {
        return rights.recordOnBehalf() && step.step().equals(stepId);
    }

    /**
     * How a substitution bears on the step.
     *
     * @param absent in whose stead the reader would do it; null if it is the reader's own
     * @param until the last day of the absence
     * @param ownWork whether it is not done after all, because the reader would check his or her own work
     */
    public record Stead(
            Actor.@Nullable Absent absent, @Nullable LocalDate until, boolean ownWork) {

        static @Nullable Stead of(Reach.@Nullable StandIn standIn, boolean ownWork) {
            if (standIn != null) {
                return new Stead(standIn.absent(), standIn.until(), ownWork);
            }
            return ownWork ? new Stead(null, null, true) : null;
        }
    }

    /**
     * Who did the step, when, and for whom if on behalf.
     *
     * @param insteadOf the absent person in whose stead it was done; null if none
     * @param onBehalfReason null if the unit did it by itself
     * @param scans folder of the scanned papers behind a step that was recorded on behalf
     */
    public record Done(
            String by,
            @Nullable String insteadOf,
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
     * @param insteadOf the absent person in whose stead it was done; null if none
     * @param outcome what the step came to; null while it is open
     */
    public record Hands(
            @Nullable PersonRef person,
            @Nullable PersonRef insteadOf,
            UnitRef unit,
            boolean onBehalf,
            @Nullable String outcome) {

        /** Whether whoever had the step sent the work back instead of on. */
        public boolean returned() {
            return "RETURNED".equals(outcome);
        }
    }

    /**
     * Several steps that may be given to somebody else.
     *
     * @param takers who could take each, by step; a step that the reader may not hand on has no entry
     * @param people all of them
     */
    public record Handing(Map<String, Set<UUID>> takers, List<PersonRef> people) {}

    /** What the reader may do with the step. */
    public record Rights(boolean complete, boolean claim, boolean handOver, boolean recordOnBehalf) {}

    public UUID subjectId() {
        return step.subjectId();
    }
}
