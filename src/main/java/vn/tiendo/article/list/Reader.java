package vn.tiendo.article.list;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who asks, and what follows for him: a draft is its author's; what was sent is read by the units of both ends and by whoever
 * oversees the portal.
 *
 * @param people himself and those for whom he stands in
 * @param units whose work he sees
 * @param portals about which he may read
 */
record Reader(Set<UUID> people, Set<UUID> units, List<ReadablePortal> portals) {

    /** Nobody's: a list is never empty in SQL. */
    private static final UUID NONE = new UUID(0, 0);

    Set<UUID> portalUnits() {
        return orNone(portals.stream().map(ReadablePortal::unitId).collect(Collectors.toSet()));
    }

    static Set<UUID> orNone(Set<UUID> some) {
        return some.isEmpty() ? Set.of(NONE) : some;
    }
}
