package vn.tiendo.directive;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.TextLimits;
import vn.tiendo.shared.WorkingCalendar;

/** What a draft must have before it is submitted (DOMAIN 5.1); each problem names the recipient or obligation it is about. */
final class DraftCheck {

    private static final int MAX_CODE = 20;
    private static final int MAX_MARK = 60;
    private static final int MAX_ORIGIN = 100;
    private static final int MAX_NAME = 300;
    private static final int MAX_SUBJECT = 500;
    private static final int MAX_BASIS = 1_000;
    private static final int MAX_CLAUSE = 4_000;
    private static final int MAX_BODY = 20_000;

    /** Letters, also Vietnamese ones, and digits, joined by hyphens, e.g. {@code UBND-TH}. */
    private static final Pattern SYMBOL = Pattern.compile("[\\p{L}\\d]+(-[\\p{L}\\d]+)*");

    private final DirectiveDraft draft;
    private final WorkingCalendar calendar;
    private final Instant now;
    private final Map<String, String> problems = new LinkedHashMap<>();
    private final Map<String, List<Object>> words = new LinkedHashMap<>();

    private DraftCheck(DirectiveDraft draft, WorkingCalendar calendar, Instant now) {
        this.draft = draft;
        this.calendar = calendar;
        this.now = now;
    }

    /**
     * @param drafters the drafter, and who submits it in the drafter's stead: neither may sign
     * @throws InvalidInput with every problem, by field
     */
    static void requireComplete(DirectiveDraft draft, Set<UUID> drafters, WorkingCalendar calendar, Instant now) {
        DraftCheck check = new DraftCheck(draft, calendar, now);
        check.text();
        check.origin(draft.origin());
        check.deadlines();
        check.recipients();
        check.obligations();
        check.actors(drafters);
        if (!check.problems.isEmpty()) {
            throw new InvalidInput(check.problems, check.words);
        }
    }

    /** @throws InvalidInput with every text that is longer than what is kept, by field */
    static void requireFitting(DirectiveDraft draft) {
        TextLimits limits = new TextLimits()
                .atMost(MAX_MARK, "symbol", draft.symbol())
                .atMost(MAX_SUBJECT, "subject", draft.subject())
                .atMost(MAX_BODY, "body", draft.body())
                .atMost(MAX_NAME, "signerAuthority", draft.actors().signerAuthority());
        if (draft.origin() != null) {
            limits.atMost(MAX_ORIGIN, "originNumber", draft.origin().number())
                    .atMost(MAX_NAME, "originIssuer", draft.origin().issuer());
        }
        draft.legalBases().forEach(basis -> limits.atMost(MAX_BASIS, "legalBases", basis));
        draft.recipients().forEach(recipient -> limits.atMost(MAX_NAME, recipient.field("label"), recipient.label()));
        for (DirectiveDraft.ObligationDraft obligation : draft.obligations()) {
            limits.atMost(MAX_CODE, obligation.field("code"), obligation.code())
                    .atMost(MAX_NAME, obligation.field("title"), obligation.title())
                    .atMost(MAX_CLAUSE, obligation.field("clause"), obligation.clause())
                    .atMost(MAX_MARK, obligation.field("clauseRef"), obligation.clauseRef())
                    .atMost(MAX_SUBJECT, obligation.field("deliverable"), obligation.deliverable());
        }
        limits.require();
    }

    private void text() {
        if (draft.origin() == null) {
            String symbol = draft.symbol().strip();
            require(!symbol.isEmpty(), "symbol", "directive.problem.symbol-missing");
            require(SYMBOL.matcher(symbol).matches(), "symbol", "directive.problem.symbol-letters");
        }
        require(!draft.subject().isBlank(), "subject", "directive.problem.subject-missing");
        require(draft.subject().length() <= MAX_SUBJECT, "subject", "directive.problem.subject-long");
    }

    private void origin(DirectiveDraft.@Nullable Origin origin) {
        if (origin == null) {
            return;
        }
        require(!origin.number().isBlank(), "originNumber", "directive.problem.origin-number-missing");
        require(origin.issuedOn() != null, "originDate", "directive.problem.origin-date-missing");
        require(!origin.issuer().isBlank(), "originIssuer", "directive.problem.origin-issuer-missing");
    }

