package vn.tiendo.portal.heat;

import java.util.List;
import java.util.UUID;
import vn.tiendo.portal.PortalFacts;

/**
 * Portals against sections: first those that nobody can reach, then the worst.
 *
 * @param columns kinds of sections
 * @param total how many portals there are with this filter, on this page or not
 */
public record HeatMap(List<Column> columns, List<Row> rows, int total) {

    /** A kind of section. @param lacking how many of all those portals have nothing, or nothing new, in it */
    public record Column(String name, int lacking) {}

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
            List<List<Cell>> cells,
            List<Cell> others) {}

    /** A section of a portal. */
    public record Cell(UUID sectionId, String name, PortalFacts.State state) {}
}
