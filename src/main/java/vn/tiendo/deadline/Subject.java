package vn.tiendo.deadline;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something with a deadline that somebody may have to be reminded of: an assignment or an open step.
 *
 * @param id of the assignment or the task
 * @param begunAt since when it is there: no milestone before counts
 * @param unitId whose work it is
 * @param aboutId the addressee of an assignment, what a step is about
 * @param personId who leads or holds it
 * @param candidate who may take a step that nobody holds, {@code unit:ROLE}
 */
record Subject(
        String id,
        Type type,
        Case matter,
        Instant begunAt,
        UUID unitId,
        UUID aboutId,
        @Nullable UUID personId,
        @Nullable String candidate) {

    /** Which of the two. */
    enum Type {
        ASSIGNMENT,
        TASK
    }

    /**
     * What the ladder is asked with: alike for many subjects.
     *
     * @param kind {@code ASSIGNMENT} or the step's id in its diagram
     * @param due last working moment, which is also the version of the deadline
     * @param level how high it has been taken by this deadline
     */
    record Case(String kind, String state, Instant due, int level) {

        Case at(int newLevel) {
            return new Case(kind, state, due, newLevel);
        }
    }
}
