package vn.tiendo.contact.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.contact.ContactBook;
import vn.tiendo.contact.ContactFacts;
import vn.tiendo.contact.ContactLinks;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.EmptyState;
import vn.tiendo.shared.ui.PageHeader;
import vn.tiendo.shared.ui.StateBadge;

/** "Đầu mối liên hệ": the reader's own units, those whose lists come to his office, and those that his side has asked. */
@Route(ContactLinks.CONTACTS)
@RolesAllowed("USER")
class ContactsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String COMMUNE = "COMMUNE";

    private final transient ContactBook book;
    private final transient DueText words;
    private final transient ContactsSheet sheet;

    ContactsView(ContactBook book, DueText words, ContactsSheet sheet) {
        this.sheet = sheet;
        this.book = book;
        this.words = words;
        addClassNames("page", "narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(
                new PageHeader(
                        getPageTitle(), new Anchor(ContactLinks.DIRECTORY, getTranslation("contact.to-directory"))),
                new Paragraph(getTranslation("contact.list.text")));
        List<ContactBook.Row> rows = book.rows();
        if (rows.isEmpty()) {
            add(new EmptyState(getTranslation("contact.list.none"), getTranslation("contact.list.none.hint")));
            return;
        }
        ContactBook.Row.State chosen = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("s")
                .map(ContactsView::state)
                .orElse(null);
        if (rows.size() > 1) {
            Div filters = new Div(filter(chosen));
            filters.addClassNames("row", "inbox-filters");
            add(total(rows), filters);
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("cards");
        rows.stream().filter(row -> chosen == null || row.state() == chosen).forEach(row -> list.add(card(row)));
        if (list.getChildren().findAny().isEmpty()) {
            add(new Paragraph(getTranslation("contact.list.none-so")));
        } else {
            add(sheet.of(chosen), list);
        }
    }

    private static ContactBook.Row.@Nullable State state(String name) {
        return Arrays.stream(ContactBook.Row.State.values())
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Of the units that are asked, where any is. */
    private Paragraph total(List<ContactBook.Row> all) {
        List<ContactBook.Row> asked =
                all.stream().filter(ContactBook.Row::asked).toList();
        List<ContactBook.Row> rows = asked.isEmpty() ? all : asked;
        long confirmed = rows.stream()
                .filter(row -> row.state() == ContactBook.Row.State.CONFIRMED)
                .count();
        boolean communes =
                rows.stream().allMatch(row -> COMMUNE.equals(row.unit().unitClass()));
        Paragraph total = new Paragraph(getTranslation(
                communes ? "contact.list.total.communes" : "contact.list.total", confirmed, rows.size()));
        total.addClassName("total");
        return total;
    }

    private Select<ContactBook.Row.State> filter(ContactBook.Row.@Nullable State chosen) {
        Select<ContactBook.Row.State> states = new Select<>();
        states.setLabel(getTranslation("contact.list.state"));
        states.setEmptySelectionAllowed(true);
        states.setEmptySelectionCaption(getTranslation("contact.list.state.all"));
        states.setItems(ContactBook.Row.State.values());
        states.setItemLabelGenerator(
                state -> getTranslation(state == null ? "contact.list.state.all" : "ContactBook.Row.State." + state));
        states.setValue(chosen);
        states.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrent()
                        .navigate(
                                ContactLinks.CONTACTS,
                                change.getValue() == null
                                        ? QueryParameters.empty()
                                        : QueryParameters.simple(
                                                Map.of("s", change.getValue().name())));
            }
        });
        return states;
    }

    private ListItem card(ContactBook.Row row) {
        Anchor name = new Anchor(ContactLinks.of(row.unit().code()), row.unit().name());
        name.addClassName("card-title");
        ListItem card = new ListItem(name);
        card.addClassName("card");
        row.confirmed()
                .ifPresentOrElse(
                        list -> card.add(new Paragraph(list.summary().line())),
                        () -> card.add(new Paragraph(getTranslation("contact.none"))));
        row.underWay().ifPresent(list -> card.add(underWay(list)));
        if (row.state() != ContactBook.Row.State.CONFIRMED && row.due() != null) {
            card.add(due(row));
        }
        return card;
    }

    private StateBadge due(ContactBook.Row row) {
        boolean over = row.due() != null && row.due().isBefore(words.today());
        return new StateBadge(
                over ? "due-overdue" : "due-on-track",
                over ? "!" : "◷",
                getTranslation(over ? "contact.list.overdue" : "contact.list.due", words.day(row.due())));
    }

    private StateBadge underWay(ContactFacts list) {
        return new StateBadge(
                "state-awaiting",
                "⧗",
                getTranslation("contact.under-way", getTranslation("ContactStage." + list.stage())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("contact.list");
    }
}
