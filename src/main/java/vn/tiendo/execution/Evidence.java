package vn.tiendo.execution;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.Ids;

/** One proof or remark on an assignment; never changed once added. */
@Entity
@Table(name = "evidence")
class Evidence {

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

    EvidenceItem item(String byName) {
        return new EvidenceItem(id, kind, text, fileId, byName, addedAt);
    }
}
