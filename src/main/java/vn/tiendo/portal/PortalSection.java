package vn.tiendo.portal;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.portal.kind.SectionKind;
import vn.tiendo.shared.Ids;

/** A section of a portal: how often something new is due in it, who is on duty, and the newest item. */
@Entity
@Table(name = "portal_section")
class PortalSection {

    @Id
    private UUID id;

    private UUID portalId;
    private @Nullable String kindCode;
    private @Nullable String ownName;
    private int position;
    private String link = "";
    private int intervalDays;
    private @Nullable UUID dutyPersonId;

    @Embedded
    private PortalFacts.Item newest = PortalFacts.Item.NONE;

    private int itemCount;
    private @Nullable LocalDate staleFrom;
    private @Nullable String notApplicableReason;
    private @Nullable UUID notApplicableAskedBy;
    private @Nullable Instant notApplicableAskedAt;
    private @Nullable UUID notApplicableApprovedBy;
    private @Nullable Instant notApplicableApprovedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected PortalSection() {}

    private PortalSection(UUID portalId, int position, int intervalDays) {
        this.id = Ids.next();
        this.portalId = portalId;
        this.position = position;
        this.intervalDays = intervalDays;
    }

    static PortalSection of(UUID portalId, String kindCode, int position, int intervalDays) {
        PortalSection section = new PortalSection(portalId, position, intervalDays);
        section.kindCode = kindCode;
        return section;
    }

    static PortalSection own(UUID portalId, String name, int position, int intervalDays) {
        PortalSection section = new PortalSection(portalId, position, intervalDays);
        section.ownName = name;
        return section;
    }

    void lieAt(String where, int days) {
        link = where;
        intervalDays = days;
        reckon();
    }

    void onDuty(@Nullable UUID person) {
        dutyPersonId = person;
    }

    /** One more item, or the newest of so many. */
    void show(PortalFacts.Item item, int count) {
        newest = item;
        itemCount = count;
        reckon();
    }

    private void reckon() {
        LocalDate day = newest.newestOn();
        staleFrom = day == null ? null : day.plusDays(intervalDays + 1L);
    }

    /** The unit has no such section. */
    void lapse(SectionUpkeep asked, UUID approvedBy, Instant at) {
        notApplicableReason = asked.whyNotApplicable();
        notApplicableAskedBy = asked.answeredBy();
        notApplicableAskedAt = asked.answeredAt();
        notApplicableApprovedBy = approvedBy;
        notApplicableApprovedAt = at;
    }

    /** It is kept after all. */
    void applyAgain() {
        notApplicableReason = null;
        notApplicableAskedBy = null;
        notApplicableAskedAt = null;
        notApplicableApprovedBy = null;
        notApplicableApprovedAt = null;
    }

    PortalFacts.State state(LocalDate day) {
        return PortalFacts.State.of(notApplicableApprovedAt != null, itemCount, staleFrom, day);
    }

    UUID id() {
        return id;
    }

    UUID portalId() {
        return portalId;
    }

    @Nullable
    String kindCode() {
        return kindCode;
    }

    /** @param kind of which it is; null for one of the portal's own */
    String name(@Nullable SectionKind kind) {
        return kind == null ? Objects.requireNonNullElse(ownName, "") : kind.name();
    }

    String link() {
        return link;
    }

    int intervalDays() {
        return intervalDays;
    }

    @Nullable
    UUID dutyPersonId() {
        return dutyPersonId;
    }

    PortalFacts.Item newest() {
        return newest;
    }

    int itemCount() {
        return itemCount;
    }

    String notApplicableReason() {
        return Objects.requireNonNullElse(notApplicableReason, "");
    }

    int version() {
        return Objects.requireNonNullElse(version, 0);
    }
}
