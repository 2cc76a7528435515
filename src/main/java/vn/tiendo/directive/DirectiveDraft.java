package vn.tiendo.directive;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.Deadline;

/**
 * Everything that the drafter fills in; may be incomplete until it is submitted.
 *
 * @param version the version that was read: a save over somebody else's change is refused
 */
public record DirectiveDraft(
        int version,
        DirectiveKind kind,
        String subject,
        String body,
        String symbol,
        List<String> legalBases,
        List<RecipientDraft> recipients,
        List<ObligationDraft> obligations,
        Deadline.@Nullable Wording due,
        Actors actors,
        @Nullable Origin origin) {

    /** Who follows, receives, passes on and signs. */
    public record Actors(
            @Nullable UUID followerId,
            @Nullable UUID receivingUnitId,
            @Nullable UUID onwardUnitId,
            @Nullable UUID signerId,
            String signerAuthority) {}

    /**
     * Number, date and issuer of a document that was issued elsewhere; null for one's own.
     *
     * @param number e.g. {@code 1286/UBND-TH}
     */
    public record Origin(String number, @Nullable LocalDate issuedOn, String issuer) {}

    /**
     * To whom the document goes: one unit, or an alias for all units of a class under the issuing authority.
     *
     * @param id kept over edits, so that obligations can point to it
     */
    public record RecipientDraft(
            UUID id,
            String label,
            @Nullable String unitClass,
            @Nullable UUID unitId) {

        /** Name by which a problem refers to one of its fields: {@code label} or {@code units}. */
        public String field(String part) {
            return "recipient-" + id + "-" + part;
        }
    }

    /** What one class of recipients owes; {@code due} is null where the directive's own deadline holds. */
    public record ObligationDraft(
            UUID id,
            UUID recipientId,
            String code,
            String title,
            String clause,
            String clauseRef,
            WorkKind workKind,
            String deliverable,
            Deadline.@Nullable Wording due) {

        /** Name by which a problem refers to one of its fields, e.g. {@code code}. */
        public String field(String part) {
            return "obligation-" + id + "-" + part;
        }
    }

    /** The same draft about something else. */
    public DirectiveDraft about(String newSubject) {
        return new DirectiveDraft(
                version, kind, newSubject, body, symbol, legalBases, recipients, obligations, due, actors, origin);
    }
}
