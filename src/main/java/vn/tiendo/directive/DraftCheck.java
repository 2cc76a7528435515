package vn.tiendo.directive;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tiendo.shared.InvalidInput;

/** What a draft must have before it is submitted (DOMAIN 5.1). */
final class DraftCheck {

    static final int MAX_SUBJECT = 500;

    private final Map<String, String> problems = new LinkedHashMap<>();

    private DraftCheck() {}

    /** @throws InvalidInput with every problem, by field */
    static void requireComplete(DirectiveDraft draft, UUID drafterId) {
        DraftCheck check = new DraftCheck();
        check.text(draft);
        check.parts(draft);
        check.actors(draft, drafterId);
        check.origin(draft.origin());
        if (!check.problems.isEmpty()) {
            throw new InvalidInput(check.problems);
        }
    }

    private void text(DirectiveDraft draft) {
        require(!draft.subject().isBlank(), "subject", "directive.problem.subject-missing");
        require(draft.subject().length() <= MAX_SUBJECT, "subject", "directive.problem.subject-long");
        require(draft.origin() != null || !draft.symbol().isBlank(), "symbol", "directive.problem.symbol-missing");
    }

    private void parts(DirectiveDraft draft) {
        require(!draft.recipients().isEmpty(), "recipients", "directive.problem.recipients-missing");
        require(!draft.obligations().isEmpty(), "obligations", "directive.problem.obligations-missing");
        Set<UUID> obliged = draft.obligations().stream()
                .map(DirectiveDraft.ObligationDraft::recipientId)
                .collect(Collectors.toSet());
        Set<UUID> known = draft.recipients().stream()
                .map(DirectiveDraft.RecipientDraft::id)
                .collect(Collectors.toSet());
        require(obliged.containsAll(known), "recipients", "directive.problem.recipient-without-obligation");
        require(known.containsAll(obliged), "obligations", "directive.problem.obligation-without-recipient");
        boolean titled = draft.obligations().stream()
                .noneMatch(o ->
                        o.title().isBlank() || o.clause().isBlank() || o.code().isBlank());
        require(titled, "obligations", "directive.problem.obligation-incomplete");
        boolean dated = draft.due() != null
                || (!draft.obligations().isEmpty()
                        && draft.obligations().stream().allMatch(o -> o.due() != null));
        require(dated, "due", "directive.problem.due-missing");
    }

    private void actors(DirectiveDraft draft, UUID drafterId) {
        DirectiveDraft.Actors actors = draft.actors();
        require(actors.followerId() != null, "follower", "directive.problem.follower-missing");
        require(actors.receivingUnitId() != null, "receivingUnit", "directive.problem.receiving-unit-missing");
        require(actors.signerId() != null, "signer", "directive.problem.signer-missing");
        require(!drafterId.equals(actors.signerId()), "signer", "directive.problem.signer-is-drafter");
    }

    private void origin(DirectiveDraft.@org.jspecify.annotations.Nullable Origin origin) {
        if (origin == null) {
            return;
        }
        require(!origin.number().isBlank(), "originNumber", "directive.problem.origin-number-missing");
        require(origin.issuedOn() != null, "originDate", "directive.problem.origin-date-missing");
        require(!origin.issuer().isBlank(), "originIssuer", "directive.problem.origin-issuer-missing");
    }

    private void require(boolean holds, String field, String messageKey) {
        if (!holds) {
            problems.putIfAbsent(field, messageKey);
        }
    }
}
