package vn.tiendo.file;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The stored record of an uploaded file; never changed, only taken back. */
@Entity
@Table(name = "stored_file")
class Upload {

    @Id
    private UUID id;

    private String subjectType;
    private UUID subjectId;
    private String name;
    private String contentType;

    @Column(name = "size_bytes")
    private long size;

    private String sha256;
    private String path;
    private UUID uploadedBy;
    private Instant uploadedAt;

    @SuppressWarnings("NullAway.Init")
    protected Upload() {}

    Upload(FileSubject subject, StoredFile facts, String path) {
        this.id = facts.id();
        this.subjectType = subject.type();
        this.subjectId = subject.id();
        this.name = facts.name();
        this.contentType = facts.contentType();
        this.size = facts.size();
        this.sha256 = facts.sha256();
        this.path = path;
        this.uploadedBy = facts.uploadedBy();
        this.uploadedAt = facts.uploadedAt();
    }

    FileSubject subject() {
        return new FileSubject(subjectType, subjectId);
    }

    StoredFile facts() {
        return new StoredFile(id, name, contentType, size, sha256, uploadedBy, uploadedAt);
    }

    String path() {
        return path;
    }
}
