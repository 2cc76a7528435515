package vn.tiendo.given;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tiendo.execution.ExecutionState;
import vn.tiendo.shared.Deadline;

/**
 * An assignment or a step that somebody else has from me.
 *
 * @param id of the assignment or the task
 * @param step the step's id in its diagram; null for an assignment
 * @param title code and title of the obligation; empty for a step
 * @param about whose or what it is, e.g. the unit
 * @param reference number and symbol of the directive; empty for a draft
 * @param holder who has it now
 * @param state of the assignment; null for a step
 * @param finished whether the holder has done it and the unit's report is still to come
 * @param last what moved last; null if nothing has since it was given
 */
public record GivenRow(
        String id,
        @Nullable String step,
        String title,
        String about,
        String reference,
        String holder,
        @Nullable ExecutionState state,
        boolean finished,
        @Nullable Deadline due,
        @Nullable Instant givenAt,
        @Nullable Movement last,
        String link) {

    /** An act in the record. */
    public record Movement(Instant at, String act, String by) {}
}
