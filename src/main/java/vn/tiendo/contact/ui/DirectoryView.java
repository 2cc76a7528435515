package vn.tiendo.contact.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.contact.ContactBook;
import vn.tiendo.contact.ContactFacts;
import vn.tiendo.contact.ContactLinks;
import vn.tiendo.contact.ContactPart;
import vn.tiendo.contact.directory.DirectoryEntry;
import vn.tiendo.contact.directory.DirectoryPage;
import vn.tiendo.contact.directory.DirectoryQuery;
import vn.tiendo.contact.directory.DirectoryUnit;
import vn.tiendo.shared.ui.EmptyState;
import vn.tiendo.shared.ui.ListPlace;
import vn.tiendo.shared.ui.PageHeader;

/** "Danh bạ": contacts of all units, searched without accents; search, part and depth stand in the URL. */
@Route(ContactLinks.DIRECTORY)
@RolesAllowed("USER")
class DirectoryView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final int PAGE = 50;

    /** Beyond so many nobody reads on: the file has them all. */
    private static final int MOST = 1_000;

    private static final int TYPING_PAUSE_MILLIS = 400;

    private final transient ContactBook book;
    private final transient ContactSheets sheets;
    private final transient DirectoryFiles files;
    private final TextField search;
    private final Select<ContactPart> parts = new Select<>();
    private final ComboBox<DirectoryUnit> units = new ComboBox<>();
    private final Paragraph found = new Paragraph();
    private final Div list = new Div();
    private final Div downloads = new Div();
    private final Button more;
    private int shown = PAGE;

    DirectoryView(ContactBook book, ContactSheets sheets, DirectoryFiles files) {
        this.book = book;
        this.sheets = sheets;
        this.files = files;
        addClassName("page");
        search = new TextField(getTranslation("contact.directory.search"));
        search.addClassName("search-box");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                open(PAGE);
            }
        });
        parts.setLabel(getTranslation("contact.directory.part"));
        parts.setEmptySelectionAllowed(true);
        parts.setEmptySelectionCaption(getTranslation("contact.directory.all-parts"));
        parts.setItems(ContactPart.values());
        parts.setItemLabelGenerator(
                part -> getTranslation(part == null ? "contact.directory.all-parts" : "ContactPart." + part));
        parts.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                open(PAGE);
            }
        });
        units.setLabel(getTranslation("contact.directory.unit"));
        units.setClearButtonVisible(true);
        units.setItemLabelGenerator(DirectoryUnit::name);
        units.setItems(query ->
                book.directoryUnits(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        units.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                open(PAGE);
            }
        });
        Div filters = new Div(search, units, parts);
        filters.addClassNames("row", "inbox-filters");
        found.getElement().setAttribute("role", "status");
        downloads.addClassNames("way-on", "downloads");
        more = new Button(getTranslation("contact.directory.more"), click -> open(shown + PAGE));
        more.addClassName("more");
        add(
                new PageHeader(getPageTitle()),
                new Paragraph(getTranslation("contact.directory.text") + " "
                        + getTranslation("contact.directory.search.hint")),
                filters,
                found,
                downloads,
                list,
                more);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        ListPlace.remember(event.getLocation());
        QueryParameters query = event.getLocation().getQueryParameters();
        search.setValue(query.getSingleParameter("q").orElse(""));
        parts.setValue(query.getSingleParameter("p").map(DirectoryView::part).orElse(null));
        units.setValue(
                query.getSingleParameter("u").flatMap(book::directoryUnit).orElse(null));
        shown = query.getSingleParameter("n")
                .filter(n -> n.matches("\\d{1,4}"))
                .map(Integer::parseInt)
                .map(n -> Math.clamp(n, PAGE, MOST))
                .orElse(PAGE);
        show(book.directory(query(), 0, shown));
    }

    private DirectoryQuery query() {
        DirectoryUnit unit = units.getValue();
        return DirectoryQuery.of(search.getValue(), parts.getValue(), unit == null ? "" : unit.code());
    }

    private static @Nullable ContactPart part(String name) {
        return Arrays.stream(ContactPart.values())
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private void show(DirectoryPage page) {
        list.removeAll();
        downloads.removeAll();
        found.setText(getTranslation("contact.directory.count", page.total()));
        more.setVisible(page.rows().size() < page.total() && shown < MOST);
        if (page.rows().isEmpty()) {
            list.add(empty());
            return;
        }
        DirectoryQuery query = query();
        downloads.add(
                download(event -> files.sheet(query, event), "contact.directory.xlsx"),
                download(event -> files.cards(query, event), "contact.directory.vcards"));
        String unit = "";
        UnorderedList cards = new UnorderedList();
        for (DirectoryEntry entry : page.rows()) {
            if (!entry.unitCode().equals(unit)) {
                unit = entry.unitCode();
                cards = new UnorderedList();
                cards.addClassName("cards");
                list.add(new H2(entry.unit()), cards);
            }
            cards.add(card(entry));
        }
    }

    /** Nothing fits, or nothing is there yet. */
    private EmptyState empty() {
        boolean filtered = !search.getValue().isBlank() || parts.getValue() != null || units.getValue() != null;
        if (!filtered) {
            return new EmptyState(getTranslation("contact.none"), getTranslation("contact.none.hint"));
        }
        return new EmptyState(
                getTranslation("contact.directory.none"),
                getTranslation("contact.directory.none.hint"),
                new Button(
                        getTranslation("contact.directory.clear"),
                        click -> UI.getCurrent().navigate(ContactLinks.DIRECTORY)));
    }

    private Anchor download(DownloadHandler file, String key) {
        Anchor link = new Anchor(file, getTranslation(key));
        link.getElement().setAttribute("download", true);
        return link;
    }

    private Component card(DirectoryEntry entry) {
        ListItem card = sheets.card(
                new ContactFacts.Row(
                        null,
                        entry.part(),
                        entry.title(),
                        false,
                        entry.name(),
                        entry.phone(),
                        entry.fax(),
                        entry.fax().isEmpty(),
                        entry.email(),
                        entry.emailRequestedOn(),
                        entry.address(),
                        null,
                        ""),
                entry.affiliation().whole(),
                this);
        Anchor own = download(event -> files.card(entry.listId(), entry.position(), event), "contact.directory.vcard");
        own.addClassName("action-link");
        own.getElement().setAttribute("aria-label", getTranslation("contact.directory.vcard.of", entry.name()));
        card.add(own);
        return card;
    }

    private void open(int count) {
        Map<String, List<String>> query = new HashMap<>();
        if (!search.getValue().isBlank()) {
            query.put("q", List.of(search.getValue()));
        }
        if (parts.getValue() != null) {
            query.put("p", List.of(parts.getValue().name()));
        }
        if (units.getValue() != null) {
            query.put("u", List.of(units.getValue().code()));
        }
        if (count > PAGE) {
            query.put("n", List.of(Integer.toString(count)));
        }
        UI.getCurrent().navigate(ContactLinks.DIRECTORY, new QueryParameters(query));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.directory");
    }
}
