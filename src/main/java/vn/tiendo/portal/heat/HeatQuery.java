package vn.tiendo.portal.heat;

import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.SearchQuery;

/**
 * Which rows of the map are looked for.
 *
 * @param filter null for all
 * @param name beginnings of words of the unit's name, accents or not
 */
public record HeatQuery(@Nullable HeatFilter filter, SearchQuery name) {

    /** All of them. */
    public static final HeatQuery ALL = of(null, "");

    public static HeatQuery of(@Nullable HeatFilter filter, String name) {
        return new HeatQuery(filter, SearchQuery.of(name));
    }
}
