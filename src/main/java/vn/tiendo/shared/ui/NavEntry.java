package vn.tiendo.shared.ui;

/**
 * A page that a room puts into the main navigation.
 *
 * @param key key of its label
 * @param path its route
 * @param role who sees it, e.g. {@code USER}; empty for everybody who is signed in
 */
public record NavEntry(String key, String path, int order, String role) {

    /** Whether the other one is a page below this one, and marked in its place. */
    public boolean leadsTo(NavEntry other) {
        return other.path().startsWith(path + "/");
    }
}
