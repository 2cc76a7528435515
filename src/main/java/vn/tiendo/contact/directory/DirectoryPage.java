package vn.tiendo.contact.directory;

import java.util.List;

/** The beginning of what was found, and how much there is. */
public record DirectoryPage(List<DirectoryEntry> rows, int total) {}
