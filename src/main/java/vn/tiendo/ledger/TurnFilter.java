package vn.tiendo.ledger;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which turns are meant.
 *
 * @param unitId of this unit's steps only; null for all
 * @param step of this process and this step in it only, parted by a colon; empty for all
 * @param person with this one only; null for all
 * @param queued only those that were nobody's
 */
public record TurnFilter(
        @Nullable UUID unitId, String step, @Nullable UUID person, boolean queued, Which which) {

    public static final TurnFilter ALL = new TurnFilter(null, "", null, false, Which.ALL);

    /** How far the turn is. */
    public enum Which {
        ALL("tat-ca"),
        RUNNING("dang-cho"),
        ENDED("da-xong");

        private final String slug;

        Which(String slug) {
            this.slug = slug;
        }

        /** As it stands in the address. */
        public String slug() {
            return slug;
        }
    }

    public TurnFilter with(Which other) {
        return new TurnFilter(unitId, step, person, queued, other);
    }

    String process() {
        return step.contains(":") ? step.substring(0, step.indexOf(':')) : "";
    }

    String stepInProcess() {
        return step.substring(step.indexOf(':') + 1);
    }
}
