package vn.tiendo.given.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.bookmark.ui.BookmarkMenus;
import vn.tiendo.bulk.ui.BulkChoice;
import vn.tiendo.bulk.ui.BulkPanel;
import vn.tiendo.given.GivenLinks;
import vn.tiendo.given.GivenRow;
import vn.tiendo.given.GivenService;
import vn.tiendo.shared.ui.EmptyState;
import vn.tiendo.shared.ui.ListPlace;
import vn.tiendo.shared.ui.PageHeader;
import vn.tiendo.task.ui.InboxTabs;

/** "Việc tôi đã giao": what others have from me and have not done, what ends first first. */
@Route(GivenLinks.LIST)
@RolesAllowed("USER")
class GivenView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 50;
    private static final int MOST = 1_000;
    private static final String SHOWN = "n";
    private static final String FILTER = "loc";
    private static final String LATE = "qua-han";

    private final transient GivenService given;
    private final transient GivenCards cards;
    private final transient GivenSheet sheet;
    private final transient BookmarkMenus bookmarks;
    private final transient GivenBulk bulk;
    private final BulkChoice<GivenRow> choice;
    private final Div bulkPlace = new Div();
    private final Checkbox onlyLate = new Checkbox();
    private final Div fields = new Div();
    private final Div list = new Div();
    private final UnorderedList rows = new UnorderedList();
    private final Button more = new Button();
    private transient @Nullable GivenRow last;
    private int shown;

    GivenView(
            GivenService given,
            GivenCards cards,
            GivenSheet sheet,
            InboxTabs tabs,
            BookmarkMenus bookmarks,
            GivenBulk bulk) {
        this.sheet = sheet;
        this.given = given;
        this.cards = cards;
        this.bookmarks = bookmarks;
        this.bulk = bulk;
        this.choice = new BulkChoice<>(GivenRow::id, this::buttons, () -> fill(shown));
        addClassName("page");
        onlyLate.setLabel(getTranslation("given.only-late"));
        onlyLate.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrent().navigate(GivenLinks.LIST, query(change.getValue(), PAGE));
            }
        });
        rows.addClassName("cards");
        more.setText(getTranslation("task.inbox.more"));
        more.addClassName("more");
        more.addClickListener(click -> showMore());
        PageHeader header = new PageHeader(getPageTitle());
        header.add(choice.toggle());
        add(header, tabs.on(GivenLinks.LIST, this), fields, bulkPlace, list, more, choice);
        fields.addClassNames("row", "inbox-filters");
        fields.add(onlyLate);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        onlyLate.setValue(query.getSingleParameter(FILTER).filter(LATE::equals).isPresent());
        int wanted = query.getSingleParameter(SHOWN)
                .filter(text -> text.matches("\\d{1,4}"))
                .map(Integer::parseInt)
                .map(number -> Math.clamp(number, PAGE, MOST))
                .orElse(PAGE);
        ListPlace.remember(event.getLocation());
        fields.getChildren().skip(1).toList().forEach(fields::remove);
        fields.add(bookmarks.on(event.getLocation(), SHOWN));
        fill(wanted);
    }

    private void fill(int wanted) {
        bulkPlace.removeAll();
        list.removeAll();
        rows.removeAll();
        choice.begin();
        last = null;
        shown = 0;
        read(wanted);
        fields.setVisible(true);
        list.setVisible(true);
        if (shown > 0) {
            list.add(sheet.of(onlyLate.getValue()), rows);
        } else {
            list.add(none());
        }
        choice.toggle().setVisible(shown > 0);
    }

    private List<Button> buttons(List<GivenRow> chosen) {
        return chosen.isEmpty()
                ? List.of()
                : List.of(new Button(
                        getTranslation("task.bulk.hand-on"),
                        click -> openBulk(bulk.handOn(chosen, this, this::closed))));
    }

    private void openBulk(BulkPanel panel) {
        fields.setVisible(false);
        list.setVisible(false);
        more.setVisible(false);
        choice.setVisible(false);
        choice.toggle().setVisible(false);
        bulkPlace.add(panel);
    }

    /** The list as it was left, with what is not done still chosen. */
    private void closed(Set<String> undone) {
        choice.turn(!undone.isEmpty());
        choice.keep(undone);
    }

    /** One statement for the page, however far down it begins. */
    private void read(int wanted) {
        List<GivenRow> page = given.page(onlyLate.getValue(), last, wanted + 1);
        page.stream().limit(wanted).forEach(row -> {
            ListItem card = cards.card(row, this);
            choice.offer(row, card, cards.name(row, this));
            rows.add(card);
        });
        more.setVisible(page.size() > wanted && shown + wanted < MOST);
        if (!page.isEmpty()) {
            last = page.get(Math.min(page.size(), wanted) - 1);
        }
        shown += Math.min(page.size(), wanted);
    }

    /** The address tells how much is shown, so that one comes back to it. */
    private void showMore() {
        read(PAGE);
        Location place = new Location(GivenLinks.LIST, query(onlyLate.getValue(), shown));
        ListPlace.remember(place);
        UI.getCurrent().getPage().getHistory().replaceState(null, place);
    }

    private EmptyState none() {
        if (!onlyLate.getValue()) {
            return new EmptyState(getTranslation("given.none"), getTranslation("given.none.hint"));
        }
        return new EmptyState(
                getTranslation("given.none-late"),
                "",
                new Button(
                        getTranslation("given.all"),
                        click -> UI.getCurrent().navigate(GivenLinks.LIST, query(false, PAGE))));
    }

    private static QueryParameters query(boolean late, int number) {
        Map<String, String> query = new java.util.TreeMap<>();
        if (late) {
            query.put(FILTER, LATE);
        }
        if (number > PAGE) {
            query.put(SHOWN, Integer.toString(number));
        }
        return QueryParameters.simple(query);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("given.tab");
    }
}
