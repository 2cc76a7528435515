package vn.tiendo.file;

import java.time.Instant;
import java.util.UUID;

/**
 * A file as pages list it.
 *
 * @param size in bytes
 */
public record StoredFile(
        UUID id,
        FileSubject subject,
        String name,
        String contentType,
        long size,
        String sha256,
        UUID uploadedBy,
        Instant uploadedAt) {}
