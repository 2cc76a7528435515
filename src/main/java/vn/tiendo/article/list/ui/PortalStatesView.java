package vn.tiendo.article.list.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import vn.tiendo.article.ArticleLinks;
import vn.tiendo.article.list.ArticleLists;
import vn.tiendo.article.list.PortalStates;
import vn.tiendo.article.ui.WorkingTime;
import vn.tiendo.shared.ui.EmptyState;
import vn.tiendo.shared.ui.ListPlace;
import vn.tiendo.shared.ui.PageHeader;

/** "Tin, bài các trang": every portal that the reader may see against the states of its articles; what waits the longest first. */
@Route(ArticleLinks.PORTALS)
@RolesAllowed("USER")
class PortalStatesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String PAGE = "trang";

    private final transient PortalStates states;
    private final Anchor download;
    private final Div content = new Div();

    PortalStatesView(PortalStates states, PortalStatesSheet sheet) {
        this.states = states;
        addClassName("page");
        DownloadHandler file = sheet::answer;
        download = new Anchor(file, getTranslation("article.list.xlsx"));
        download.addClassName("action-link");
        download.getElement().setAttribute("download", true);
        add(
                new PageHeader(getPageTitle(), download),
                new ArticleTabs(null, ArticleLinks.PORTALS, null),
                new Paragraph(getTranslation("article.list.portals.text")),
                content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ListPlace.remember(event.getLocation());
        int page = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PAGE)
                .filter(number -> number.matches("[1-9]\\d{0,3}"))
                .map(number -> Integer.parseInt(number) - 1)
                .orElse(0);
        PortalStates.Page found = states.page();
        content.removeAll();
        download.setVisible(!found.lines().isEmpty());
        if (found.lines().isEmpty()) {
            content.add(new EmptyState(
                    getTranslation("article.list.portals.none"), getTranslation("article.list.portals.none.hint")));
            return;
        }
        Paragraph count = new Paragraph(
                getTranslation("article.list.portals.count", found.lines().size()));
        count.getElement().setAttribute("role", "status");
        content.add(
                count,
                new PortalStatesTable(
                        found,
                        found.lines().stream()
                                .skip((long) page * ArticleLists.PAGE)
                                .limit(ArticleLists.PAGE)
                                .toList()),
                pages(page, found.lines().size()));
        if (!found.times().isEmpty()) {
            content.add(new H2(getTranslation("article.list.times")), times(found.times()));
        }
    }

    private Component pages(int page, int portals) {
        Div box = new Div();
        box.addClassName("row");
        if (page > 0) {
            box.add(link(page - 1, "article.list.page.before"));
        }
        if ((page + 1) * ArticleLists.PAGE < portals) {
            box.add(link(page + 1, "article.list.page.next"));
        }
        return box;
    }

    private Anchor link(int page, String key) {
        QueryParameters query = QueryParameters.simple(Map.of(PAGE, Integer.toString(page + 1)));
        return new Anchor(new Location(ArticleLinks.PORTALS, query).getPathWithQueryParameters(), getTranslation(key));
    }

    private Component times(List<PortalStates.StepTime> times) {
        UnorderedList list = new UnorderedList();
        times.forEach(time -> list.add(new ListItem(getTranslation(
                "article.list.time",
                getTranslation(time.step() + ".title"),
                WorkingTime.text(time.median(), this),
                time.turns()))));
        return list;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("article.list.portals.title");
    }
}
