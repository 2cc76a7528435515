package vn.tiendo.article.list;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How many articles of a portal are where.
 *
 * @param counts by shelf; those with none are left out
 * @param oldest what waits the longest; null if nothing waits
 */
public record PortalLine(
        ReadablePortal portal,
        Map<Shelf, Integer> counts,
        @Nullable Oldest oldest) {

    /** What waits the longest, and whose turn it is. */
    public record Oldest(UUID articleId, String title, ArticleRow.Turn turn) {}

    /** How many are there. */
    public int count(Shelf shelf) {
        return counts.getOrDefault(shelf, 0);
    }

    /** How many wait for somebody. */
    public int waiting() {
        return Shelf.WAITING.stream().mapToInt(this::count).sum();
    }
}
