package vn.tiendo.portal.outage;

import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.portal.PortalLinks;
import vn.tiendo.report.hint.DeadPages;
import vn.tiendo.report.hint.ReportHint;

/** Pages of portals of which somebody has reported that they cannot be reached. */
@Component
class PagesOfOutPortals implements DeadPages {

    private final JdbcClient jdbc;

    PagesOfOutPortals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Record> among(Set<String> addresses) {
        Map<String, Set<String>> places =
                addresses.stream().collect(Collectors.toMap(address -> address, PagesOfOutPortals::placesAbove));
        Map<String, Record> out = new HashMap<>();
        jdbc.sql(
                        "select lower(p.address), o.since, u.code from portal_outage o join portal p on p.id = o.open_portal_id"
                                + " join unit_v u on u.id = p.unit_id where lower(p.address) in (:places)")
                .param("places", places.values().stream().flatMap(Set::stream).collect(Collectors.toSet()))
                .query(row -> {
                    String portal = row.getString(1);
                    Record known = new Record(
                            ReportHint.Kind.PORTAL_OUT,
                            row.getObject(2, LocalDate.class),
                            PortalLinks.of(row.getString(3)));
                    places.forEach((address, above) -> {
                        if (above.contains(portal)) {
                            out.put(address, known);
                        }
                    });
                });
        return out;
    }

    /** Where a portal would have to stand to hold this page: its host, and each folder of its path, by either scheme. */
    private static Set<String> placesAbove(String address) {
        URI page = URI.create(address);
        Set<String> places = new LinkedHashSet<>();
        for (String scheme : Set.of("https", "http")) {
            StringBuilder place = new StringBuilder(scheme + "://" + page.getRawAuthority());
            places.add(place.toString().toLowerCase(Locale.ROOT));
            for (String step : (page.getRawPath() == null ? "" : page.getRawPath()).split("/")) {
                place.append(step);
                places.add(place.toString().toLowerCase(Locale.ROOT));
                place.append('/');
                places.add(place.toString().toLowerCase(Locale.ROOT));
            }
        }
        return places;
    }
}
