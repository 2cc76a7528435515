package vn.tiendo.directive;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.WorkingCalendar;

/** Takes edited recipients and obligations over into the stored ones, by id. */
final class DirectiveParts {

    private DirectiveParts() {}

    static void merge(
            List<Recipient> recipients, List<Obligation> obligations, DirectiveDraft draft, WorkingCalendar calendar) {
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

    static DirectiveDraft.RecipientDraft draft(Recipient recipient) {
        return new DirectiveDraft.RecipientDraft(
                recipient.id(), recipient.label(), recipient.unitClass(), recipient.unitId());
    }

    static List<DirectiveFacts.RecipientFacts> facts(
            List<Recipient> recipients, Map<UUID, List<UUID>> unitsByRecipient) {
        return recipients.stream()
                .map(recipient -> new DirectiveFacts.RecipientFacts(
                        recipient.id(),
                        recipient.label(),
                        recipient.unitClass(),
                        recipient.unitId(),
                        unitsByRecipient.getOrDefault(recipient.id(), List.of())))
                .toList();
    }

    static DirectiveDraft.Origin origin(
            @Nullable String number, @Nullable LocalDate issuedOn, @Nullable String issuer) {
        return new DirectiveDraft.Origin(number == null ? "" : number, issuedOn, issuer == null ? "" : issuer);
    }
}
