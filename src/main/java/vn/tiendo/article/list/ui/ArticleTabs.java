package vn.tiendo.article.list.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.Location;
import org.jspecify.annotations.Nullable;
import vn.tiendo.article.ArticleLinks;
import vn.tiendo.article.list.ArticleFilter.Kind;

/** The way between the lists of articles, their calendar and the page of all portals. */
class ArticleTabs extends Nav {

    /** @param kind of the list on which they stand; null on another page */
    ArticleTabs(@Nullable Kind kind, String page, @Nullable Integer waiting) {
        addClassNames("inbox-tabs", "article-tabs");
        getElement().setAttribute("aria-label", getTranslation("article.list.tabs"));
        for (Kind each : Kind.values()) {
            String name = getTranslation("ArticleFilter.Kind." + each);
            add(link(
                    new Location(ArticleLinks.ARTICLES, ArticlePlace.of(each).query()).getPathWithQueryParameters(),
                    each == Kind.WAITING && waiting != null
                            ? getTranslation("article.list.tab.number", name, waiting)
                            : name,
                    each == kind));
        }
        add(
                link(
                        ArticleCalendarView.PATH,
                        getTranslation("article.list.calendar"),
                        page.equals(ArticleCalendarView.PATH)),
                link(ArticleLinks.PORTALS, getTranslation("article.list.portals"), page.equals(ArticleLinks.PORTALS)));
    }

    private static Anchor link(String path, String text, boolean here) {
        Anchor link = new Anchor(path, text);
        if (here) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
