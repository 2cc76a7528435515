package vn.tiendo.file;

import java.util.UUID;

/** What a file belongs to: a kind that some room knows, and the id there. */
public record FileSubject(String type, UUID id) {}
