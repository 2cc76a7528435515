package vn.tiendo.directive;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.register.IssuingAuthority;
import vn.tiendo.register.Numbering;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.SearchText;
import vn.tiendo.shared.WorkingCalendar;

/** A written directive; refuses by itself what its state does not allow. */
@Entity
@Table(name = "directive")
class Directive {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private DirectiveState state = DirectiveState.DRAFT;

    @Enumerated(EnumType.STRING)
    private DirectiveKind kind = DirectiveKind.CONG_VAN;

    private boolean external;
    private String subject = "";
    private String body = "";
    private String symbol;
    private @Nullable Integer number;
    private @Nullable Integer bookYear;
    private @Nullable String originNumber;
    private @Nullable String originIssuer;
    private @Nullable LocalDate issuedOn;
    private String signerAuthority = "";

    @Embedded
    private DirectiveFacts.People people;

    @Embedded
    private @Nullable Deadline due;

    private @Nullable String returnReason;
    private @Nullable String instanceId;
    private Instant createdAt;
    private @Nullable Instant signedAt;
    private @Nullable Instant issuedAt;
    private @Nullable Instant closedAt;
    private @Nullable String closingNote;

    @Embedded
    private DirectiveFacts.@Nullable Recall recall;

    @Embedded
    private DirectiveFacts.@Nullable Signature signature;

    private String searchText = "";

    /** The database makes it of {@link #searchText}. */
    @Column(insertable = false, updatable = false)
    private @Nullable String searchWords;

    @ElementCollection
    @CollectionTable(name = "directive_basis", joinColumns = @JoinColumn(name = "directive_id"))
    @OrderColumn(name = "position")
    @Column(name = "text")
    private List<String> legalBases = new ArrayList<>();

    @Embedded
    private DirectiveParts parts = new DirectiveParts();

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Directive() {}

    Directive(IssuingAuthority authority, UUID draftingUnitId, UUID drafterId, Instant now) {
        this.id = Ids.next();
        this.symbol = authority.symbol();
        this.people = DirectiveFacts.People.of(authority, draftingUnitId, drafterId);
        this.createdAt = now;
    }

    void carriedBy(String processInstanceId) {
        instanceId = processInstanceId;
    }

    void edit(DirectiveDraft draft, WorkingCalendar calendar) {
        require(DirectiveState.DRAFT);
        if (draft.version() != currentVersion()) {
            throw new DraftChanged();
        }
        kind = draft.kind();
        subject = draft.subject().strip();
        body = draft.body();
        symbol = draft.symbol().strip();
        legalBases.clear();
        legalBases.addAll(draft.legalBases());
        people = people.with(draft.actors());
        signerAuthority = draft.actors().signerAuthority();
        due = draft.due() == null ? null : draft.due().compute(calendar);
        external = draft.origin() != null;
        DirectiveDraft.Origin origin = draft.origin();
        originNumber = origin == null ? null : origin.number().strip();
        originIssuer = origin == null ? null : origin.issuer().strip();
        issuedOn = origin == null ? null : origin.issuedOn();
        parts.merge(draft, calendar);
        refreshSearchText();
    }

    void submit() {
        require(DirectiveState.DRAFT);
        state = DirectiveState.IN_APPROVAL;
        returnReason = null;
    }

    void returnToDrafter(String reason) {
        require(DirectiveState.IN_APPROVAL);
        state = DirectiveState.DRAFT;
        returnReason = reason;
    }

    void abandon() {
        require(DirectiveState.DRAFT);
        state = DirectiveState.ABANDONED;
    }

    /**
     * Signing freezes the units behind each alias.
     *
     * @param substitute who signs in the signer's stead, and how; null if the signer does
     */
    void sign(Map<UUID, List<UUID>> unitsByRecipient, DirectiveFacts.@Nullable Signature substitute, Instant now) {
        require(DirectiveState.IN_APPROVAL);
        signature = substitute;
        parts.freeze(unitsByRecipient);
        state = DirectiveState.SIGNED;
        signedAt = now;
    }

    void issue(Numbering numbering, Instant now) {
        require(DirectiveState.SIGNED);
        number = numbering.number();
        bookYear = numbering.date().getYear();
        issuedOn = numbering.date();
        issuedAt = now;
        state = DirectiveState.IN_FORCE;
        refreshSearchText();
    }

    /** A document issued elsewhere has its number already: once its plan is approved it is in force here. */
    void approvePlan(Map<UUID, List<UUID>> unitsByRecipient, Instant now) {
        require(DirectiveState.IN_APPROVAL);
        parts.freeze(unitsByRecipient);
        issuedAt = now;
        state = DirectiveState.IN_FORCE;
    }

    /** A leader gives one unit something more to do. */
    DirectiveFacts.ObligationFacts instruct(
            DirectiveFacts.Instruction instruction, DirectiveDraft.InstructionDraft draft, WorkingCalendar calendar) {
        require(DirectiveState.IN_FORCE);
        return parts.instruct(instruction, draft, draft.deadline(calendar)).facts(due);
    }

    /** Figures are fixed; what units owe is gathered into one report. */
    void cutOff(String note) {
        require(DirectiveState.IN_FORCE);
        closingNote = note;
        state = DirectiveState.CONSOLIDATING;
    }

    void close(Instant now) {
        require(DirectiveState.CONSOLIDATING);
        closedAt = now;
        state = DirectiveState.CLOSED;
    }

    void recall(DirectiveFacts.Recall decision) {
        require(DirectiveState.IN_FORCE);
        recall = decision;
        state = DirectiveState.RECALLED;
    }

    private void require(DirectiveState expected) {
        if (state != expected) {
            throw new NotAllowed();
        }
    }

    private void refreshSearchText() {
        searchText = SearchText.of(reference() + " " + subject);
    }

    String reference() {
        if (external) {
            return originNumber == null ? "" : originNumber;
        }
        return number == null ? "" : kind.reference(number, symbol);
    }

    private int currentVersion() {
        return version == null ? 0 : version;
    }

    DirectiveFacts.People people() {
        return people;
    }

    DirectiveSummary summary() {
        return new DirectiveSummary(id, state, kind, reference(), subject, issuedOn, due, createdAt);
    }

    DirectiveDraft draft() {
        return new DirectiveDraft(
                currentVersion(),
                kind,
                subject,
                body,
                symbol,
                List.copyOf(legalBases),
                parts.recipientDrafts(),
                parts.obligationDrafts(),
                due == null ? null : due.wording(),
                people.actors(signerAuthority),
                external ? DirectiveParts.origin(originNumber, issuedOn, originIssuer) : null);
    }

    DirectiveFacts facts(Map<UUID, List<UUID>> unitsByRecipient) {
        return new DirectiveFacts(
                id,
                state,
                kind,
                external,
                reference(),
                issuedOn,
                subject,
                body,
                signerAuthority,
                List.copyOf(legalBases),
                parts.recipientFacts(unitsByRecipient),
                parts.obligationFacts(false, due),
                parts.obligationFacts(true, due),
                due,
                people,
                signedAt,
                issuedAt,
                closedAt,
                returnReason,
                closingNote,
                instanceId,
                originIssuer,
                recall,
                signature);
    }

    UUID id() {
        return id;
    }

    DirectiveState state() {
        return state;
    }

    String subject() {
        return subject;
    }

    @Nullable
    String returnReason() {
        return returnReason;
    }

    DirectiveParts parts() {
        return parts;
    }
}
