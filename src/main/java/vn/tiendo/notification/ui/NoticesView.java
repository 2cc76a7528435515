package vn.tiendo.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tiendo.notification.NoticeFilter;
import vn.tiendo.notification.NoticeRow;
import vn.tiendo.notification.NoticeService;
import vn.tiendo.notification.NotificationLinks;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.EmptyState;
import vn.tiendo.shared.ui.PageHeader;

/** The person's notices by directive, the directive with the newest one first (UX-35). */
@Route(NotificationLinks.NOTICES)
@PermitAll
class NoticesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 100;
    private static final String FILTER = "loc";
    private static final String SHOWN = "n";
    private static final Map<NoticeFilter, String> IN_URL =
            Map.of(NoticeFilter.CURRENT, "", NoticeFilter.UNREAD, "chua-doc", NoticeFilter.ARCHIVED, "luu-tru");

    private final transient NoticeService notices;
    private final transient DueText words;
    private NoticeFilter filter = NoticeFilter.CURRENT;
    private int shown = PAGE;

    NoticesView(NoticeService notices, DueText words) {
        this.notices = notices;
        this.words = words;
        addClassNames("page", "notices");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        String wanted = query.getSingleParameter(FILTER).orElse("");
        filter = Arrays.stream(NoticeFilter.values())
                .filter(value -> wanted.equals(IN_URL.get(value)))
                .findFirst()
                .orElse(NoticeFilter.CURRENT);
        shown = query.getSingleParameter(SHOWN)
                .filter(text -> text.matches("\\d{1,4}"))
                .map(Integer::parseInt)
                .orElse(PAGE);
        show();
    }

    private void show() {
        removeAll();
        List<NoticeRow> rows = notices.list(filter, shown + 1);
        boolean unread = filter != NoticeFilter.ARCHIVED && rows.stream().anyMatch(row -> !row.read());
        add(unread ? new PageHeader(getPageTitle(), readAll()) : new PageHeader(getPageTitle()), filters());
        if (rows.isEmpty()) {
            add(new EmptyState(
                    getTranslation("notification.none." + filter), getTranslation("notification.none.hint." + filter)));
        }
        grouped(rows.stream().limit(shown).toList()).forEach(group -> add(section(group)));
        if (rows.size() > shown) {
            add(more());
        }
    }

    private Button readAll() {
        return new Button(getTranslation("notification.read-all"), click -> {
            notices.markAllRead();
            show();
            getUI().ifPresent(NotificationBell::refreshIn);
        });
    }

    private FilterLinks filters() {
        FilterLinks links = new FilterLinks(getTranslation("notification.filter"));
        for (NoticeFilter value : NoticeFilter.values()) {
            String query = value == NoticeFilter.CURRENT ? "" : "?" + FILTER + "=" + IN_URL.get(value);
            links.link(NotificationLinks.NOTICES + query, getTranslation("NoticeFilter." + value), value == filter);
        }
        return links;
    }

    /** In the order of their newest notices, which come first. */
    private static Collection<List<NoticeRow>> grouped(List<NoticeRow> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.directiveId() == null ? row.group() : row.directiveId(),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values();
    }

    private Component section(List<NoticeRow> rows) {
        String label = rows.getFirst().group();
        UnorderedList list = new UnorderedList();
        list.addClassName("cards");
        rows.forEach(row -> list.add(new NoticeCard(row, notices, words)));
        return new Section(new H2(label.isBlank() ? getTranslation("notification.no-group") : label), list);
    }

    private Button more() {
        Button more = new Button(getTranslation("notification.more"));
        more.addClassName("more");
        more.addClickListener(click -> {
            Map<String, String> query = new LinkedHashMap<>();
            query.put(SHOWN, Integer.toString(shown + PAGE));
            if (filter != NoticeFilter.CURRENT) {
                query.put(FILTER, IN_URL.get(filter));
            }
            getUI().ifPresent(ui -> ui.navigate(NotificationLinks.NOTICES, QueryParameters.simple(query)));
        });
        return more;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notification.title");
    }
}
