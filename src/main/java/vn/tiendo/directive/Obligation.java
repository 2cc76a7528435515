package vn.tiendo.directive;

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

    @SuppressWarnings("NullAway.Init")
    protected Obligation() {}

    Obligation(int position, DirectiveDraft.ObligationDraft draft, WorkingCalendar calendar) {
        this.id = draft.id();
        take(position, draft, calendar);
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
                due != null);
    }
}
