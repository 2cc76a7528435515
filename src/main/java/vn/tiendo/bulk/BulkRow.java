package vn.tiendo.bulk;

import org.jspecify.annotations.Nullable;

/**
 * One of many, in words.
 *
 * @param id by which the act knows it
 * @param label what it is
 * @param detail what else is good to know before; may be empty
 * @param link path of its page; null if it has none
 * @param obstacle why it cannot be done, as far as that is known beforehand; null if it can
 */
public record BulkRow(
        String id,
        String label,
        String detail,
        @Nullable String link,
        @Nullable String obstacle) {

    public boolean open() {
        return obstacle == null;
    }
}
