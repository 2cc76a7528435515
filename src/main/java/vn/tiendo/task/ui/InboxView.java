package vn.tiendo.task.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tiendo.bookmark.ui.BookmarkMenus;
import vn.tiendo.bulk.ui.BulkChoice;
import vn.tiendo.bulk.ui.BulkPanel;
import vn.tiendo.shared.ui.EmptyState;
import vn.tiendo.shared.ui.ListPlace;
import vn.tiendo.shared.ui.PageHeader;
import vn.tiendo.task.TaskLinks;
import vn.tiendo.task.TaskRow;

/** "Việc của tôi": what I do, wait for and take part in, in sections by time (UX-01). */
@Route(TaskLinks.INBOX)
@RolesAllowed("USER")
class InboxView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 100;

    private final transient InboxReader reader;
    private final transient InboxSheet sheet;
    private final transient TaskCards cards;
    private final transient PutAside aside;
    private final transient BookmarkMenus bookmarks;
    private final InboxFilters filters = new InboxFilters();
    private final Div body = new Div();
    private final Div bulkPlace = new Div();
    private final BulkChoice<TaskRow> choice;
    private transient Runnable redraw = () -> {};

    InboxView(
            InboxReader reader,
            InboxSheet sheet,
            TaskCards cards,
            PutAside aside,
            InboxTabs tabs,
            BookmarkMenus bookmarks,
            InboxBulk bulk) {
        this.reader = reader;
        this.sheet = sheet;
        this.cards = cards;
        this.aside = aside;
        this.bookmarks = bookmarks;
        addClassName("page");
        choice = new BulkChoice<>(
                TaskRow::id, chosen -> bulk.buttons(chosen, this, this::openBulk, this::closeBulk), () -> redraw.run());
        PageHeader header = new PageHeader(getTranslation("task.inbox.title"));
        header.add(choice.toggle());
        add(header, tabs.on(TaskLinks.INBOX, this), filters, bulkPlace, body, choice);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ListPlace.remember(event.getLocation());
        QueryParameters query = event.getLocation().getQueryParameters();
        InboxFilter filter = InboxFilter.read(query);
        filters.show(filter, bookmarks.on(event.getLocation(), InboxFilter.SHOWN));
        int shown = query.getSingleParameter(InboxFilter.SHOWN)
                .filter(text -> text.matches("\\d{1,4}"))
                .map(Integer::parseInt)
                .orElse(PAGE);
        redraw = () -> show(filter, filter.isEmpty() ? shown : InboxReader.MOST);
        redraw.run();
    }

    private void openBulk(BulkPanel panel) {
        filters.setVisible(false);
        body.setVisible(false);
        choice.setVisible(false);
        choice.toggle().setVisible(false);
        bulkPlace.add(panel);
    }

    /** The list as it was left, with what is not done still chosen. */
    private void closeBulk(Set<String> undone) {
        choice.turn(!undone.isEmpty());
        choice.keep(undone);
    }

    private void show(InboxFilter filter, int shown) {
        bulkPlace.removeAll();
        body.removeAll();
        body.setVisible(true);
        choice.begin();
        InboxReader.Found found = reader.read(filter, shown, row -> getTranslation(row.step() + ".title"));
        List<TaskRow> rows = found.rows();
        boolean more = found.more();
        Map<InboxSection, List<TaskRow>> bySection = found.sections();
        filters.setVisible(!rows.isEmpty() || !filter.isEmpty());
        if (bySection.isEmpty()) {
            body.add(filter.isEmpty() ? nothing() : noneSuch());
        }
        boolean mine = rows.stream().anyMatch(row -> row.part() == TaskRow.Part.MINE);
        if (!bySection.isEmpty() && !more && !mine && filter.isEmpty()) {
            body.add(new EmptyState(getTranslation("task.inbox.none-mine"), ""));
        }
        choice.toggle().setVisible(mine);
        bySection.forEach((section, list) -> body.add(section(section, list, found.days(), more)));
        if (more && filter.isEmpty()) {
            Button button = new Button(getTranslation("task.inbox.more"));
            button.addClassName("more");
            button.addClickListener(click -> getUI().ifPresent(ui -> ui.navigate(
                    TaskLinks.INBOX, QueryParameters.of(InboxFilter.SHOWN, Integer.toString(shown + PAGE)))));
            body.add(button);
        }
        if (!bySection.isEmpty()) {
            body.add(sheet.of(filter));
        }
    }

    private EmptyState nothing() {
        return new EmptyState(getTranslation("task.inbox.empty"), getTranslation("task.inbox.empty.hint"));
    }

    private EmptyState noneSuch() {
        return new EmptyState(
                getTranslation("task.filter.none"),
                "",
                new Button(
                        getTranslation("task.filter.clear"),
                        click -> getUI().ifPresent(ui -> ui.navigate(TaskLinks.INBOX))));
    }

    private Section section(InboxSection section, List<TaskRow> rows, Map<String, LocalDate> days, boolean more) {
        Section block = new Section();
        block.addClassNames("inbox-section", "section-" + section.name().toLowerCase(java.util.Locale.ROOT));
        H2 heading = new H2(getTranslation("InboxSection." + section));
        Span count = new Span(more ? rows.size() + "+" : Integer.toString(rows.size()));
        count.addClassName("count");
        heading.add(count);
        UnorderedList list = new UnorderedList();
        list.addClassName("cards");
        for (TaskRow row : rows) {
            ListItem card = cards.card(row, this);
            if (days.containsKey(row.id())) {
                aside.mark(card, days.get(row.id()));
            }
            if (row.part() == TaskRow.Part.MINE) {
                choice.offer(row, card, getTranslation(row.step() + ".title") + " – " + row.subject());
            }
            list.add(card);
        }
        block.add(heading, list);
        return block;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("task.inbox.title");
    }
}
