package vn.tiendo.directive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.WorkingCalendar;

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

    /**
     * A leader's <i>ý kiến chỉ đạo</i> as it is typed.
     *
     * @param title what is to be done, in one line
     * @param words the leader's own; may be empty
     * @param until the last day on which it may be done
     */
    public record InstructionDraft(
            String title, String words, @Nullable LocalDate until) {

        private static final int MAX_TITLE = 300;
        private static final int MAX_WORDS = 4_000;

        void requireComplete(WorkingCalendar calendar, Instant now) {
            Map<String, String> problems = new LinkedHashMap<>();
            if (title.isBlank()) {
                problems.put("title", "directive.instruction.problem.title-missing");
            }
            if (until == null) {
                problems.put("until", "directive.instruction.problem.until-missing");
            } else if (!deadline(calendar).lastWorkingMoment().isAfter(now)) {
                problems.put("until", "directive.instruction.problem.until-past");
            } else if (!calendar.isWorkingDay(until)) {
                problems.put("until", "directive.instruction.problem.until-day-off");
            }
            if (!problems.isEmpty()) {
                throw new InvalidInput(problems);
            }
            InvalidInput.requireAtMost(MAX_TITLE, "title", title.strip());
            InvalidInput.requireAtMost(MAX_WORDS, "words", words.strip());
        }

        /** The end of the day, by the hours of the unit that has to do it. */
        Deadline deadline(WorkingCalendar calendar) {
            return Deadline.by(Objects.requireNonNull(until), calendar);
        }

        String clause() {
            return words.isBlank() ? title.strip() : words.strip();
        }
    }
}
