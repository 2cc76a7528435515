package vn.tiendo.shared.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.Map;

/** How the lists of this browser tab were left, with filter and depth: whoever goes back finds them so. */
public final class ListPlace {

    private final Map<String, Location> left = new HashMap<>();

    private ListPlace() {}

    /** Notes how a list stands. */
    public static void remember(Location place) {
        of(UI.getCurrent()).left.put(place.getPath(), place);
    }

    /** The filter with which a list was left; none if it was not open yet. */
    public static QueryParameters query(String path) {
        Location place = of(UI.getCurrent()).left.get(path);
        return place == null ? QueryParameters.empty() : place.getQueryParameters();
    }

    /** A link that goes back to a list as it was left; the browser also scrolls to where it was. */
    public static Anchor back(String path, String text) {
        Anchor link = new Anchor(new Location(path, query(path)).getPathWithQueryParameters(), text);
        link.getElement().setAttribute("data-back", true);
        return link;
    }

    private static ListPlace of(UI ui) {
        ListPlace places = ComponentUtil.getData(ui, ListPlace.class);
        if (places == null) {
            places = new ListPlace();
            ComponentUtil.setData(ui, ListPlace.class, places);
        }
        return places;
    }
}
