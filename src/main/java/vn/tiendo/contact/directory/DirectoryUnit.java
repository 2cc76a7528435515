package vn.tiendo.contact.directory;

/** A unit that has contacts in the directory. */
public record DirectoryUnit(String code, String name) {}
