package vn.tiendo.document.paper;

/** A written document to take along. */
public record PaperFile(String name, byte[] content) {}
