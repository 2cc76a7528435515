package vn.tiendo.directive;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.document.PaperTexts;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.WorkingCalendar;

/** To whom a directive goes and what they owe: the document's own, and what leaders added to it. */
@Embeddable
class DirectiveParts {

    private static final PaperTexts PAPER = new PaperTexts("directive");

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "directive_id", nullable = false)
    @OrderBy("position")
    private List<Recipient> recipients = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "directive_id", nullable = false)
    @OrderBy("position")
    private List<Obligation> obligations = new ArrayList<>();

    /** Takes an edited draft over, by id. */
    void merge(DirectiveDraft draft, WorkingCalendar calendar) {
        Map<UUID, Obligation> knownObligations =
                obligations.stream().collect(Collectors.toMap(Obligation::id, Function.identity()));
        Map<UUID, Recipient> knownRecipients =
                recipients.stream().collect(Collectors.toMap(Recipient::id, Function.identity()));
        obligations.clear();
        recipients.clear();
        int position = 0;
        for (DirectiveDraft.RecipientDraft edited : draft.recipients()) {
            Recipient recipient = knownRecipients.get(edited.id());
            if (recipient == null) {
                recipient = new Recipient(position, edited);
            } else {
                recipient.take(position, edited);
            }
            recipients.add(recipient);
            position++;
        }
        position = 0;
        for (DirectiveDraft.ObligationDraft edited : draft.obligations()) {
            Obligation obligation = knownObligations.get(edited.id());
            if (obligation == null) {
                obligation = new Obligation(position, edited, calendar);
            } else {
                obligation.take(position, edited, calendar);
            }
            obligations.add(obligation);
            position++;
        }
    }

    void freeze(Map<UUID, List<UUID>> unitsByRecipient) {
        recipients.forEach(recipient -> recipient.freeze(unitsByRecipient.getOrDefault(recipient.id(), List.of())));
    }

    /** Adds a leader's instruction to one unit; all of a directive's stand under one heading. */
    Obligation instruct(DirectiveFacts.Instruction instruction, DirectiveDraft.InstructionDraft draft, Deadline due) {
        Recipient recipient = recipients.stream()
                .filter(Recipient::instructed)
                .findFirst()
                .orElseGet(() -> added(Recipient.ofInstructions(recipients.size(), PAPER.text("instructions"))));
        recipient.reach(instruction.unitId());
        long before = obligations.stream().filter(Obligation::isInstruction).count();
        Obligation obligation = Obligation.instruction(
                obligations.size(),
                recipient.id(),
                PAPER.text("instruction.code", Long.toString(before + 1)),
                draft,
                instruction,
                due);
        obligations.add(obligation);
        return obligation;
    }

    private Recipient added(Recipient recipient) {
        recipients.add(recipient);
        return recipient;
    }

    List<DirectiveDraft.RecipientDraft> recipientDrafts() {
        return document().map(DirectiveParts::draft).toList();
    }

    List<DirectiveDraft.ObligationDraft> obligationDrafts() {
        return obligations.stream()
                .filter(obligation -> !obligation.isInstruction())
                .map(Obligation::draft)
                .toList();
    }

    static DirectiveDraft.RecipientDraft draft(Recipient recipient) {
        return new DirectiveDraft.RecipientDraft(
                recipient.id(), recipient.label(), recipient.unitClass(), recipient.unitId());
    }

    List<DirectiveFacts.RecipientFacts> recipientFacts(Map<UUID, List<UUID>> unitsByRecipient) {
        return document()
                .map(recipient -> new DirectiveFacts.RecipientFacts(
                        recipient.id(),
                        recipient.label(),
                        recipient.unitClass(),
                        recipient.unitId(),
                        unitsByRecipient.getOrDefault(recipient.id(), List.of())))
                .toList();
    }

    /** @param instructions whether what leaders added is asked for, or what the document says */
    List<DirectiveFacts.ObligationFacts> obligationFacts(boolean instructions, @Nullable Deadline directiveDue) {
        return obligations.stream()
                .filter(obligation -> obligation.isInstruction() == instructions)
                .map(obligation -> obligation.facts(directiveDue))
                .toList();
    }

    /** Those that stand in the document. */
    Stream<Recipient> document() {
        return recipients.stream().filter(recipient -> !recipient.instructed());
    }

    boolean reach(Set<UUID> units) {
        return recipients.stream()
                .flatMap(recipient -> recipient.units().stream())
                .anyMatch(units::contains);
    }

    static DirectiveDraft.Origin origin(
            @Nullable String number, @Nullable LocalDate issuedOn, @Nullable String issuer) {
        return new DirectiveDraft.Origin(number == null ? "" : number, issuedOn, issuer == null ? "" : issuer);
    }
}
