package vn.tiendo.article.list.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.article.ArticleLinks;
import vn.tiendo.article.list.ArticleFilter;
import vn.tiendo.article.list.ArticleFilter.Kind;
import vn.tiendo.article.list.ArticleLists;
import vn.tiendo.article.list.ArticleRow;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.portal.PortalService;
import vn.tiendo.shared.ui.EmptyState;
import vn.tiendo.shared.ui.ListPlace;
import vn.tiendo.shared.ui.PageHeader;
import vn.tiendo.task.TaskRow;

/** "Tin, bài": what waits for the reader, what is his, and what he may read; everything stands in the URL. */
@Route(ArticleLinks.ARTICLES)
@RolesAllowed("USER")
class ArticlesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ArticleLists lists;
    private final transient OrganizationService organization;
    private final transient ArticleListCards cards;
    private final transient ArticlesSheet sheet;
    private final Div tabs = new Div();
    private final ArticleFilterFields fields;
    private final Div list = new Div();
    private final UnorderedList rows = new UnorderedList();
    private final Button more = new Button();
    private transient ArticlePlace place = ArticlePlace.of(Kind.WAITING);
    private transient ArticleFilter filter = ArticleFilter.of(Kind.WAITING);
    private transient Map<UUID, TaskRow> waiting = Map.of();
    private transient @Nullable ArticleRow last;

    ArticlesView(
            ArticleLists lists,
            OrganizationService organization,
            PortalService portals,
            ArticleListCards cards,
            ArticlesSheet sheet) {
        this.sheet = sheet;
        this.lists = lists;
        this.organization = organization;
        this.cards = cards;
        addClassName("page");
        fields = new ArticleFilterFields(portals, organization, ArticlesView::open);
        Anchor write = new Anchor(ArticleLinks.WRITING, getTranslation("article.list.write"));
        write.addClassName("action-link");
        rows.addClassName("cards");
        more.setText(getTranslation("article.list.more"));
        more.addClassName("more");
        more.addClickListener(click -> showMore());
        add(new PageHeader(getPageTitle(), write), tabs, fields, list, more);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ListPlace.remember(event.getLocation());
        place = ArticlePlace.read(event.getLocation().getQueryParameters());
        filter = place.filter(code -> organization.unitByCode(code).map(UnitRef::id));
        waiting = lists.waiting();
        tabs.removeAll();
        tabs.add(new ArticleTabs(place.kind(), ArticleLinks.ARTICLES, waiting.size()));
        fields.show(
                place,
                lists.portals(),
                place.unit().isEmpty()
                        ? null
                        : organization.unitByCode(place.unit()).orElse(null));
        list.removeAll();
        rows.removeAll();
        last = null;
        read(place.shown());
        if (rows.getComponentCount() > 0) {
            list.add(sheet.of(filter), rows);
        } else {
            list.add(none());
        }
    }

    private void read(int wanted) {
        List<ArticleRow> page = lists.page(filter, last, wanted + 1);
        page.stream().limit(wanted).forEach(row -> {
            last = row;
            rows.add(cards.card(row, place.kind() == Kind.WAITING ? waiting.get(row.id()) : null, this));
        });
        more.setVisible(page.size() > wanted && rows.getComponentCount() < ArticlePlace.MOST);
    }

    /** The address tells how much is shown, so that one comes back to it. */
    private void showMore() {
        read(ArticleLists.PAGE);
        place = place.showing(place.shown() + ArticleLists.PAGE);
        Location address = new Location(ArticleLinks.ARTICLES, place.query());
        ListPlace.remember(address);
        UI.getCurrent().getPage().getHistory().replaceState(null, address);
    }

    private EmptyState none() {
        if (!place.isPlain()) {
            return new EmptyState(
                    getTranslation("article.list.none-found"),
                    "",
                    new Button(getTranslation("article.list.clear"), click -> open(ArticlePlace.of(place.kind()))));
        }
        return switch (place.kind()) {
            case WAITING ->
                new EmptyState(getTranslation("article.list.none.waiting"), getTranslation("article.list.none.hint"));
            case MINE ->
                new EmptyState(getTranslation("article.list.none.mine"), getTranslation("article.list.none.mine.hint"));
            case PORTALS, ALL ->
                new EmptyState(getTranslation("article.list.none.all"), getTranslation("article.list.none.all.hint"));
        };
    }

    private static void open(ArticlePlace other) {
        UI.getCurrent().navigate(ArticleLinks.ARTICLES, other.query());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.articles");
    }
}
