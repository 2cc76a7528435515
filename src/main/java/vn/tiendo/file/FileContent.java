package vn.tiendo.file;

import java.nio.file.Path;

/** A file that may be opened, and where it lies. */
public record FileContent(StoredFile facts, Path path) {}
