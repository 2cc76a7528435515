package vn.tiendo.portal.heat;

import java.util.List;
import vn.tiendo.portal.PortalFacts;

/**
 * Portals against sections, the worst portal first.
 *
 * @param columns names of the kinds of sections
 * @param total how many portals there are with this filter, on this page or not
 */
public record HeatMap(List<String> columns, List<Row> rows, int total) {

    /**
     * A portal.
     *
     * @param cells one for each column; empty where the portal has no such section
     * @param others its own sections
     */
    public record Row(
            String unitCode,
            String unit,
            String address,
            PortalSummary summary,
            List<List<PortalFacts.State>> cells,
            List<Own> others) {}

    /** A section that only this portal has. */
    public record Own(String name, PortalFacts.State state) {}
}
