package vn.tiendo.contact.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import vn.tiendo.contact.ContactFacts;
import vn.tiendo.contact.ContactPart;
import vn.tiendo.contact.check.ContactWarning;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.FactList;
import vn.tiendo.shared.ui.StateBadge;

/** A list of contacts as pages and forms show it; nothing in it is internal. */
@org.springframework.stereotype.Component
class ContactSheets {

    private final OrganizationService organization;
    private final DueText words;

    ContactSheets(OrganizationService organization, DueText words) {
        this.organization = organization;
        this.words = words;
    }

    /** How far it is, where it stands, until when it holds, who compares. */
    FactList facts(ContactFacts list, Component page) {
        FactList facts = new FactList();
        facts.fact(page.getTranslation("contact.stage"), page.getTranslation("ContactStage." + list.stage()));
        facts.fact(page.getTranslation("contact.summary"), list.summary().line());
        if (!list.why().isEmpty()) {
            facts.fact(page.getTranslation("contact.why"), list.why());
        }
        if (list.publishedOn() != null) {
            facts.fact(page.getTranslation("contact.published-on"), words.day(list.publishedOn()));
        }
        if (list.confirmedOn() != null && list.expiresOn() != null) {
            facts.fact(
                    page.getTranslation("contact.confirmed-on"),
                    page.getTranslation(
                            "contact.confirmed-until", words.day(list.confirmedOn()), words.day(list.expiresOn())));
        }
        facts.fact(
                page.getTranslation("contact.overseer"),
                organization.unit(list.overseerUnitId()).name());
        return facts;
    }

    /** A way to the page on which it stands; opens beside this one. */
    Component published(ContactFacts list, Component page) {
        Div way = new Div();
        way.addClassName("way-on");
        if (!list.publishedLink().isEmpty()) {
            Anchor link = new Anchor(list.publishedLink(), page.getTranslation("contact.open-published"));
            link.setTarget("_blank");
            link.getElement().setAttribute("rel", "noopener noreferrer");
            way.add(link);
        }
        return way;
    }

    /** What the leader should look at; nothing if there is nothing. */
    Component warnings(ContactFacts list, Component page) {
        Section section = new Section();
        if (list.warnings().isEmpty()) {
            return section;
        }
        section.addClassName("sheet");
        UnorderedList all = new UnorderedList();
        all.addClassName("plain-list");
        list.warnings().stream()
                .filter(warning -> warning.row() < list.rows().size())
                .forEach(warning -> all.add(new ListItem(warning(warning, list, page))));
        section.add(new H2(page.getTranslation("contact.warnings")), all);
        return section;
    }

    private static String warning(ContactWarning warning, ContactFacts list, Component page) {
        return page.getTranslation(
                "ContactWarning.Kind." + warning.kind(),
                list.rows().get(warning.row()).title(),
                warning.words());
    }

    /** One card for each, in the order of the list. */
    UnorderedList rows(ContactFacts list, Component page) {
        UnorderedList cards = new UnorderedList();
        cards.addClassName("cards");
        list.rows().forEach(row -> cards.add(card(row, page)));
        return cards;
    }

    ListItem card(ContactFacts.Row row, Component page) {
        String part =
                row.part() == ContactPart.DIVISION ? "" : " · " + page.getTranslation("ContactPart." + row.part());
        return card(row, row.title() + part, page);
    }

    /** @param subject what the person is, and where */
    ListItem card(ContactFacts.Row row, String subject, Component page) {
        Span name = new Span(row.vacant() ? page.getTranslation("contact.vacant") : row.name());
        name.addClassName("name");
        Span post = new Span(subject);
        post.addClassName("card-subject");
        ListItem card = new ListItem(name, post);
        card.addClassNames("card", "person-card");
        if (!row.vacant()) {
            card.add(new Paragraph(reach(row, page)));
            if (!row.address().isEmpty()) {
                card.add(new Paragraph(row.address()));
            }
        }
        if (Boolean.FALSE.equals(row.matched())) {
            card.add(new StateBadge("due-overdue", "!", page.getTranslation("contact.row.mismatch", row.mismatch())));
        }
        return card;
    }

    private String reach(ContactFacts.Row row, Component page) {
        String phone = row.phone().isEmpty()
                ? page.getTranslation("contact.phone.none")
                : page.getTranslation("contact.phone", row.phone());
        String fax = row.fax().isEmpty()
                ? page.getTranslation(row.noFax() ? "contact.fax.none" : "contact.fax.unsaid")
                : page.getTranslation("contact.fax", row.fax());
        return page.getTranslation("contact.reach", phone, fax, email(row, page));
    }

    private String email(ContactFacts.Row row, Component page) {
        if (!row.email().isEmpty()) {
            return page.getTranslation("contact.email", row.email());
        }
        return row.emailRequestedOn() == null
                ? page.getTranslation("contact.email.none")
                : page.getTranslation("contact.email.requested", words.day(row.emailRequestedOn()));
    }
}
