package vn.tiendo.board;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.NotAllowed;

/** One decision about a unit's board, from the nomination to the day another one ends it. */
@Entity
@Table(name = "board_act")
class BoardAct {

    @Id
    private UUID id;

    private UUID unitId;
    private @Nullable UUID openUnitId;

    @Enumerated(EnumType.STRING)
    private BoardKind kind;

    @Enumerated(EnumType.STRING)
    private BoardStage stage = BoardStage.NOMINATING;

    private @Nullable String instanceId;
    private @Nullable UUID directiveId;
    private @Nullable UUID receivingUnitId;
    private @Nullable UUID replacesId;
    private String proposer = "";
    private String bases;
    private String reason = "";
    private @Nullable String returnReason;
    private UUID draftedBy;
    private @Nullable UUID signedBy;
    private @Nullable String signatureBlock;
    private @Nullable String reference;
    private @Nullable LocalDate effectiveFrom;
    private @Nullable LocalDate endedOn;
    private @Nullable UUID uploadedBy;
    private @Nullable Instant copyAfter;
    private Instant createdAt;

    @Embedded
    private BoardSeat.Seats seats = new BoardSeat.Seats();

    @Embedded
    private BoardCorrection.Letters letters = new BoardCorrection.Letters();

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected BoardAct() {}

    BoardAct(UUID unitId, BoardKind kind, @Nullable UUID replaces, String bases, UUID by, Instant now) {
        this.id = Ids.next();
        this.unitId = unitId;
        this.openUnitId = unitId;
        this.kind = kind;
        this.replacesId = replaces;
        this.bases = bases;
        this.draftedBy = by;
        this.createdAt = now;
    }

    /** For what, and who will look at it. */
    void under(@Nullable UUID directive, @Nullable UUID receivingUnit) {
        directiveId = directive;
        receivingUnitId = receivingUnit;
    }

    void carriedBy(String instance) {
        instanceId = instance;
    }

    void nominate(BoardDraft draft, List<BoardSeat> named, UUID by) {
        require(BoardStage.NOMINATING);
        if (draft.version() != Objects.requireNonNullElse(version, 0)) {
            throw new BoardDraft.BoardChanged();
        }
        proposer = draft.proposer().strip();
        bases = draft.bases().strip();
        reason = draft.reason().strip();
        seats.fill(named);
        draftedBy = by;
    }

    void advance(BoardStage from, BoardStage to) {
        require(from);
        stage = to;
        returnReason = null;
    }

    /** Back to whoever nominates (Decree 30/2020, article 11). */
    void sendBack(BoardStage from, String why) {
        require(from);
        stage = BoardStage.NOMINATING;
        returnReason = why;
        signedBy = null;
        signatureBlock = null;
    }

    void sign(UUID by, String block) {
        advance(BoardStage.SIGNING, BoardStage.NUMBERING);
        signedBy = by;
        signatureBlock = block;
    }

    void number(String printed, LocalDate day) {
        advance(BoardStage.NUMBERING, BoardStage.UPLOADING);
        reference = printed;
        effectiveFrom = day;
    }

    /** A decision of before the office worked here: through, and in force since its day. */
    void enterFromBefore(BoardDraft.Earlier earlier, List<BoardSeat> named) {
        require(BoardStage.NOMINATING);
        reference = earlier.reference().strip();
        effectiveFrom = earlier.day();
        signatureBlock = earlier.signer().strip();
        seats.fill(named);
        close(BoardStage.DONE);
    }

    /** Another decision holds from this day on. */
    void endOn(LocalDate day) {
        endedOn = day;
    }

    /** Another signed copy is wanted than those that there are. */
    void awaitCopy(BoardStage from, Instant now) {
        require(from);
        stage = BoardStage.UPLOADING;
        copyAfter = now;
    }

    /** Whether a copy that was uploaded then is for this sending, and not for one that is over. */
    boolean isFresh(Instant uploadedAt) {
        return copyAfter == null || !uploadedAt.isBefore(copyAfter);
    }

    void uploaded(UUID by) {
        advance(BoardStage.UPLOADING, BoardStage.VERIFYING);
        uploadedBy = by;
    }

    void verified() {
        require(BoardStage.VERIFYING);
        close(BoardStage.DONE);
    }

    void wrong(BoardService.Verdict verdict, String why, Instant now) {
        require(BoardStage.VERIFYING);
        returnReason = why;
        switch (verdict) {
            case WRONG_CONTENT -> close(BoardStage.TO_REPLACE);
            case WRONG_COPY -> awaitCopy(BoardStage.VERIFYING, now);
            default -> stage = BoardStage.CORRECTING;
        }
    }

    void abandon() {
        require(BoardStage.NOMINATING);
        if (kind == BoardKind.REPLACE) {
            throw new NotAllowed(); // the receiving office ordered it
        }
        close(BoardStage.ABANDONED);
    }

    /** Another decision in its place, begun with the same people and the reason why it was wrong. */
    BoardAct replacement(Instant now) {
        BoardAct next = new BoardAct(unitId, BoardKind.REPLACE, id, bases, draftedBy, now);
        next.under(directiveId, receivingUnitId);
        next.proposer = proposer;
        next.seats.fill(seats.all());
        next.returnReason = returnReason;
        next.reason = Objects.requireNonNullElse(returnReason, "");
        return next;
    }

    /** Begun with the people of the board that there is. */
    void startFrom(BoardAct before) {
        proposer = before.proposer;
        seats.fill(before.seats.all());
    }

    private void close(BoardStage end) {
        stage = end;
        openUnitId = null;
    }

    void correct(BoardCorrection letter) {
        require(BoardStage.CORRECTING);
        letters.draft(letter);
    }

    BoardCorrection correction() {
        return letters.last();
    }

    void change(BoardCorrection letter) {
        require(BoardStage.CORRECTING);
        letters.change(letter);
    }

    void letterBack(String why) {
        require(BoardStage.CORRECTING);
        returnReason = why;
    }

    private void require(BoardStage expected) {
        if (stage != expected) {
            throw new NotAllowed();
        }
    }

    BoardFacts facts(Set<UUID> here) {
        return new BoardFacts(
                id,
                unitId,
                kind,
                stage,
                Objects.requireNonNullElse(reference, ""),
                effectiveFrom,
                endedOn,
                proposer,
                bases,
                reason,
                returnReason,
                seats.facts(here),
                letters.facts(),
                signedBy,
                Objects.requireNonNullElse(signatureBlock, ""),
                directiveId,
                receivingUnitId,
                replacesId,
                Objects.requireNonNullElse(instanceId, ""),
                Objects.requireNonNullElse(version, 0));
    }

    boolean isNumbered() {
        return reference != null;
    }

    UUID id() {
        return id;
    }

    UUID unitId() {
        return unitId;
    }

    BoardKind kind() {
        return kind;
    }

    BoardStage stage() {
        return stage;
    }

    @Nullable
    UUID directiveId() {
        return directiveId;
    }

    @Nullable
    UUID receivingUnitId() {
        return receivingUnitId;
    }

    @Nullable
    UUID replacesId() {
        return replacesId;
    }

    UUID draftedBy() {
        return draftedBy;
    }

    @Nullable
    UUID uploadedBy() {
        return uploadedBy;
    }

    List<BoardSeat> seats() {
        return seats.all();
    }

    @Nullable
    String returnReason() {
        return returnReason;
    }
}
