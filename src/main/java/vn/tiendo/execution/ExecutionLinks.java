package vn.tiendo.execution;

import java.util.UUID;

/** Paths to the pages of units' work. */
public final class ExecutionLinks {

    public static final String ADDRESSEE = "thuc-hien";
    public static final String ASSIGNMENT = "nhiem-vu";

    public static final String INSTRUCTION = "y-kien-chi-dao";

    private ExecutionLinks() {}

    public static String addressee(UUID addresseeId) {
        return ADDRESSEE + "/" + addresseeId;
    }

    public static String assignment(UUID assignmentId) {
        return ASSIGNMENT + "/" + assignmentId;
    }

    /** Where a leader gives the unit something more to do. */
    public static String instruction(UUID addresseeId) {
        return INSTRUCTION + "/" + addresseeId;
    }
}
