package vn.tiendo.portal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work about a section or a slogan.
 *
 * @param returnReason empty unless it came back
 * @param sampled whether somebody of the overseer looks at the real page
 */
public record UpkeepFacts(
        UUID id,
        UUID portalId,
        @Nullable UUID sectionId,
        @Nullable UUID bannerId,
        Reason reason,
        Stage stage,
        Answer answer,
        String whyNotApplicable,
        String returnReason,
        boolean sampled,
        @Nullable UUID answeredBy,
        @Nullable UUID tickedBy) {

    /** Why there is work about a section or a slogan. */
    public enum Reason {
        EMPTY,
        STALE,
        OLD_BANNER,
        /** the unit itself looks at a section that nothing is wrong with */
        ASKED
    }

    /** How far the work about a section or a slogan has come. */
    public enum Stage {
        FILLING,
        /** the portal cannot be reached, and nobody can do anything about the section */
        WAITING,
        CHECKING,
        APPROVING,
        DONE,
        /** something new came in another way */
        SETTLED,
        NOT_APPLICABLE;

        /** Whether somebody still works on it. */
        public boolean open() {
            return this == FILLING || this == WAITING || this == CHECKING || this == APPROVING;
        }
    }

    /**
     * What was done about a section or a slogan.
     *
     * @param day of the new item, or on which the slogan was taken down
     * @param title of the new item, or what replaces the slogan
     * @param link of the new item, or of the page from which the slogan is gone
     */
    public record Answer(@Nullable LocalDate day, String title, String link) {

        public static final int LONGEST_REPLACEMENT = 500;
        public static final int LONGEST_REASON = 1_000;
    }

    public boolean aboutBanner() {
        return reason == Reason.OLD_BANNER;
    }
}
