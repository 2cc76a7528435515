package vn.tiendo;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import vn.tiendo.shared.SearchQuery;
import vn.tiendo.shared.ui.EmptyState;
import vn.tiendo.shared.ui.Marked;
import vn.tiendo.shared.ui.PageHeader;
import vn.tiendo.shared.ui.SearchSource;

/** What all rooms find for some words, kind by kind; each room finds only what the person may see (UX-30). */
@Route(SearchView.ROUTE)
@PermitAll
class SearchView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "tim-kiem";
    static final String QUERY = "q";

    private static final int LIMIT = 10;

    private final transient List<SearchSource> sources;
    private final SearchField field = new SearchField();
    private final Paragraph status = new Paragraph();
    private final Div results = new Div();

    SearchView(List<SearchSource> sources, AuthenticationContext authentication) {
        this.sources = sources.stream()
                .filter(source -> source.role().isEmpty() || authentication.hasRole(source.role()))
                .sorted(Comparator.comparingInt(SearchSource::order))
                .toList();
        addClassNames("page", "search-page");
        field.setLabel(getTranslation("porch.search.label"));
        Button find = new Button(getTranslation("porch.search.action"), click -> field.open(field.getValue()));
        find.addThemeVariants(ButtonVariant.PRIMARY);
        Div form = new Div(field, find);
        form.addClassName("search-form");
        form.getElement().setAttribute("role", "search");
        status.getElement().setAttribute("role", "status");
        add(new PageHeader(getPageTitle()), form, status, results);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SearchQuery query = SearchQuery.of(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(QUERY)
                .orElse(""));
        field.setValue(query.typed());
        results.removeAll();
        status.setText("");
        if (query.isEmpty()) {
            results.add(new EmptyState(getTranslation("porch.search.begin"), getTranslation("porch.search.advice")));
            return;
        }
        int found = sources.stream().mapToInt(source -> show(source, query)).sum();
        if (found == 0) {
            results.add(new EmptyState(
                    getTranslation("porch.search.none", query.typed()), getTranslation("porch.search.advice")));
        }
        status.setText(getTranslation("porch.search.found", found, query.typed()));
        status.setVisible(found > 0);
    }

    /** @return how many are shown */
    private int show(SearchSource source, SearchQuery query) {
        List<SearchSource.Hit> hits = source.find(query, LIMIT + 1);
        if (hits.isEmpty()) {
            return 0;
        }
        boolean more = hits.size() > LIMIT;
        List<SearchSource.Hit> shown = more ? hits.subList(0, LIMIT) : hits;
        H2 heading = new H2(getTranslation(source.kind()));
        Span count = new Span(more ? LIMIT + "+" : Integer.toString(shown.size()));
        count.addClassName("count");
        heading.add(count);
        UnorderedList list = new UnorderedList();
        list.addClassName("cards");
        shown.forEach(hit -> list.add(card(hit, query)));
        Section section = new Section(heading, list);
        if (more) {
            section.add(rest(source, query));
        }
        results.add(section);
        return shown.size();
    }

    private static ListItem card(SearchSource.Hit hit, SearchQuery query) {
        Anchor title = new Anchor(hit.link(), "");
        title.add(new Marked(hit.title(), query));
        title.addClassName("card-title");
        Div extra = new Div(new Marked(hit.extra(), query));
        extra.addClassName("card-meta");
        ListItem card = new ListItem(title, extra);
        card.addClassName("card");
        return card;
    }

    private Component rest(SearchSource source, SearchQuery query) {
        if (source.list().isEmpty()) {
            Paragraph narrower = new Paragraph(getTranslation("porch.search.narrow"));
            narrower.addClassName("muted");
            return narrower;
        }
        Anchor more = new Anchor(
                source.list() + "?q=" + URLEncoder.encode(query.typed(), StandardCharsets.UTF_8),
                getTranslation("porch.search.more"));
        more.addClassName("search-more");
        more.getElement()
                .setAttribute("aria-label", getTranslation("porch.search.more-of", getTranslation(source.kind())));
        return more;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("porch.search.title");
    }
}
