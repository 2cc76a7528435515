package vn.tiendo.portal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.Ids;

/** A slogan or banner on a portal, with the last day on which it should hang. */
@Entity
@Table(name = "portal_banner")
class PortalBanner {

    @Id
    private UUID id;

    private UUID portalId;
    private String words;
    private String place;
    private LocalDate endsOn;
    private @Nullable LocalDate takenDownOn;
    private @Nullable UUID takenDownBy;
    private String replacedBy = "";
    private UUID recordedBy;
    private Instant recordedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected PortalBanner() {}

    PortalBanner(UUID portalId, String words, String place, LocalDate endsOn, UUID by, Instant now) {
        this.id = Ids.next();
        this.portalId = portalId;
        this.words = words;
        this.place = place;
        this.endsOn = endsOn;
        this.recordedBy = by;
        this.recordedAt = now;
    }

    void takeDown(LocalDate day, UUID by, String replacement) {
        takenDownOn = day;
        takenDownBy = by;
        replacedBy = replacement;
    }

    /** It still hangs after all. */
    void hangAgain() {
        takenDownOn = null;
        takenDownBy = null;
        replacedBy = "";
    }

    PortalFacts.Banner facts(LocalDate today) {
        return new PortalFacts.Banner(
                id,
                words,
                place,
                endsOn,
                takenDownOn,
                replacedBy,
                takenDownOn == null && endsOn.isBefore(today),
                Objects.requireNonNullElse(version, 0));
    }

    UUID id() {
        return id;
    }

    UUID portalId() {
        return portalId;
    }

    String words() {
        return words;
    }

    boolean hangs() {
        return takenDownOn == null;
    }

    int version() {
        return Objects.requireNonNullElse(version, 0);
    }
}
