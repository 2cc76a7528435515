package vn.tiendo.consolidation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.consolidation.carried.CarriedOver;
import vn.tiendo.consolidation.carried.CarriedText;
import vn.tiendo.consolidation.notice.ConsolidationNotices;
import vn.tiendo.register.Numbering;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.NotAllowed;

/** A report on a directive that goes up: figures of a moment, texts of the officer. */
@Entity
@Table(name = "consolidation")
class Consolidation {

    @Id
    private UUID id;

    private UUID directiveId;
    private int sequence;

    @Enumerated(EnumType.STRING)
    private ConsolidationState state;

    private Instant cutOffAt;
    private String subject;
    private String summary;
    private String assessment;
    private String difficulties;
    private String proposals;
    private String reference;
    private @Nullable LocalDate dated;
    private @Nullable UUID sentTo;
    private @Nullable Instant sentAt;
    private @Nullable String returnReason;
    private @Nullable String instanceId;
    private @Nullable UUID begunBy;
    private @Nullable String gatheredDifficulties;
    private @Nullable String gatheredProposals;

    @Embedded
    private ConsolidationFacts.@Nullable Supplement supplement;

    @Embedded
    private ConsolidationFacts.@Nullable Signature signature;

    @ElementCollection
    @CollectionTable(name = "consolidation_item", joinColumns = @JoinColumn(name = "consolidation_id"))
    @OrderColumn(name = "position")
    private List<ConsolidationItem> items = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "consolidation_unit", joinColumns = @JoinColumn(name = "consolidation_id"))
    @OrderColumn(name = "position")
    private List<ConsolidationUnit> units = new ArrayList<>();

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Consolidation() {}

    Consolidation(UUID directiveId, String subject, Gathered gathered, Instant now) {
        this.id = Ids.next();
        this.directiveId = directiveId;
        this.sequence = 1;
        this.state = ConsolidationState.DRAFT;
        this.cutOffAt = now;
        this.subject = subject;
        this.summary = gathered.summary();
        this.assessment = "";
        this.difficulties = gathered.difficulties();
        this.proposals = gathered.proposals();
        this.gatheredDifficulties = gathered.difficulties();
        this.gatheredProposals = gathered.proposals();
        this.reference = "";
        gathered.items().forEach(item -> items.add(new ConsolidationItem(item)));
        gathered.units().forEach(unit -> units.add(new ConsolidationUnit(unit)));
    }

    /** A report that supplements one that has gone up, and goes on from the words that the officer found for that one. */
    Consolidation(Consolidation before, Beginning beginning, Gathered gathered, Instant now) {
        this(before.directiveId, beginning.subject(), gathered, now);
        this.sequence = before.sequence + 1;
        this.supplement = new ConsolidationFacts.Supplement(
                before.reference, Objects.requireNonNull(before.dated), beginning.reason());
        this.begunBy = beginning.by();
        this.summary = beginning.summary();
        this.assessment = before.assessment;
        CarriedOver carried = carried(before, beginning.heading()).orElseThrow();
        this.difficulties = carried.difficulties().text();
        this.proposals = carried.proposals().text();
        items.forEach(
                item -> item.write(carried.items().get(item.obligationId()).text()));
    }

    /**
     * What a supplement begins with.
     *
     * @param heading of what the units say otherwise than before, below the officer's own words
     */
    record Beginning(UUID by, String reason, String subject, String summary, String heading) {}

    void goesBy(String instance) {
        instanceId = instance;
    }

    /** What it has of the texts of the report before; empty if it was begun before anything was taken over. */
    Optional<CarriedOver> carried(Consolidation before, String heading) {
        if (gatheredDifficulties == null || gatheredProposals == null) {
            return Optional.empty();
        }
        Map<UUID, CarriedText.Earlier> earlier = before.items.stream()
                .collect(Collectors.toMap(ConsolidationItem::obligationId, ConsolidationItem::earlier));
        return Optional.of(new CarriedOver(
                before.summary,
                !before.assessment.isBlank(),
                CarriedText.of(
                        new CarriedText.Earlier(before.gatheredDifficulties, before.difficulties),
                        gatheredDifficulties,
                        heading,
                        ConsolidationItem.MAX_TEXT),
                CarriedText.of(
                        new CarriedText.Earlier(before.gatheredProposals, before.proposals),
                        gatheredProposals,
                        heading,
                        ConsolidationItem.MAX_TEXT),
                items.stream()
                        .collect(Collectors.toMap(
                                ConsolidationItem::obligationId,
                                item -> item.carried(earlier.get(item.obligationId()), heading)))));
    }

    void write(ConsolidationDraft draft) {
        require(ConsolidationState.DRAFT);
        if (draft.version() != currentVersion()) {
            throw new ConsolidationDraft.ConsolidationChanged();
        }
        summary = draft.summary();
        assessment = draft.assessment();
        difficulties = draft.difficulties();
        proposals = draft.proposals();
        Map<UUID, String> texts = new HashMap<>();
        draft.items().forEach(item -> texts.put(item.obligationId(), item.text()));
        items.stream()
                .filter(item -> texts.containsKey(item.obligationId()))
                .forEach(item -> item.write(texts.get(item.obligationId())));
    }

    void submit() {
        require(ConsolidationState.DRAFT);
        returnReason = null;
        state = ConsolidationState.AT_LEADER;
    }

    void returnToOfficer(String reason) {
        require(ConsolidationState.AT_LEADER);
        returnReason = reason;
        state = ConsolidationState.DRAFT;
    }

    /** @param substitute who signs in the leader's stead, and how; null if the leader does */
    void approve(ConsolidationFacts.@Nullable Signature substitute) {
        require(ConsolidationState.AT_LEADER);
        signature = substitute;
        state = ConsolidationState.APPROVED;
    }

    void number(Numbering numbering, String newReference) {
        require(ConsolidationState.APPROVED);
        dated = numbering.date();
        reference = newReference;
        state = ConsolidationState.NUMBERED;
    }

    void sent(UUID unitId, Instant now) {
        require(ConsolidationState.NUMBERED);
        sentTo = unitId;
        sentAt = now;
    }

    private void require(ConsolidationState expected) {
        if (state != expected) {
            throw new NotAllowed();
        }
    }

    private int currentVersion() {
        return version == null ? 0 : version;
    }

    UUID id() {
        return id;
    }

    UUID directiveId() {
        return directiveId;
    }

    ConsolidationState state() {
        return state;
    }

    Instant cutOffAt() {
        return cutOffAt;
    }

    @Nullable
    String returnReason() {
        return returnReason;
    }

    ConsolidationFacts.@Nullable Supplement supplement() {
        return supplement;
    }

    int sequence() {
        return sequence;
    }

    /** As people are told of it; empty for the first report. */
    Optional<ConsolidationNotices.Supplement> supplemented() {
        return Optional.ofNullable(supplement)
                .map(before -> new ConsolidationNotices.Supplement(
                        id, reference, before.reference(), begunBy, signature == null ? null : signature.by()));
    }

    ConsolidationFacts.Listed listed() {
        return new ConsolidationFacts.Listed(sequence, supplement, state, cutOffAt, reference, dated, sentTo, sentAt);
    }

    ConsolidationFacts facts() {
        return new ConsolidationFacts(
                id,
                directiveId,
                sequence,
                supplement,
                state,
                currentVersion(),
                cutOffAt,
                subject,
                summary,
                assessment,
                difficulties,
                proposals,
                items.stream().map(ConsolidationItem::facts).toList(),
                units.stream().map(ConsolidationUnit::facts).toList(),
                reference,
                dated,
                sentTo,
                sentAt,
                signature,
                instanceId);
    }
}
