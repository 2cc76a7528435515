package vn.tiendo.file;

import java.time.Instant;
import java.util.UUID;

/**
 * What is known of an uploaded file.
 *
 * @param contentType told by the content, not by the browser
 * @param size in bytes
 * @param sha256 in lower-case hexadecimal
 */
public record StoredFile(
        UUID id, String name, String contentType, long size, String sha256, UUID uploadedBy, Instant uploadedAt) {}
