package vn.tiendo.overview;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list behind a number.
 *
 * @param found how long the whole list is: the number
 * @param all of how many it counts some
 * @param next where the next page begins; null after the last
 */
public record ListPage<T>(
        List<T> rows, int found, int all, @Nullable Place next) {

    /**
     * The last unit of a page; it keeps its place though others come before it meanwhile.
     *
     * @param first what the list is sorted by
     * @param name its key in order, for units that are equal in that
     */
    public record Place(long first, String name, UUID id) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            int order = Long.compare(first, other.first);
            order = order == 0 ? name.compareTo(other.name) : order;
            return order == 0 ? id.compareTo(other.id) : order;
        }

        boolean isAfter(@Nullable Place other) {
            return other == null || compareTo(other) > 0;
        }
    }
}
