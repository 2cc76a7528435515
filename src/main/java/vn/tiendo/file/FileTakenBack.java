package vn.tiendo.file;

import java.util.UUID;

/** Who had uploaded a file has taken it back. */
public record FileTakenBack(FileSubject subject, UUID fileId, String name) {}
