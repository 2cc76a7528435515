package vn.tiendo.calendar;

import java.util.UUID;
import vn.tiendo.shared.Deadline;

/**
 * Deadlines of one directive that a change moves alike.
 *
 * @param directive its number and subject
 * @param count how many
 */
public record Shift(Kind kind, UUID directiveId, String directive, Deadline before, Deadline after, int count) {

    /** Whose deadlines. */
    public enum Kind {
        DIRECTIVE,
        OBLIGATION,
        ASSIGNMENT,
        TASK
    }

    Shift named(String name) {
        return new Shift(kind, directiveId, name, before, after, count);
    }
}