    private void deadlines() {
        boolean dated = draft.due() != null
                || (!draft.obligations().isEmpty()
                        && draft.obligations().stream().allMatch(o -> o.due() != null));
        require(dated, "due", "directive.problem.due-missing");
        require(isToCome(draft.due()), "due", "directive.problem.due-past");
        Set<Deadline.Reading> readings = Stream.concat(
                        Stream.ofNullable(draft.due()),
                        draft.obligations().stream().map(o -> o.due()).filter(Objects::nonNull))
                .filter(due -> due.phrase().hasReading())
                .map(Deadline.Wording::reading)
                .collect(Collectors.toSet());
        require(readings.size() <= 1, "due", "directive.problem.readings-differ");
    }

    /** A document of one's own asks for nothing that nobody can do any more; one issued elsewhere says what it says. */
    private boolean isToCome(Deadline.@Nullable Wording due) {
        return due == null || draft.origin() != null || due.compute(calendar).keeps(now);
    }

    private void recipients() {
        require(!draft.recipients().isEmpty(), "recipients", "directive.problem.recipients-missing");
        Set<UUID> obliged = draft.obligations().stream()
                .map(DirectiveDraft.ObligationDraft::recipientId)
                .collect(Collectors.toSet());
        int place = 0;
        for (DirectiveDraft.RecipientDraft recipient : draft.recipients()) {
            place++;
            String name = recipient.label().isBlank() ? Integer.toString(place) : recipient.label();
            String label = recipient.field("label");
            require(!recipient.label().isBlank(), label, "directive.problem.recipient-unnamed", name);
            require(obliged.contains(recipient.id()), label, "directive.problem.recipient-without-obligation", name);
            require(
                    recipient.unitClass() != null || recipient.unitId() != null,
                    recipient.field("units"),
                    "directive.problem.recipient-without-unit",
                    name);
        }
    }

    private void obligations() {
        require(!draft.obligations().isEmpty(), "obligations", "directive.problem.obligations-missing");
        Set<UUID> known = draft.recipients().stream()
                .map(DirectiveDraft.RecipientDraft::id)
                .collect(Collectors.toSet());
        Set<String> codes = new HashSet<>();
        int place = 0;
        for (DirectiveDraft.ObligationDraft obligation : draft.obligations()) {
            place++;
            String code = obligation.code().strip();
            String name = code.isEmpty() ? Integer.toString(place) : code;
            String first = obligation.field("code");
            require(!code.isEmpty(), first, "directive.problem.code-missing", name);
            require(
                    code.isEmpty() || codes.add(code.toUpperCase(Locale.ROOT)),
                    first,
                    "directive.problem.code-twice",
                    name);
            require(
                    known.contains(obligation.recipientId()),
                    obligation.field("recipient"),
                    "directive.problem.obligation-without-recipient",
                    name);
            require(!obligation.title().isBlank(), obligation.field("title"), "directive.problem.title-missing", name);
            require(
                    !obligation.clause().isBlank(),
                    obligation.field("clause"),
                    "directive.problem.clause-missing",
                    name);
            require(isToCome(obligation.due()), obligation.field("due"), "directive.problem.obligation-due-past", name);
        }
    }

    private void actors(Set<UUID> drafters) {
        DirectiveDraft.Actors actors = draft.actors();
        require(actors.followerId() != null, "follower", "directive.problem.follower-missing");
        require(actors.receivingUnitId() != null, "receivingUnit", "directive.problem.receiving-unit-missing");
        require(actors.signerId() != null, "signer", "directive.problem.signer-missing");
        require(
                actors.signerId() == null || !drafters.contains(actors.signerId()),
                "signer",
                "directive.problem.signer-is-drafter");
    }

    private void require(boolean holds, String field, String messageKey, Object... names) {
        if (!holds && problems.putIfAbsent(field, messageKey) == null) {
            words.put(field, List.of(names));
        }
    }
}
