package vn.tiendo.portal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.NotAllowed;

/** One piece of work about one section or one slogan, from the day it is found wanting to the day it is right. */
@Entity
@Table(name = "section_upkeep")
class SectionUpkeep {

    @Id
    private UUID id;

    private UUID portalId;
    private @Nullable UUID sectionId;
    private @Nullable UUID bannerId;
    private @Nullable UUID openKey;

    @Enumerated(EnumType.STRING)
    private UpkeepFacts.Reason reason;

    @Enumerated(EnumType.STRING)
    private UpkeepFacts.Stage stage = UpkeepFacts.Stage.FILLING;

    private @Nullable String instanceId;
    private @Nullable UUID assigneeId;
    private @Nullable LocalDate answerOn;
    private String answerTitle = "";
    private String answerLink = "";
    private String whyNotApplicable = "";
    private @Nullable LocalDate beforeOn;
    private String beforeTitle = "";
    private String beforeLink = "";
    private int beforeCount;
    private @Nullable String returnReason;
    private boolean sampled;
    private @Nullable UUID answeredBy;
    private @Nullable Instant answeredAt;
    private @Nullable UUID tickedBy;
    private @Nullable Instant tickedAt;
    private Instant createdAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected SectionUpkeep() {}

    /** @param about the section, or the slogan if it is old */
    SectionUpkeep(UUID portalId, UUID about, UpkeepFacts.Reason reason, @Nullable UUID assignee, Instant now) {
        this.id = Ids.next();
        this.portalId = portalId;
        this.sectionId = reason == UpkeepFacts.Reason.OLD_BANNER ? null : about;
        this.bannerId = reason == UpkeepFacts.Reason.OLD_BANNER ? about : null;
        this.openKey = about;
        this.reason = reason;
        this.assigneeId = assignee;
        this.createdAt = now;
    }

    void carriedBy(String instance) {
        instanceId = instance;
    }

    /** What the section or slogan shows from now on; it is right unless somebody who looks finds otherwise. */
    void answer(UpkeepFacts.Answer answer, UUID by, Instant at) {
        require(UpkeepFacts.Stage.FILLING);
        answerOn = answer.day();
        answerTitle = answer.title().strip();
        answerLink = answer.link().strip();
        said(by, at);
    }

    /** Kept, so that the section can show it again. */
    void before(PortalFacts.Item item, int count) {
        beforeOn = item.newestOn();
        beforeTitle = item.newestTitle();
        beforeLink = item.newestLink();
        beforeCount = count;
    }

    /** @param check whether somebody of the overseer shall look at the real page */
    void goOn(boolean check) {
        require(UpkeepFacts.Stage.FILLING);
        sampled = sampled || check;
        if (sampled) {
            stage = UpkeepFacts.Stage.CHECKING;
        } else {
            close(UpkeepFacts.Stage.DONE);
        }
    }

    void askNotApplicable(String why, UUID by, Instant at) {
        require(UpkeepFacts.Stage.FILLING);
        whyNotApplicable = why;
        said(by, at);
        stage = UpkeepFacts.Stage.APPROVING;
    }

    private void said(UUID by, Instant at) {
        returnReason = null;
        answeredBy = by;
        answeredAt = at;
    }

    void tick(UpkeepFacts.Stage from, UpkeepFacts.Stage end, UUID by, Instant at) {
        require(from);
        tickedBy = by;
        tickedAt = at;
        close(end);
    }

    void sendBack(UpkeepFacts.Stage from, String why, UUID by, Instant at) {
        require(from);
        tickedBy = by;
        tickedAt = at;
        stage = UpkeepFacts.Stage.FILLING;
        returnReason = why;
    }

    void await() {
        require(UpkeepFacts.Stage.FILLING);
        stage = UpkeepFacts.Stage.WAITING;
    }

    void resume() {
        require(UpkeepFacts.Stage.WAITING);
        stage = UpkeepFacts.Stage.FILLING;
    }

    void settle() {
        require(UpkeepFacts.Stage.FILLING);
        close(UpkeepFacts.Stage.SETTLED);
    }

    private void close(UpkeepFacts.Stage end) {
        stage = end;
        openKey = null;
    }

    private void require(UpkeepFacts.Stage expected) {
        if (stage != expected) {
            throw new NotAllowed();
        }
    }

    UpkeepFacts facts() {
        return new UpkeepFacts(
                id,
                portalId,
                sectionId,
                bannerId,
                reason,
                stage,
                new UpkeepFacts.Answer(answerOn, answerTitle, answerLink),
                whyNotApplicable,
                Objects.requireNonNullElse(returnReason, ""),
                sampled,
                answeredBy,
                tickedBy);
    }

    PortalFacts.Item before() {
        return new PortalFacts.Item(beforeOn, beforeTitle, beforeLink);
    }

    int beforeCount() {
        return beforeCount;
    }

    UUID id() {
        return id;
    }

    UUID portalId() {
        return portalId;
    }

    @Nullable
    UUID sectionId() {
        return sectionId;
    }

    @Nullable
    UUID bannerId() {
        return bannerId;
    }

    /** The section or the slogan. */
    UUID about() {
        return Objects.requireNonNull(sectionId == null ? bannerId : sectionId);
    }

    UpkeepFacts.Reason reason() {
        return reason;
    }

    UpkeepFacts.Stage stage() {
        return stage;
    }

    boolean sampled() {
        return sampled;
    }

    String instance() {
        return Objects.requireNonNull(instanceId);
    }

    @Nullable
    UUID assigneeId() {
        return assigneeId;
    }

    @Nullable
    UUID answeredBy() {
        return answeredBy;
    }

    @Nullable
    Instant answeredAt() {
        return answeredAt;
    }

    String whyNotApplicable() {
        return whyNotApplicable;
    }

    @Nullable
    String returnReason() {
        return returnReason;
    }
}
