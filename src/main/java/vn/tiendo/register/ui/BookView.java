package vn.tiendo.register.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.register.BookEntry;
import vn.tiendo.register.BookQuery;
import vn.tiendo.register.RegisterLinks;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.EmptyState;
import vn.tiendo.shared.ui.ListPlace;
import vn.tiendo.shared.ui.PageHeader;

/** A register on the screen: whose, of which year, with which words; the last number first. */
abstract class BookView<E extends BookEntry> extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Book<E> book;
    private final transient DueText words;
    private final Select<UnitRef> units = new Select<>();
    private final Select<Integer> years = new Select<>();
    private final TextField search = new TextField();
    private final Anchor print = new Anchor();
    private final Div fields = new Div();
    private final Div list = new Div();
    private final UnorderedList rows = new UnorderedList();
    private final Button more = new Button();
    private transient @Nullable BookPlace place;
    private transient @Nullable E last;

    BookView(Book<E> book, DueText words) {
        this.book = book;
        this.words = words;
        addClassName("page");
        units.setLabel(getTranslation("register.book.unit"));
        units.setItemLabelGenerator(UnitRef::name);
        units.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(here().of(change.getValue().id()));
            }
        });
        years.setLabel(getTranslation("register.book.year"));
        years.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(here().in(change.getValue()));
            }
        });
        search.setLabel(getTranslation("register.book.search"));
        search.addClassName("search-box");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(here().with(change.getValue()));
            }
        });
        fields.addClassNames("row", "inbox-filters");
        fields.add(units, years, search);
        print.setText(getTranslation("register.book.print"));
        print.addClassName("action-link");
        rows.addClassName("cards");
        more.setText(getTranslation("task.inbox.more"));
        more.addClassName("more");
        more.addClickListener(click -> showMore());
        add(new PageHeader(getPageTitle(), print), fields, list, more);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        BookPlace asked = BookPlace.read(
                event.getLocation().getQueryParameters(), words.today().getYear());
        ListPlace.remember(event.getLocation());
        list.removeAll();
        rows.removeAll();
        last = null;
        List<UnitRef> readable = book.units();
        fields.setVisible(!readable.isEmpty());
        print.setVisible(!readable.isEmpty());
        more.setVisible(false);
        if (readable.isEmpty() && asked.unit() == null) {
            list.add(new EmptyState(
                    getTranslation("register." + book.key() + ".no-book"),
                    getTranslation("register." + book.key() + ".no-book.hint")));
            return;
        }
        UnitRef unit = chosen(readable, asked);
        place = asked.of(unit.id()).showing(asked.shown());
        units.setItems(readable);
        units.setValue(unit);
        units.setVisible(readable.size() > 1);
        TreeSet<Integer> known = new TreeSet<>(book.years(unit.id()));
        known.addAll(List.of(words.today().getYear(), asked.year()));
        years.setItems(List.copyOf(known.descendingSet()));
        years.setValue(asked.year());
        search.setValue(asked.text());
        print.setHref(
                new Location(book.path() + RegisterLinks.PRINT, here().with("").query()).getPathWithQueryParameters());
        read(asked.shown());
        list.add(rows.getComponentCount() > 0 ? rows : none());
    }

    /** @throws NotFound if it is another unit's */
    static UnitRef chosen(List<UnitRef> readable, BookPlace asked) {
        return readable.stream()
                .filter(unit -> asked.unit() == null || asked.unit().equals(unit.id()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** One statement for the page, beside asking whether one may read it. */
    private void read(int wanted) {
        List<E> page = book.page(query(), last, wanted + 1);
        page.stream().limit(wanted).forEach(entry -> {
            rows.add(book.card(entry, this));
            BookEntry.Gap gap = entry.gap();
            if (gap != null) {
                rows.add(BookCard.gap(gapText(gap)));
            }
        });
        if (!page.isEmpty()) {
            last = page.get(Math.min(page.size(), wanted) - 1);
        }
        more.setVisible(page.size() > wanted && here().mayShowMore());
    }

    private String gapText(BookEntry.Gap gap) {
        return gap.from() == gap.to()
                ? getTranslation("register.book.gap.one", gap.from())
                : getTranslation("register.book.gap", gap.from(), gap.to());
    }

    /** The address tells how much is shown, so that one comes back to it. */
    private void showMore() {
        read(BookPlace.PAGE);
        BookPlace longer = here().showing(here().shown() + BookPlace.PAGE);
        place = longer;
        Location address = new Location(book.path(), longer.query());
        ListPlace.remember(address);
        UI.getCurrent().getPage().getHistory().replaceState(null, address);
    }

    private EmptyState none() {
        if (query().text().isEmpty()) {
            return new EmptyState(
                    getTranslation("register." + book.key() + ".none", here().year()),
                    getTranslation("register." + book.key() + ".none.hint"));
        }
        return new EmptyState(
                getTranslation("register.book.none-found"),
                "",
                new Button(getTranslation("register.book.all"), click -> go(here().with(""))));
    }

    private BookQuery query() {
        BookPlace at = here();
        return BookQuery.of(Objects.requireNonNull(at.unit()), at.year(), at.text());
    }

    private BookPlace here() {
        return Objects.requireNonNull(place);
    }

    private void go(BookPlace other) {
        UI.getCurrent().navigate(book.path(), other.query());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav." + book.key());
    }
}
