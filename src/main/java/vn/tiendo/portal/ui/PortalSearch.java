package vn.tiendo.portal.ui;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tiendo.portal.PortalLinks;
import vn.tiendo.portal.heat.HeatMapService;
import vn.tiendo.shared.SearchQuery;
import vn.tiendo.shared.ui.SearchSource;
import vn.tiendo.shared.ui.SearchTexts;

/** Finds portals by the unit's name, the address, and the words for what they are. */
@Component
class PortalSearch implements SearchSource {

    private final HeatMapService portals;
    private final SearchTexts texts;

    PortalSearch(HeatMapService portals, SearchTexts texts) {
        this.portals = portals;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return "portal.search.kind";
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public String role() {
        return "USER";
    }

    @Override
    public String list() {
        return PortalLinks.PORTALS;
    }

    @Override
    public List<Hit> find(SearchQuery query, int limit) {
        return portals.find(query, limit).stream()
                .map(portal -> new Hit(
                        texts.of("portal.of", portal.unit()), portal.address(), PortalLinks.of(portal.unitCode())))
                .toList();
    }
}
