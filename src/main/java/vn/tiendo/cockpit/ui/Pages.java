package vn.tiendo.cockpit.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Leads from page to page of a table; not there if there is one only. */
class Pages extends Nav {

    /** In the address; no part of what is saved as a filter. */
    static final String PAGE = "trang";

    Pages(String path, int number, int pages) {
        this(path, QueryParameters.empty(), number, pages);
    }

    /** @param query what else stands in the address */
    Pages(String path, QueryParameters query, int number, int pages) {
        addClassName("pages");
        setAriaLabel(getTranslation("cockpit.pages"));
        setVisible(pages > 1);
        if (number > 1) {
            add(to(path, query, number - 1, "cockpit.page.before"));
        }
        add(new Span(getTranslation("cockpit.page", number, pages)));
        if (number < pages) {
            add(to(path, query, number + 1, "cockpit.page.next"));
        }
    }

    /** From 1; what is no number is the first. */
    static int asked(QueryParameters query) {
        return query.getSingleParameter(PAGE)
                .filter(text -> text.matches("\\d{1,4}"))
                .map(Integer::parseInt)
                .orElse(1);
    }

    private Anchor to(String path, QueryParameters query, int number, String key) {
        Map<String, List<String>> parameters = new HashMap<>(query.getParameters());
        parameters.put(PAGE, List.of(Integer.toString(number)));
        Location place = new Location(path, new QueryParameters(parameters));
        Anchor link = new Anchor(place.getPathWithQueryParameters(), getTranslation(key));
        link.addClassName("action-link");
        return link;
    }
}
