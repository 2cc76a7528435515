package vn.tiendo.directive;

import vn.tiendo.shared.InvalidInput;

/** Approve, or return with a reason. */
public record ReviewDecision(boolean approved, String reason) {

    private static final int MAX_REASON = 2_000;

    public static ReviewDecision approve() {
        return new ReviewDecision(true, "");
    }

    public static ReviewDecision returnFor(String reason) {
        return new ReviewDecision(false, reason);
    }

    /** @throws InvalidInput if it is returned without a reason, or the reason is longer than what is kept */
    public void require() {
        if (!approved && reason.isBlank()) {
            throw new InvalidInput("reason", "directive.problem.reason-missing");
        }
        InvalidInput.requireAtMost(MAX_REASON, "reason", reason);
    }
}
