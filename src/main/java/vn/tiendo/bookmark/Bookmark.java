package vn.tiendo.bookmark;

import java.util.UUID;

/**
 * A list with its filter under a name.
 *
 * @param query as it stands in the address, without the question mark
 * @param mine whether the reader made it, and so may change it
 * @param owner who made it
 * @param unit short name of the unit with which it is shared; empty if with nobody
 */
public record Bookmark(UUID id, String name, String query, boolean mine, String owner, String unit) {

    public boolean shared() {
        return !unit.isEmpty();
    }
}
