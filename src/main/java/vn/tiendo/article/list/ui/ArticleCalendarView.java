package vn.tiendo.article.list.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.tiendo.article.ArticleLinks;
import vn.tiendo.article.list.ArticleCalendar;
import vn.tiendo.article.list.ArticleLists;
import vn.tiendo.article.ui.ArticleBadge;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.EmptyState;
import vn.tiendo.shared.ui.ListPlace;
import vn.tiendo.shared.ui.PageHeader;

/** "Lịch tin, bài": what came out, happens or ends on the days of a month; the month stands in the URL. */
@Route(ArticleCalendarView.PATH)
@RolesAllowed("USER")
class ArticleCalendarView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = ArticleLinks.ARTICLES + "/lich";

    private static final String MONTH = "thang";
    private static final String SHOWN = "n";
    private static final int MOST = 1_200;
    private static final String WRITTEN = "20\\d{2}-(0[1-9]|1[0-2])";

    private final transient ArticleCalendar calendar;
    private final transient DueText words;
    private final Nav months = new Nav();
    private final H2 heading = new H2();
    private final Div days = new Div();
    private final Button more = new Button();
    private transient YearMonth month;
    private transient ArticleCalendar.@Nullable Entry last;
    private UnorderedList rows = new UnorderedList();
    private int shown;

    ArticleCalendarView(ArticleCalendar calendar, DueText words) {
        this.calendar = calendar;
        this.words = words;
        this.month = YearMonth.from(words.today());
        addClassName("page");
        months.addClassName("article-months");
        months.getElement().setAttribute("aria-label", getTranslation("article.list.calendar.months"));
        more.setText(getTranslation("article.list.more"));
        more.addClassName("more");
        more.addClickListener(click -> showMore());
        add(new PageHeader(getPageTitle()), new ArticleTabs(null, PATH, null), months, heading, days, more);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ListPlace.remember(event.getLocation());
        QueryParameters query = event.getLocation().getQueryParameters();
        month = query.getSingleParameter(MONTH)
                .filter(text -> text.matches(WRITTEN))
                .map(YearMonth::parse)
                .orElseGet(() -> YearMonth.from(words.today()));
        int wanted = query.getSingleParameter(SHOWN)
                .filter(text -> text.matches("\\d{1,4}"))
                .map(text -> Math.clamp(Integer.parseInt(text), ArticleLists.PAGE, MOST))
                .orElse(ArticleLists.PAGE);
        heading.setText(title(month));
        months.removeAll();
        months.add(
                link(month.minusMonths(1), "article.list.calendar.before"),
                link(month.plusMonths(1), "article.list.calendar.next"));
        days.removeAll();
        last = null;
        shown = 0;
        read(wanted);
        if (shown == 0) {
            days.add(new EmptyState(
                    getTranslation("article.list.calendar.none"), getTranslation("article.list.calendar.none.hint")));
        }
    }

    private String title(YearMonth which) {
        return getTranslation("article.list.calendar.month", which.getMonthValue(), which.getYear());
    }

    private Anchor link(YearMonth which, String key) {
        return new Anchor(
                new Location(PATH, query(which, 0)).getPathWithQueryParameters(), getTranslation(key, title(which)));
    }

    private void read(int wanted) {
        List<ArticleCalendar.Entry> page = calendar.month(month, last, wanted + 1);
        page.stream().limit(wanted).forEach(this::show);
        shown += Math.min(wanted, page.size());
        more.setVisible(page.size() > wanted && shown < MOST);
    }

    private void show(ArticleCalendar.Entry entry) {
        if (last == null || !last.day().equals(entry.day())) {
            H3 day = new H3(words.weekdayAndDay(entry.day()));
            day.addClassName("day-heading");
            rows = new UnorderedList();
            rows.addClassName("cards");
            days.add(day, rows);
        }
        last = entry;
        Anchor title = new Anchor(ArticleLinks.of(entry.articleId()), entry.title());
        title.addClassName("card-title");
        Div line = new Div(
                new Span(getTranslation("ArticleCalendar.What." + entry.what())),
                new Span(entry.portal()),
                ArticleBadge.of(entry.state(), this));
        line.addClassName("card-meta");
        ListItem card = new ListItem(title, line);
        card.addClassName("card");
        rows.add(card);
    }

    private void showMore() {
        read(ArticleLists.PAGE);
        Location address = new Location(PATH, query(month, shown));
        ListPlace.remember(address);
        UI.getCurrent().getPage().getHistory().replaceState(null, address);
    }

    private static QueryParameters query(YearMonth which, int number) {
        Map<String, String> query = new TreeMap<>();
        query.put(MONTH, which.toString());
        if (number > ArticleLists.PAGE) {
            query.put(SHOWN, Integer.toString(number));
        }
        return QueryParameters.simple(query);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("article.list.calendar.title");
    }
}
