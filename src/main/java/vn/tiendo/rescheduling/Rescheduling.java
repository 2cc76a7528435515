package vn.tiendo.rescheduling;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.execution.calendar.DueChange;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.NotAllowed;

/** One change of a directive's dates, and what was said to it. */
@Entity
@Table(name = "rescheduling")
class Rescheduling {

    @Id
    private UUID id;

    private UUID directiveId;
    private @Nullable UUID openDirectiveId;

    @Enumerated(EnumType.STRING)
    private ReschedulingState state;

    private boolean whole;

    @Embedded
    private Deadline due;

    private String reason;
    private String document;
    private @Nullable String instanceId;
    private UUID proposedBy;
    private Instant proposedAt;
    private @Nullable UUID decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable String decision;
    private @Nullable Instant closedAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "rescheduling_item", joinColumns = @JoinColumn(name = "rescheduling_id"))
    @BatchSize(size = 100)
    private List<ReschedulingItem> items = new ArrayList<>();

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Rescheduling() {}

    Rescheduling(
            DirectiveFacts directive, DueChange change, Deadline due, ReschedulingDraft draft, UUID by, Instant now) {
        this.id = Ids.next();
        this.directiveId = directive.id();
        this.openDirectiveId = directive.id();
        this.state = ReschedulingState.PROPOSED;
        this.whole = change.general() != null;
        this.due = due;
        this.reason = draft.reason();
        this.document = draft.document();
        this.proposedBy = by;
        this.proposedAt = now;
        directive.obligations().stream()
                .filter(obligation -> change.obligationIds().contains(obligation.id()))
                .forEach(obligation ->
                        items.add(new ReschedulingItem(obligation.id(), Objects.requireNonNull(obligation.due()))));
    }

    void carriedBy(String instance) {
        instanceId = instance;
    }

    void decide(boolean approved, String words, UUID by, Instant now) {
        decidedBy = by;
        decidedAt = now;
        decision = words;
        close(approved ? ReschedulingState.APPROVED : ReschedulingState.REFUSED, now);
    }

    /** Nobody has to act on it any more. */
    void close(ReschedulingState end, Instant now) {
        if (state != ReschedulingState.PROPOSED) {
            throw new NotAllowed();
        }
        state = end;
        openDirectiveId = null;
        closedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID directiveId() {
        return directiveId;
    }

    ReschedulingState state() {
        return state;
    }

    boolean whole() {
        return whole;
    }

    Deadline due() {
        return due;
    }

    String reason() {
        return reason;
    }

    String document() {
        return document;
    }

    String instanceId() {
        return Objects.requireNonNull(instanceId);
    }

    UUID proposedBy() {
        return proposedBy;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    @Nullable
    UUID decidedBy() {
        return decidedBy;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    String decision() {
        return decision == null ? "" : decision;
    }

    List<ReschedulingItem> items() {
        return items;
    }

    Set<UUID> obligationIds() {
        return items.stream().map(ReschedulingItem::obligationId).collect(Collectors.toSet());
    }

    /** Everybody who said something to it. */
    Set<UUID> people() {
        return Stream.of(proposedBy, decidedBy).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
