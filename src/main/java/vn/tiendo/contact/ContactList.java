package vn.tiendo.contact;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import vn.tiendo.contact.check.ContactWarning;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.OfficeTime;

/** One round of a unit's contacts, from the first entry to the day on which a newer one is confirmed. */
@Entity
@Table(name = "contact_list")
class ContactList {

    static final int LONGEST_RETURN = 2_000;

    @Id
    private UUID id;

    private UUID unitId;
    private @Nullable UUID openUnitId;

    @Enumerated(EnumType.STRING)
    private ContactStage stage = ContactStage.COLLECTING;

    private @Nullable String instanceId;
    private @Nullable UUID directiveId;
    private UUID overseerUnitId;
    private String why;
    private @Nullable String returnReason;
    private @Nullable UUID begunBy;
    private @Nullable UUID collectedBy;
    private @Nullable String publishedLink;
    private @Nullable LocalDate publishedOn;
    private @Nullable UUID publishedBy;
    private @Nullable UUID comparedBy;
    private @Nullable LocalDate confirmedOn;
    private @Nullable LocalDate expiresOn;
    private @Nullable LocalDate endedOn;
    private boolean inDirectory;
    private String sortKey = "";
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "contact_row", joinColumns = @JoinColumn(name = "list_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    private List<ContactRow> rows = new ArrayList<>();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "contact_warning", joinColumns = @JoinColumn(name = "list_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    private List<ContactWarning> warnings = new ArrayList<>();

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected ContactList() {}

    /** @param why in words, if nobody but the time began it */
    ContactList(UUID unitId, UUID overseer, @Nullable UUID directive, @Nullable UUID by, String why, Instant now) {
        this.id = Ids.next();
        this.unitId = unitId;
        this.openUnitId = unitId;
        this.overseerUnitId = overseer;
        this.directiveId = directive;
        this.begunBy = by;
        this.collectedBy = by;
        this.why = why;
        this.createdAt = now;
    }

    void carriedBy(String instance) {
        instanceId = instance;
    }

    /** Begun with what there is to begin with. */
    void startWith(List<ContactRow> some) {
        rows.addAll(some.stream().map(row -> row.compared(null, "")).toList());
    }

    /** What a comparison said of a post stays beside it until it is put right and submitted. */
    void fill(int seen, List<ContactRow> entered, UUID by) {
        require(ContactStage.COLLECTING);
        if (seen != Objects.requireNonNullElse(version, 0)) {
            throw new ContactDraft.ContactsChanged();
        }
        List<ContactRow> next = entered.stream().map(this::withMismatch).toList();
        rows.clear();
        rows.addAll(next);
        collectedBy = by;
    }

    private ContactRow withMismatch(ContactRow row) {
        return rows.stream()
                .filter(before -> before.isSamePost(row))
                .findFirst()
                .map(before -> row.compared(before.matched(), before.mismatch()))
                .orElse(row);
    }

    void submit() {
        advance(ContactStage.COLLECTING, ContactStage.APPROVING);
        rows.replaceAll(row -> row.compared(null, ""));
    }

    void warn(List<ContactWarning> found) {
        warnings.clear();
        warnings.addAll(found);
    }

    void approve() {
        advance(ContactStage.APPROVING, ContactStage.PUBLISHING);
    }

    void sendBack(String reason) {
        require(ContactStage.APPROVING);
        stage = ContactStage.COLLECTING;
        returnReason = reason;
    }

    void publish(String link, LocalDate day, UUID by) {
        advance(ContactStage.PUBLISHING, ContactStage.COMPARING);
        publishedLink = link;
        publishedOn = day;
        publishedBy = by;
    }

    /** @param reasons what does not match; empty if all does */
    void compare(List<ContactDraft.Tick> ticks, String reasons, UUID by) {
        require(ContactStage.COMPARING);
        if (ticks.size() != rows.size()) {
            throw new ContactDraft.ContactsChanged();
        }
        List<ContactRow> compared = IntStream.range(0, rows.size())
                .mapToObj(at -> rows.get(at)
                        .compared(
                                ticks.get(at).matched(), ticks.get(at).reason().strip()))
                .toList();
        rows.clear();
        rows.addAll(compared);
        comparedBy = by;
        if (!reasons.isEmpty()) {
            stage = ContactStage.COLLECTING;
            returnReason = reasons;
        }
    }

    void confirm(LocalDate day, LocalDate lastDay) {
        advance(ContactStage.COMPARING, ContactStage.CONFIRMED);
        openUnitId = null;
        confirmedOn = day;
        expiresOn = lastDay;
    }

    void abandon() {
        require(ContactStage.COLLECTING);
        stage = ContactStage.ABANDONED;
        openUnitId = null;
    }

    /** While nothing of it was approved. */
    boolean mayBeAbandoned() {
        return stage == ContactStage.COLLECTING && publishedLink == null;
    }

    /** A newer one is confirmed. */
    void endOn(LocalDate day) {
        endedOn = day;
        inDirectory = false;
    }

    void showInDirectory(String place) {
        inDirectory = true;
        sortKey = place;
    }

    void leaveDirectory() {
        inDirectory = false;
    }

    private void advance(ContactStage from, ContactStage to) {
        require(from);
        stage = to;
        returnReason = null;
    }

    private void require(ContactStage expected) {
        if (stage != expected) {
            throw new NotAllowed();
        }
    }

    ContactDraft draft() {
        return new ContactDraft(
                Objects.requireNonNullElse(version, 0),
                rows.stream().map(ContactRow::draft).toList());
    }

    ContactFacts facts() {
        return new ContactFacts(
                id,
                unitId,
                stage,
                why,
                returnReason,
                rows.stream().map(ContactRow::facts).toList(),
                List.copyOf(warnings),
                summary(),
                Objects.requireNonNullElse(publishedLink, ""),
                publishedOn,
                confirmedOn,
                expiresOn,
                endedOn,
                overseerUnitId,
                directiveId,
                Objects.requireNonNullElse(instanceId, ""),
                Objects.requireNonNullElse(version, 0));
    }

    ContactSummary summary() {
        return ContactSummary.of(rows, confirmedOn);
    }

    UUID id() {
        return id;
    }

    UUID unitId() {
        return unitId;
    }

    ContactStage stage() {
        return stage;
    }

    UUID overseerUnitId() {
        return overseerUnitId;
    }

    @Nullable
    UUID directiveId() {
        return directiveId;
    }

    @Nullable
    UUID begunBy() {
        return begunBy;
    }

    /** The day of the office on which it was begun. */
    LocalDate begunOn() {
        return LocalDate.ofInstant(createdAt, OfficeTime.ZONE);
    }

    @Nullable
    UUID collectedBy() {
        return collectedBy;
    }

    @Nullable
    UUID publishedBy() {
        return publishedBy;
    }

    @Nullable
    LocalDate confirmedOn() {
        return confirmedOn;
    }

    String why() {
        return why;
    }

    @Nullable
    String returnReason() {
        return returnReason;
    }

    List<ContactRow> rows() {
        return rows;
    }
}
