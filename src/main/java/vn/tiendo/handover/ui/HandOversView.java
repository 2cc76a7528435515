package vn.tiendo.handover.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.tiendo.handover.HandOverLinks;
import vn.tiendo.handover.HandOverService;
import vn.tiendo.handover.Receipt;
import vn.tiendo.organization.OrganizationLinks;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.organization.ui.PersonChoice;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.EmptyState;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.PageHeader;

/** "Bàn giao công việc": whose work is to be handed over, and the receipts that concern the reader. */
@Route(HandOverLinks.LIST)
@RolesAllowed({"USER", "ADMIN"})
class HandOversView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient HandOverService service;
    private final transient DueText words;
    private final boolean administers;

    HandOversView(HandOverService service, DueText words, AuthenticationContext authentication) {
        this.service = service;
        this.words = words;
        this.administers = authentication.hasRole("ADMIN");
        addClassNames("page", "narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(getPageTitle()), new Paragraph(text("text")));
        List<PersonRef> people = service.leavers();
        if (!people.isEmpty()) {
            add(begin(people));
        }
        if (administers) {
            Anchor all = new Anchor(OrganizationLinks.people(), text("people"));
            all.addClassName("action-link");
            add(new Paragraph(text("people.text")), new Div(all));
        }
        List<Receipt.Summary> receipts = service.receipts();
        Section list = new Section(new H2(text("receipts")));
        list.add(receipts.isEmpty() ? new EmptyState(text("none"), text("none.hint")) : cards(receipts));
        add(list);
    }

    private FormPanel begin(List<PersonRef> people) {
        FormPanel form = new FormPanel();
        ComboBox<PersonRef> person =
                form.field("person", PersonChoice.one(getTranslation("form.required", text("person")), people));
        form.primary(text("begin"), () -> {
            PersonRef chosen = person.getValue();
            if (chosen == null) {
                throw new InvalidInput("person", "handover.problem.person-missing");
            }
            UI.getCurrent().navigate(HandOverLinks.of(chosen.login()));
        });
        return form;
    }

    private UnorderedList cards(List<Receipt.Summary> receipts) {
        UnorderedList cards = new UnorderedList();
        cards.addClassName("cards");
        for (Receipt.Summary receipt : receipts) {
            Anchor title = new Anchor(HandOverLinks.receipt(receipt.id()), receipt.person());
            title.addClassName("card-title");
            Span meta = new Span(receipt.unit() + " · " + words.time(receipt.at()) + " · "
                    + getTranslation("handover.count", receipt.lines()));
            meta.addClassName("card-meta");
            ListItem card = new ListItem(title, meta);
            card.addClassName("card");
            cards.add(card);
        }
        return cards;
    }

    private String text(String key) {
        return getTranslation("handover.list." + key);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("handover.title");
    }
}
