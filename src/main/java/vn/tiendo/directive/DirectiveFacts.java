package vn.tiendo.directive;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.register.IssuingAuthority;
import vn.tiendo.shared.Deadline;

/**
 * A directive as other rooms and pages read it.
 *
 * @param reference number and symbol, e.g. {@code 1286/UBND-TH}; empty while it has none
 * @param recipients as the document names them
 * @param obligations as the document puts them
 * @param instructions what leaders gave single units afterwards; not for other units to read
 * @param closingNote what the following officer wrote when the figures were fixed
 */
public record DirectiveFacts(
        UUID id,
        DirectiveState state,
        DirectiveKind kind,
        boolean external,
        String reference,
        @Nullable LocalDate issuedOn,
        String subject,
        String body,
        String signerAuthority,
        List<String> legalBases,
        List<RecipientFacts> recipients,
        List<ObligationFacts> obligations,
        List<ObligationFacts> instructions,
        @Nullable Deadline due,
        People people,
        @Nullable Instant signedAt,
        @Nullable Instant issuedAt,
        @Nullable Instant closedAt,
        @Nullable String returnReason,
        @Nullable String closingNote,
        @Nullable String instanceId,
        @Nullable String originIssuer,
        @Nullable Recall recall,
        @Nullable Signature signature) {

    /**
     * How it was signed in fact, where a substitute signed.
     *
     * @param authority the words above the name, by the substitute's own post (Decree 30/2020, article 13)
     */
    @Embeddable
    public record Signature(
            @Column(name = "signed_by") UUID by,
            @Column(name = "signed_authority") String authority) {}

    /** The leader's decision to take a directive back (Decree 30/2020, article 18.4). */
    @Embeddable
    public record Recall(
            @Column(name = "recall_reason") String reason,
            @Column(name = "recall_document") String document,
            @Column(name = "recalled_at") Instant at,
            @Column(name = "recalled_by") UUID by) {}

    /** A leader's <i>ý kiến chỉ đạo</i> to one unit: by whom, and when. */
    @Embeddable
    public record Instruction(
            @Column(name = "instructed_unit_id") UUID unitId,
            @Column(name = "instructed_by") UUID by,
            @Column(name = "instructed_at") Instant at) {}

    /** People and units with a part in it. */
    @Embeddable
    public record People(
            UUID issuingUnitId,
            UUID officeUnitId,
            UUID draftingUnitId,
            UUID drafterId,
            @Nullable UUID followerId,
            @Nullable UUID receivingUnitId,
            @Nullable UUID onwardUnitId,
            @Nullable UUID signerId) {

        static People of(IssuingAuthority authority, UUID draftingUnitId, UUID drafterId) {
            return new People(
                    authority.unitId(), authority.officeUnitId(), draftingUnitId, drafterId, null, null, null, null);
        }

        People with(DirectiveDraft.Actors actors) {
            return new People(
                    issuingUnitId,
                    officeUnitId,
                    draftingUnitId,
                    drafterId,
                    actors.followerId(),
                    actors.receivingUnitId(),
                    actors.onwardUnitId(),
                    actors.signerId());
        }

        DirectiveDraft.Actors actors(String signerAuthority) {
            return new DirectiveDraft.Actors(followerId, receivingUnitId, onwardUnitId, signerId, signerAuthority);
        }
    }

    /** A recipient, with the units that its alias stands for: today's while drafting, frozen once signed. */
    public record RecipientFacts(
            UUID id,
            String label,
            @Nullable String unitClass,
            @Nullable UUID unitId,
            List<UUID> unitIds) {}

    /**
     * An obligation; its deadline is its own or the directive's.
     *
     * @param firstDue the deadline that it had before the dates were changed; null if they never were
     * @param instruction who added it to the directive in force; null for what the document itself says
     */
    public record ObligationFacts(
            UUID id,
            UUID recipientId,
            String code,
            String title,
            String clause,
            String clauseRef,
            WorkKind workKind,
            String deliverable,
            @Nullable Deadline due,
            boolean ownDue,
            @Nullable Deadline firstDue,
            @Nullable Instruction instruction) {

        /** Code and title in one line, as it is called everywhere. */
        public String label() {
            return code + ". " + title;
        }
    }

    /** Number and subject in one line, under which notices are listed. */
    public String label() {
        return reference.isEmpty() ? subject : reference + " · " + subject;
    }

    /** The words above the signature: as signed, before that as drafted. */
    public String signedAuthority() {
        return signature == null ? signerAuthority : signature.authority();
    }

    /** Whose name stands below: of who signed, before that of who is to sign. */
    public @Nullable UUID signedBy() {
        return signature == null ? people.signerId() : signature.by();
    }

    /** The document's, then what leaders added. */
    public List<ObligationFacts> allObligations() {
        return Stream.concat(obligations.stream(), instructions.stream()).toList();
    }

    public ObligationFacts obligation(UUID obligationId) {
        return allObligations().stream()
                .filter(o -> o.id().equals(obligationId))
                .findFirst()
                .orElseThrow();
    }

    public List<ObligationFacts> obligationsOf(UUID recipientId) {
        return obligations.stream()
                .filter(o -> o.recipientId().equals(recipientId))
                .toList();
    }
}
