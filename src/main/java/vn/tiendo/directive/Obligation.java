package vn.tiendo.directive;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.SearchText;
import vn.tiendo.shared.WorkingCalendar;

/** What one class of recipients owes, in the clause's own words. */
@Entity
@Table(name = "obligation")
class Obligation {

    @Id
    private UUID id;

    private int position;
    private UUID recipientId;
    private String code;
    private String title;

    /** The database makes {@link #searchWords} of it. */
    private String searchText = "";

    @Column(insertable = false, updatable = false)
    private @Nullable String searchWords;

    private String clause;
    private String clauseRef;

    @Enumerated(EnumType.STRING)
    private WorkKind workKind;

    private String deliverable;

    @Embedded
    private @Nullable Deadline due;

    @Embedded
    @AttributeOverride(name = "phrase", column = @Column(name = "first_due_phrase"))
    @AttributeOverride(name = "date", column = @Column(name = "first_due_date"))
    @AttributeOverride(name = "number", column = @Column(name = "first_due_number"))
    @AttributeOverride(name = "reading", column = @Column(name = "first_due_reading"))
    @AttributeOverride(name = "office", column = @Column(name = "first_due_office"))
    @AttributeOverride(name = "legalEnd", column = @Column(name = "first_due_legal_end"))
    @AttributeOverride(name = "lastWorkingMoment", column = @Column(name = "first_due_last_working_moment"))
    private @Nullable Deadline firstDue;

    @Embedded
    private DirectiveFacts.@Nullable Instruction instruction;

    @SuppressWarnings("NullAway.Init")
    protected Obligation() {}

    Obligation(int position, DirectiveDraft.ObligationDraft draft, WorkingCalendar calendar) {
        this.id = draft.id();
        take(position, draft, calendar);
    }

    private Obligation(
            int position, UUID recipientId, String code, DirectiveDraft.InstructionDraft draft, Deadline due) {
        this.id = Ids.next();
        this.position = position;
        this.recipientId = recipientId;
        this.code = code;
        this.title = draft.title().strip();
        this.searchText = SearchText.of(title);
        this.clause = draft.clause();
        this.clauseRef = "";
        this.workKind = WorkKind.OTHER;
        this.deliverable = "";
        this.due = due;
    }

    /** What a leader adds to a directive in force, for one unit. */
    static Obligation instruction(
            int position,
            UUID recipientId,
            String code,
            DirectiveDraft.InstructionDraft draft,
            DirectiveFacts.Instruction instruction,
            Deadline due) {
        Obligation obligation = new Obligation(position, recipientId, code, draft, due);
        obligation.instruction = instruction;
        return obligation;
    }

    final void take(int newPosition, DirectiveDraft.ObligationDraft draft, WorkingCalendar calendar) {
        position = newPosition;
        recipientId = draft.recipientId();
        code = draft.code();
        title = draft.title();
        searchText = SearchText.of(title);
        clause = draft.clause();
        clauseRef = draft.clauseRef();
        workKind = draft.workKind();
        deliverable = draft.deliverable();
        due = draft.due() == null ? null : draft.due().compute(calendar);
    }

    UUID id() {
        return id;
    }

    boolean isInstruction() {
        return instruction != null;
    }

    DirectiveDraft.ObligationDraft draft() {
        return new DirectiveDraft.ObligationDraft(
                id,
                recipientId,
                code,
                title,
                clause,
                clauseRef,
                workKind,
                deliverable,
                due == null ? null : due.wording());
    }

    DirectiveFacts.ObligationFacts facts(@Nullable Deadline directiveDue) {
        return new DirectiveFacts.ObligationFacts(
                id,
                recipientId,
                code,
                title,
                clause,
                clauseRef,
                workKind,
                deliverable,
                due != null ? due : directiveDue,
                due != null,
                firstDue,
                instruction);
    }
}
