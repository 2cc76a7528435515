package vn.tiendo.directive;

/** Approve, or return with a reason. */
public record ReviewDecision(boolean approved, String reason) {

    public static ReviewDecision approve() {
        return new ReviewDecision(true, "");
    }

    public static ReviewDecision returnFor(String reason) {
        return new ReviewDecision(false, reason);
    }
}
