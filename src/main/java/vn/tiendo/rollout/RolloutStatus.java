package vn.tiendo.rollout;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far the handing out of a directive has come. */
public record RolloutStatus(int total, int started, int withdrawn, List<Target> parked) {

    /** One unit of the list; a parked one has a cause, as a message key or as the error's own words. */
    public record Target(
            UUID unitId,
            String unit,
            String state,
            @Nullable String cause) {}

    static RolloutStatus of(List<Target> targets) {
        return new RolloutStatus(
                targets.size(),
                count(targets, "STARTED"),
                count(targets, "WITHDRAWN"),
                targets.stream().filter(t -> t.state().equals("PARKED")).toList());
    }

    private static int count(List<Target> targets, String state) {
        return (int)
                targets.stream().filter(target -> target.state().equals(state)).count();
    }

    public boolean running() {
        return started + withdrawn + parked.size() < total;
    }
}
