package vn.tiendo.execution.ui;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.execution.ExecutionState;
import vn.tiendo.execution.matrix.Matrix;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.StateBadge;

/** The two badges: the stored state, and whether it is in time, which is computed (UX 2). */
@org.springframework.stereotype.Component
public class ExecutionBadges {

    private final DueText words;

    ExecutionBadges(DueText words) {
        this.words = words;
    }

    public StateBadge state(ExecutionState state, Component page) {
        String text = page.getTranslation("ExecutionState." + state);
        return switch (state) {
            case NOT_RECEIVED -> new StateBadge("state-not-received", "○", text);
            case SENT_BACK -> new StateBadge("state-returned", "↩", text);
            case RECEIVED -> new StateBadge("state-received", "◔", text);
            case IN_PROGRESS -> new StateBadge("state-in-progress", "◔", text);
            case AWAITING_CONFIRMATION -> new StateBadge("state-awaiting", "⧗", text);
            case RETURNED -> new StateBadge("state-returned", "↩", text);
            case DONE -> new StateBadge("state-done", "✓", text);
            case SUSPENDED, RECALLED, NOT_APPLICABLE -> new StateBadge("state-off", "–", text);
        };
    }

    List<StateBadge> timeliness(AssignmentFacts assignment, Component page) {
        Deadline due = assignment.due();
        return due == null
                ? List.of()
                : timeliness(
                        assignment.state(),
                        due.legalEnd(),
                        due.lastWorkingMoment(),
                        assignment.arrivedAt(),
                        assignment.owed(),
                        page);
    }

    List<StateBadge> timeliness(Matrix.Cell cell, Component page) {
        return timeliness(cell.state(), cell.legalEnd(), cell.lastWorkingMoment(), cell.arrivedAt(), cell.owed(), page);
    }

    /**
     * None while there is nothing to say: in time, outside the rates, or not the unit's turn; what is owed again is open
     * again, and what is finished is late no more: if anything is, the report is.
     */
    private List<StateBadge> timeliness(
            ExecutionState state,
            @Nullable Instant legalEnd,
            @Nullable Instant lastWorkingMoment,
            @Nullable Instant arrivedAt,
            boolean owed,
            Component page) {
        List<StateBadge> badges = new ArrayList<>();
        if (!state.counts() || state == ExecutionState.SENT_BACK || legalEnd == null || lastWorkingMoment == null) {
            return badges;
        }
        if (!state.open()) {
            boolean onTime = arrivedAt == null || arrivedAt.isBefore(legalEnd);
            badges.add(
                    onTime
                            ? new StateBadge("due-ontime", "✓", page.getTranslation("execution.on-time"))
                            : new StateBadge("due-late", "!", page.getTranslation("execution.late")));
            return badges;
        }
        if (!owed) {
            badges.add(new StateBadge("state-awaiting", "⧗", page.getTranslation("execution.finished")));
            return badges;
        }
        switch (words.of(legalEnd, lastWorkingMoment)) {
            case OVERDUE ->
                badges.add(new StateBadge("due-overdue", "!", page.getTranslation("DueText.Timeliness.OVERDUE")));
            case DUE_SOON ->
                badges.add(new StateBadge("due-soon", "◷", page.getTranslation("DueText.Timeliness.DUE_SOON")));
            case ON_TRACK -> {}
        }
        return badges;
    }
}
