package vn.tiendo.report;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.directive.WorkKind;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.shared.Ids;

/** What a report says of one assignment. */
@Entity
@Table(name = "report_item")
class ReportItem {

    @Id
    private UUID id;

    private UUID assignmentId;
    private int position;
    private String text;
    private String reason;
    private @Nullable LocalDate promisedOn;
    private boolean finished;
    private boolean own;
    private @Nullable String resultOf;

    @Enumerated(EnumType.STRING)
    private Verdict.Kind verdict;

    private String verdictReason;

    @SuppressWarnings("NullAway.Init")
    protected ReportItem() {}

    ReportItem(int position, AssignmentFacts assignment) {
        this.id = Ids.next();
        this.position = position;
        this.assignmentId = assignment.id();
        this.own = assignment.workKind() == WorkKind.REPORT;
        this.text = "";
        this.reason = "";
        this.verdict = Verdict.Kind.NONE;
        this.verdictReason = "";
    }

    void write(ReportDraft.Item item) {
        if (settled()) {
            return;
        }
        text = item.text();
        reason = item.finished() ? "" : item.reason();
        promisedOn = item.finished() ? null : item.promisedOn();
    }

    /**
     * Whether the unit's people have finished it is known to the system, not typed; what they write when they finish it,
     * for the first time or once more, is taken over once and can then be edited.
     */
    void refresh(AssignmentFacts assignment) {
        if (settled()) {
            return;
        }
        finished = assignment.readyToReport();
        String round = assignment.instanceId();
        boolean isNew = assignment.finishedAt() != null && round != null && !round.equals(resultOf);
        if (isNew && assignment.result() != null) {
            text = assignment.result();
            resultOf = round;
        }
    }

    /** The obligation to report is answered by the report itself: its number, unless its author wants to say more. */
    void answer(String formerNumber, String number) {
        if (own && (text.isBlank() || text.equals(formerNumber))) {
            text = number;
        }
    }

    void judge(boolean accepted, String why) {
        verdict = accepted ? Verdict.Kind.ACCEPTED : Verdict.Kind.RETURNED;
        verdictReason = accepted ? "" : why;
    }

    boolean settled() {
        return verdict == Verdict.Kind.ACCEPTED;
    }

    /** What is now reported as done and was not accepted before. */
    static Set<UUID> newlyFinished(List<ReportItem> items) {
        return items.stream()
                .filter(item -> item.finished && !item.settled())
                .map(ReportItem::assignmentId)
                .collect(Collectors.toSet());
    }

    /** What is said of each assignment that was not accepted before. */
    static Map<UUID, String> texts(List<ReportItem> items) {
        return items.stream()
                .filter(item -> !item.settled())
                .collect(Collectors.toMap(ReportItem::assignmentId, ReportItem::text));
    }

    boolean isReturned() {
        return verdict == Verdict.Kind.RETURNED;
    }

    boolean finished() {
        return finished;
    }

    String text() {
        return text;
    }

    UUID assignmentId() {
        return assignmentId;
    }

    String reason() {
        return reason;
    }

    private List<ReportFigure> own(List<ReportFigure> all) {
        return all.stream()
                .filter(figure -> figure.assignmentId().equals(assignmentId))
                .toList();
    }

    /** @param figures of the whole report */
    ReportDraft.Item draft(List<ReportFigure> figures) {
        return new ReportDraft.Item(assignmentId, own, finished, settled(), text, reason, promisedOn, own(figures));
    }

    /** @param figures of the whole report */
    ReportFacts.Line line(List<ReportFigure> figures) {
        return new ReportFacts.Line(
                assignmentId, finished, text, reason, promisedOn, verdict, verdictReason, own(figures));
    }
}
