package vn.tiendo.file;

import java.nio.file.Path;

/** A file that the reader may open, and where its bytes lie. */
public record FileContent(StoredFile facts, Path path) {}
