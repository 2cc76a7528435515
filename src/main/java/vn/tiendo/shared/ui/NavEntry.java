package vn.tiendo.shared.ui;

import java.util.function.BooleanSupplier;

/**
 * A page that a room puts into the main navigation.
 *
 * @param key key of its label
 * @param path its route
 * @param role who sees it, e.g. {@code USER}; empty for everybody who is signed in
 * @param open whether the person at the screen may open it, asked of those alone who have the role
 */
public record NavEntry(String key, String path, int order, String role, BooleanSupplier open) {

    /** For everybody who has the role. */
    public NavEntry(String key, String path, int order, String role) {
        this(key, path, order, role, () -> true);
    }

    /** Whether the other one is a page below this one, and marked in its place. */
    public boolean leadsTo(NavEntry other) {
        return other.path().startsWith(path + "/");
    }
}
