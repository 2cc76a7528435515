package vn.tiendo.report;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    @Enumerated(EnumType.STRING)
    private Verdict.Kind verdict;

    private String verdictReason;

    @SuppressWarnings("NullAway.Init")
    protected ReportItem() {}

    ReportItem(int position, UUID assignmentId, String text) {
        this.id = Ids.next();
        this.position = position;
        this.assignmentId = assignmentId;
        this.text = text;
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

    /** Whether the unit's people have finished it is known to the system, not typed. */
    void refresh(boolean done, String suggestion) {
        finished = done;
        if (text.isBlank()) {
            text = suggestion;
        }
    }

    void judge(boolean accepted, String why) {
        verdict = accepted ? Verdict.Kind.ACCEPTED : Verdict.Kind.RETURNED;
        verdictReason = accepted ? "" : why;
    }

    boolean settled() {
        return verdict == Verdict.Kind.ACCEPTED;
    }

    boolean finished() {
        return finished;
    }

    UUID assignmentId() {
        return assignmentId;
    }

    ReportDraft.Item draft() {
        return new ReportDraft.Item(assignmentId, finished, settled(), text, reason, promisedOn);
    }

    ReportFacts.Line line() {
        return new ReportFacts.Line(assignmentId, finished, text, reason, promisedOn, verdict, verdictReason);
    }
}
