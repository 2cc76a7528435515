package vn.tiendo.extension;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import vn.tiendo.execution.AddresseeFacts;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.NotAllowed;

/** A unit's request for more time, and what was said to it. */
@Entity
@Table(name = "extension")
class Extension {

    @Id
    private UUID id;

    private UUID directiveId;
    private UUID addresseeId;
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private ExtensionState state;

    private UUID askedBy;
    private @Nullable UUID askedFor;
    private Instant askedAt;
    private LocalDate askedUntil;
    private String reason;
    private String progress;
    private @Nullable String instanceId;
    private @Nullable UUID proposedBy;
    private @Nullable Instant proposedAt;
    private @Nullable LocalDate proposedUntil;
    private @Nullable String proposal;
    private @Nullable UUID decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable LocalDate grantedUntil;
    private @Nullable String decision;
    private @Nullable Instant closedAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "extension_item", joinColumns = @JoinColumn(name = "extension_id"))
    @BatchSize(size = 100)
    private List<ExtensionItem> items = new ArrayList<>();

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Extension() {}

    /** @param askedFor in whose stead a substitute asks; null if he asks on his own */
    Extension(
            AddresseeFacts unit,
            ExtensionRequest request,
            List<ExtensionOption> options,
            UUID by,
            @Nullable UUID askedFor,
            Instant now) {
        this.id = Ids.next();
        this.directiveId = unit.directiveId();
        this.addresseeId = unit.id();
        this.unitId = unit.unitId();
        this.state = ExtensionState.ASKED;
        this.askedBy = by;
        this.askedFor = askedFor;
        this.askedAt = now;
        this.askedUntil = Objects.requireNonNull(request.until());
        this.reason = request.reason();
        this.progress = request.progress();
        options.forEach(
                option -> items.add(new ExtensionItem(option.assignmentId(), option.assignmentId(), option.due())));
    }

    void carriedBy(String instance) {
        instanceId = instance;
    }

    void propose(ExtensionOpinion opinion, UUID by, Instant now) {
        require(ExtensionState.ASKED);
        state = ExtensionState.PROPOSED;
        proposedBy = by;
        proposedAt = now;
        proposedUntil = opinion.until();
        proposal = opinion.words();
    }

    void decide(ExtensionOpinion opinion, UUID by, Instant now) {
        require(ExtensionState.PROPOSED);
        decidedBy = by;
        decidedAt = now;
        grantedUntil = opinion.until();
        decision = opinion.words();
        close(opinion.grants() ? ExtensionState.GRANTED : ExtensionState.REFUSED, now);
    }

    /** Nobody has to act on it any more. */
    void drop(ExtensionState end, Instant now) {
        if (!state.open()) {
            throw new NotAllowed();
        }
        close(end, now);
    }

    private void close(ExtensionState end, Instant now) {
        state = end;
        closedAt = now;
        items.replaceAll(ExtensionItem::closed);
    }

    private void require(ExtensionState expected) {
        if (state != expected) {
            throw new NotAllowed();
        }
    }

    UUID id() {
        return id;
    }

    UUID directiveId() {
        return directiveId;
    }

    UUID addresseeId() {
        return addresseeId;
    }

    UUID unitId() {
        return unitId;
    }

    ExtensionState state() {
        return state;
    }

    UUID askedBy() {
        return askedBy;
    }

    @Nullable
    UUID askedFor() {
        return askedFor;
    }

    Instant askedAt() {
        return askedAt;
    }

    LocalDate askedUntil() {
        return askedUntil;
    }

    String reason() {
        return reason;
    }

    String progress() {
        return progress;
    }

    String instanceId() {
        return Objects.requireNonNull(instanceId);
    }

    @Nullable
    UUID proposedBy() {
        return proposedBy;
    }

    @Nullable
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

    @Nullable
    LocalDate grantedUntil() {
        return grantedUntil;
    }

    ExtensionOpinion proposed() {
        return new ExtensionOpinion(proposedUntil, proposal == null ? "" : proposal);
    }

    ExtensionOpinion decided() {
        return new ExtensionOpinion(grantedUntil, decision == null ? "" : decision);
    }

    List<ExtensionItem> items() {
        return items;
    }

    Set<UUID> assignmentIds() {
        return items.stream().map(ExtensionItem::assignmentId).collect(Collectors.toSet());
    }

    /** Everybody who said something to it. */
    Set<UUID> people() {
        return Stream.of(askedBy, askedFor, proposedBy, decidedBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
