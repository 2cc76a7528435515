package vn.tiendo.file;

import java.util.UUID;

/**
 * What a file belongs to.
 *
 * @param type known to exactly one {@link FileGuard}, at most 40 characters
 */
public record FileSubject(String type, UUID id) {}
