package vn.tiendo.article;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import vn.tiendo.article.ArticleFacts.ArticleMovedOn;
import vn.tiendo.article.ArticleFacts.Publication;
import vn.tiendo.article.ArticleFacts.Review;
import vn.tiendo.shared.Ids;

/** One article, from its first words to its tombstone. */
@Entity
@Table(name = "article")
class Article {

    @Id
    private UUID id;

    private UUID unitId;
    private UUID portalUnitId;
    private UUID authorId;

    @Embedded
    private ArticleText text;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "article_picture", joinColumns = @JoinColumn(name = "article_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    private List<ArticlePicture> pictures = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private ArticleState state = ArticleState.DRAFT;

    private Instant stateSince;
    private @Nullable String returnReason;
    private int revision;

    @Embedded
    private Review review = Review.NONE;

    @Embedded
    private Publication publication = Publication.NONE;

    private @Nullable UUID directiveId;
    private @Nullable String instanceId;
    private Instant createdAt;
    private Instant changedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Article() {}

    Article(UUID unitId, UUID portalUnitId, UUID authorId, ArticleDraft draft, Instant now) {
        this.id = Ids.next();
        this.unitId = unitId;
        this.portalUnitId = portalUnitId;
        this.authorId = authorId;
        this.text = ArticleText.of(draft);
        this.createdAt = now;
        this.changedAt = now;
        this.stateSince = now;
        show(draft.pictures());
    }

    /** @throws ArticleDraft.ArticleChanged if somebody else saved it since */
    void write(ArticleDraft draft, UUID portal, Instant now) {
        if (draft.version() != version()) {
            throw new ArticleDraft.ArticleChanged();
        }
        if (state == ArticleState.DRAFT) {
            portalUnitId = portal; // afterwards another board would have to begin anew
        }
        text = ArticleText.of(draft);
        show(draft.pictures());
        changedAt = now;
    }

    private void show(List<ArticleDraft.Picture> some) {
        pictures.clear();
        some.stream().map(ArticlePicture::of).forEach(pictures::add);
    }

    void send(@Nullable UUID directive, Instant now) {
        move(Set.of(ArticleState.DRAFT), text.urgent() ? ArticleState.CONSENTING : ArticleState.EDITING, now);
        directiveId = directive;
    }

    void carriedBy(String instance) {
        instanceId = instance;
    }

    /** One more version that others were shown. @return its number */
    int keepRevision() {
        revision++;
        return revision;
    }

    void sendAgain(Instant now) {
        move(Set.of(ArticleState.RETURNED), ArticleState.EDITING, now);
    }

    void consent(UUID approver, String words, Instant now) {
        move(Set.of(ArticleState.CONSENTING), ArticleState.APPROVED, now);
        review = review.consented(approver, now, revision, words);
    }

    void refuseConsent(String words, Instant now) {
        move(Set.of(ArticleState.CONSENTING), ArticleState.EDITING, now);
        review = review.consented(null, null, 0, words);
    }

    void edited(UUID by, String checklist, Instant now) {
        move(Set.of(ArticleState.EDITING), ArticleState.APPROVING, now);
        review = review.edited(by, checklist);
    }

    void approve(UUID by, ArticleFacts.Way way, Instant now) {
        move(Set.of(ArticleState.APPROVING), ArticleState.APPROVED, now);
        review = review.approved(by, now, way, revision);
    }

    /** Back to its author; what was approved is not any more. */
    void sendBack(String why, Instant now) {
        move(Set.of(ArticleState.EDITING, ArticleState.APPROVING, ArticleState.APPROVED), ArticleState.RETURNED, now);
        returnReason = why;
        review = review.reopened();
    }

    void reject(String why, Instant now) {
        move(Set.of(ArticleState.EDITING, ArticleState.APPROVING), ArticleState.REJECTED, now);
        returnReason = why;
    }

    void withdraw(Instant now) {
        move(ArticleState.UNDER_WAY, ArticleState.WITHDRAWN, now);
    }

    void publish(UUID by, Instant at, String link, String fingerprint, Instant now) {
        move(Set.of(ArticleState.APPROVED), ArticleState.PUBLISHED, now);
        publication = publication.out(by, at, link, fingerprint);
    }

    void chooseForCheck() {
        publication = publication.checked(ArticleFacts.Check.DUE, null, "");
    }

    void checked(boolean right, UUID by, String words) {
        if (publication.check() != ArticleFacts.Check.DUE) {
            throw new ArticleMovedOn();
        }
        publication = publication.checked(right ? ArticleFacts.Check.RIGHT : ArticleFacts.Check.WRONG, by, words);
    }

    void correct(String words, Instant at, Instant now) {
        move(ArticleState.OUT, ArticleState.CORRECTED, now);
        publication = publication.corrected(words, at);
    }

    void remove(UUID by, String why, Instant at, Instant now) {
        move(ArticleState.OUT, ArticleState.REMOVED, now);
        publication = publication.removed(by, at, why);
    }

    private void move(Set<ArticleState> from, ArticleState to, Instant now) {
        if (!from.contains(state)) {
            throw new ArticleMovedOn();
        }
        state = to;
        stateSince = now;
        changedAt = now;
        returnReason = null;
    }

    ArticleFacts facts() {
        return new ArticleFacts(
                id,
                unitId,
                portalUnitId,
                authorId,
                draft(),
                state,
                stateSince,
                Objects.requireNonNullElse(returnReason, ""),
                revision,
                review,
                publication,
                directiveId,
                Objects.requireNonNullElse(instanceId, ""));
    }

    private ArticleDraft draft() {
        return new ArticleDraft(
                version(),
                portalUnitId,
                text.genre(),
                text.title(),
                text.lead(),
                text.body(),
                text.section(),
                text.penName(),
                text.source(),
                text.reprint(),
                text.eventOn(),
                text.displayUntil(),
                text.keywords(),
                text.urgent(),
                text.urgentReason(),
                pictures.stream().map(ArticlePicture::facts).toList());
    }

    UUID id() {
        return id;
    }

    UUID unitId() {
        return unitId;
    }

    UUID portalUnitId() {
        return portalUnitId;
    }

    UUID authorId() {
        return authorId;
    }

    ArticleState state() {
        return state;
    }

    String instance() {
        return Objects.requireNonNull(instanceId);
    }

    private int version() {
        return Objects.requireNonNullElse(version, 0);
    }
}
