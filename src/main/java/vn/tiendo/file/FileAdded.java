package vn.tiendo.file;

import java.util.UUID;

/** A file has come to a subject. */
public record FileAdded(FileSubject subject, UUID fileId, String name) {}
