package vn.tiendo.rescheduling;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveFacts.ObligationFacts;
import vn.tiendo.execution.calendar.DueChange;
import vn.tiendo.execution.calendar.DueChanges;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.Problems;
import vn.tiendo.shared.TextLimits;
import vn.tiendo.shared.WorkingCalendar;

/** What dates can be moved to: units have at least the next working day, and something does move. */
@Component
class ReschedulingCheck {

    private static final int LONGEST_DAYS = 366;

    private final DueChanges changes;
    private final WorkingCalendar calendar;
    private final Clock clock;

    ReschedulingCheck(DueChanges changes, WorkingCalendar calendar, Clock clock) {
        this.changes = changes;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Obligations whose deadline can be moved. */
    List<ObligationFacts> options(DirectiveFacts directive) {
        return directive.obligations().stream()
                .filter(obligation -> obligation.due() != null)
                .toList();
    }

    Deadline due(DirectiveFacts directive, Deadline.Wording to) {
        return to.compute(calendar.of(directive.people().issuingUnitId()));
    }

    /**
     * What is proposed.
     *
     * @throws vn.tiendo.shared.InvalidInput with everything that is missing or cannot be, field by field
     */
    DueChange require(DirectiveFacts directive, ReschedulingDraft draft) {
        Problems problems = new Problems();
        DueChange change = change(directive, draft, problems);
        if (draft.reason().isEmpty()) {
            problems.add("reason", "rescheduling.problem.reason-missing");
        }
        problems.require();
        return Objects.requireNonNull(change);
    }

    /** The same before a reason is given. */
    DueChange preview(DirectiveFacts directive, ReschedulingDraft draft) {
        Problems problems = new Problems();
        DueChange change = change(directive, draft, problems);
        problems.require();
        return Objects.requireNonNull(change);
    }

    /** Null if there is any problem. */
    private @Nullable DueChange change(DirectiveFacts directive, ReschedulingDraft draft, Problems problems) {
        new TextLimits()
                .atMost(ReschedulingDraft.LONGEST_REASON, "reason", draft.reason())
                .atMost(ReschedulingDraft.LONGEST_DOCUMENT, "document", draft.document())
                .require();
        Set<UUID> possible =
                options(directive).stream().map(ObligationFacts::id).collect(Collectors.toSet());
        if (draft.obligationIds().isEmpty()) {
            problems.add("obligations", "rescheduling.problem.no-obligation");
        } else if (!possible.containsAll(draft.obligationIds())) {
            problems.add("obligations", "rescheduling.problem.gone");
        }
        if (draft.to() == null) {
            problems.add("due", "rescheduling.problem.due-missing");
        } else {
            day(due(directive, draft.to()), problems);
        }
        if (problems.any()) {
            return null;
        }
        DueChange change = DueChange.of(directive, draft.obligationIds(), Objects.requireNonNull(draft.to()));
        if (changes.effect(change).assignments() == 0) {
            problems.add("due", "rescheduling.problem.nothing-moves");
        }
        return change;
    }

    /** @throws vn.tiendo.shared.InvalidInput if what was proposed cannot be done any more */
    void requireStillPossible(Rescheduling proposed) {
        Problems problems = new Problems();
        day(proposed.due(), problems);
        problems.require();
    }

    private void day(Deadline due, Problems problems) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, OfficeTime.ZONE);
        LocalDate earliest = calendar.plusWorkingDays(today, 1);
        if (due.lastWorkingDay().isBefore(earliest)) {
            problems.add("due", "rescheduling.problem.due-early", earliest);
        } else if (due.lastWorkingDay().isAfter(today.plusDays(LONGEST_DAYS))) {
            problems.add("due", "rescheduling.problem.due-far", today.plusDays(LONGEST_DAYS));
        }
    }
}
