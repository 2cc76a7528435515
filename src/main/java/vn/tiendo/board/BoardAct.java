package vn.tiendo.board;

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
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
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
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "board_seat", joinColumns = @JoinColumn(name = "act_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    private List<BoardSeat> seats = new ArrayList<>();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "board_correction", joinColumns = @JoinColumn(name = "act_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    private List<BoardCorrection> corrections = new ArrayList<>();

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
        seats.clear();
        seats.addAll(named);
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
        seats.addAll(named);
        close(BoardStage.DONE);
    }

    /** Another decision holds from this day on. */
    void endOn(LocalDate day) {
        endedOn = day;
    }

    void uploaded(UUID by) {
        advance(BoardStage.UPLOADING, BoardStage.VERIFYING);
        uploadedBy = by;
    }

    void verified() {
        require(BoardStage.VERIFYING);
        close(BoardStage.DONE);
    }

    void wrong(BoardService.Verdict verdict, String why) {
        require(BoardStage.VERIFYING);
        returnReason = why;
        if (verdict == BoardService.Verdict.WRONG_CONTENT) {
            close(BoardStage.TO_REPLACE);
        } else {
            stage = BoardStage.CORRECTING;
        }
    }

    void abandon() {
        require(BoardStage.NOMINATING);
        close(BoardStage.ABANDONED);
    }

    /** Another decision in its place, begun with the same people and the reason why it was wrong. */
    BoardAct replacement(Instant now) {
        BoardAct next = new BoardAct(unitId, BoardKind.REPLACE, id, bases, draftedBy, now);
        next.under(directiveId, receivingUnitId);
        next.proposer = proposer;
        next.seats.addAll(seats);
        next.returnReason = returnReason;
        return next;
    }

    /** Begun with the people of the board that there is. */
    void startFrom(BoardAct before) {
        proposer = before.proposer;
        seats.addAll(before.seats);
    }

    private void close(BoardStage end) {
        stage = end;
        openUnitId = null;
    }

    /** A letter that was sent back is written anew; one that is numbered stays, and another one follows it. */
    void correct(BoardCorrection letter) {
        require(BoardStage.CORRECTING);
        if (!corrections.isEmpty() && corrections.getLast().reference() == null) {
            corrections.removeLast();
        }
        corrections.add(letter);
    }

    BoardCorrection correction() {
        return corrections.getLast();
    }

    void change(BoardCorrection letter) {
        require(BoardStage.CORRECTING);
        corrections.set(corrections.size() - 1, letter);
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
                seats.stream()
                        .map(seat -> seat.facts(here.contains(seat.personId())))
                        .toList(),
                corrections.stream().map(BoardCorrection::facts).toList(),
                signedBy,
                Objects.requireNonNullElse(signatureBlock, ""),
                directiveId,
                receivingUnitId,
                replacesId,
                Objects.requireNonNullElse(instanceId, ""),
                Objects.requireNonNullElse(version, 0));
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
        return seats;
    }

    @Nullable
    String returnReason() {
        return returnReason;
    }
}
