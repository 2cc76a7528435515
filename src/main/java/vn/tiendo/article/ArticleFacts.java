package vn.tiendo.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.Refused;

/**
 * An article.
 *
 * @param unitId whose author wrote it
 * @param portalUnitId on whose portal it stands or shall stand
 * @param draft its text as it reads now
 * @param since when it came into its state
 * @param revision number of the newest version that was kept
 */
public record ArticleFacts(
        UUID id,
        UUID unitId,
        UUID portalUnitId,
        UUID authorId,
        ArticleDraft draft,
        ArticleState state,
        Instant since,
        String returnReason,
        int revision,
        Review review,
        Publication publication,
        @Nullable UUID directiveId,
        String instanceId) {

    /** What is left of it for those who may not read its words: what it was, not what it said. */
    ArticleFacts withoutWords() {
        return new ArticleFacts(
                id,
                unitId,
                portalUnitId,
                authorId,
                draft.withoutWords(),
                state,
                since,
                returnReason,
                revision,
                review,
                publication,
                directiveId,
                instanceId);
    }

    /** By whose right an article was approved. */
    public enum Way {
        /** the head of the board or a deputy */
        BOARD,
        /** the unit has no board: its leader in person */
        LEADER,
        /** nobody in the unit may: the office that oversees the portal */
        SUPERIOR,
        /** urgent: by telephone, looked at afterwards */
        PHONE
    }

    /** Whether the overseeing office looked at what was put out (hậu kiểm). */
    public enum Check {
        /** not chosen to be looked at */
        NONE,
        DUE,
        RIGHT,
        WRONG
    }

    /** It is not where this can be done with it any more. */
    public static class ArticleMovedOn extends Refused {}

    /** By the board in force on this day, the step is not this person's. */
    public static class NotOnBoard extends Refused {}

    /** Nobody but its author could approve it, and no office above oversees the portal. */
    public static class NobodyApproves extends Refused {}

    /**
     * Who looked at it.
     *
     * @param consent what was said by telephone; empty without it
     * @param checklist codes of what the editor has looked for, with commas between
     */
    @Embeddable
    public record Review(
            @Nullable UUID editorId,
            @Nullable UUID approverId,
            @Nullable Instant approvedAt,

            @Column(name = "approved_by_way") @Enumerated(EnumType.STRING) @Nullable
            Way way,

            int approvedRevision,
            @Column(name = "consent_note") String consent,
            String checklist) {

        static final Review NONE = new Review(null, null, null, null, 0, "", "");

        Review edited(UUID by, String looked) {
            return new Review(by, null, null, null, 0, consent, looked);
        }

        Review approved(UUID by, Instant at, Way how, int number) {
            return new Review(editorId, by, at, how, number, consent, checklist);
        }

        Review consented(@Nullable UUID by, @Nullable Instant at, int number, String words) {
            return new Review(editorId, by, at, by == null ? null : Way.PHONE, number, words, checklist);
        }

        Review reopened() {
            return new Review(editorId, null, null, null, 0, consent, "");
        }

        /** What the editor has looked for. */
        public Set<String> lookedFor() {
            return Arrays.stream(checklist.split(","))
                    .filter(code -> !code.isEmpty())
                    .collect(Collectors.toSet());
        }
    }

    /**
     * What stands on the portal.
     *
     * @param fingerprint SHA-256 of the approved text
     * @param correction what stands beside it since it was corrected
     */
    @Embeddable
    public record Publication(
            @Nullable UUID publisherId,
            @Column(name = "published_at") @Nullable Instant at,
            String link,
            String fingerprint,

            @Column(name = "check_state") @Enumerated(EnumType.STRING)
            Check check,

            @Nullable UUID checkerId,
            String checkNote,
            String correction,
            @Nullable Instant correctedAt,
            @Nullable UUID removedBy,
            @Nullable Instant removedAt,
            String removalReason) {

        static final Publication NONE =
                new Publication(null, null, "", "", Check.NONE, null, "", "", null, null, null, "");

        Publication out(UUID by, Instant when, String where, String text) {
            return new Publication(by, when, where, text, check, null, "", "", null, null, null, "");
        }

        Publication checked(Check found, @Nullable UUID by, String words) {
            return new Publication(
                    publisherId,
                    at,
                    link,
                    fingerprint,
                    found,
                    by,
                    words,
                    correction,
                    correctedAt,
                    removedBy,
                    removedAt,
                    removalReason);
        }

        Publication corrected(String words, Instant when) {
            return new Publication(
                    publisherId,
                    at,
                    link,
                    fingerprint,
                    check,
                    checkerId,
                    checkNote,
                    words,
                    when,
                    removedBy,
                    removedAt,
                    removalReason);
        }

        Publication removed(UUID by, Instant when, String why) {
            return new Publication(
                    publisherId,
                    at,
                    link,
                    fingerprint,
                    check,
                    checkerId,
                    checkNote,
                    correction,
                    correctedAt,
                    by,
                    when,
                    why);
        }
    }

    public String title() {
        return draft.title();
    }

    /** Whether its last day is over while it still stands on the portal. */
    public boolean expired(LocalDate today) {
        LocalDate last = draft.displayUntil();
        return state.isOut() && last != null && last.isBefore(today);
    }

    /** The chain of its acts. */
    public String stream() {
        return ArticleChains.stream(id);
    }
}
