package vn.tiendo.execution;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.execution.evidence.EvidenceItem;
import vn.tiendo.execution.standing.StandingWatch;
import vn.tiendo.shared.Ids;

/** One proof or remark on an assignment; never changed once added, but a proof may be taken back. */
@Entity
@EntityListeners(StandingWatch.class)
@Table(name = "evidence")
class Evidence implements StandingWatch.OfProof {

    @Id
    private UUID id;

    private UUID assignmentId;

    @Enumerated(EnumType.STRING)
    private EvidenceItem.Kind kind;

    private String text;
    private @Nullable UUID fileId;
    private UUID addedBy;
    private Instant addedAt;

    @SuppressWarnings("NullAway.Init")
    protected Evidence() {}

    Evidence(UUID assignmentId, EvidenceItem.Kind kind, String text, @Nullable UUID fileId, UUID by, Instant now) {
        this.id = Ids.next();
        this.assignmentId = assignmentId;
        this.kind = kind;
        this.text = text;
        this.fileId = fileId;
        this.addedBy = by;
        this.addedAt = now;
    }

    UUID addedBy() {
        return addedBy;
    }

    /** Files are taken back where they are listed; a remark stays said. */
    boolean mayBeTakenBackBy(@Nullable UUID person) {
        return addedBy.equals(person) && (kind == EvidenceItem.Kind.TEXT || kind == EvidenceItem.Kind.LINK);
    }

    EvidenceItem item(String byName, boolean removable) {
        return new EvidenceItem(id, kind, text, fileId, byName, addedAt, removable);
    }

    UUID id() {
        return id;
    }

    @Override
    public UUID assignmentId() {
        return assignmentId;
    }

    String text() {
        return text;
    }
}
