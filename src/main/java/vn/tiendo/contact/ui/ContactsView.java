package vn.tiendo.contact.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.tiendo.contact.ContactBook;
import vn.tiendo.contact.ContactFacts;
import vn.tiendo.contact.ContactLinks;
import vn.tiendo.shared.ui.EmptyState;
import vn.tiendo.shared.ui.PageHeader;
import vn.tiendo.shared.ui.StateBadge;

/** "Đầu mối liên hệ": the reader's own units, and those whose lists come to his office. */
@Route(ContactLinks.CONTACTS)
@RolesAllowed("USER")
class ContactsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ContactBook book;

    ContactsView(ContactBook book) {
        this.book = book;
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
        UnorderedList list = new UnorderedList();
        list.addClassName("cards");
        rows.forEach(row -> list.add(card(row)));
        add(list);
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
        return card;
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
