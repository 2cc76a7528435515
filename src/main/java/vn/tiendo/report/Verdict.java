package vn.tiendo.report;

import java.util.UUID;

/** The receiving office's word on one assignment of a report. */
public record Verdict(UUID assignmentId, boolean accepted, String reason) {

    /** What a line of the report has been found to be. */
    public enum Kind {
        NONE,
        ACCEPTED,
        RETURNED
    }
}
