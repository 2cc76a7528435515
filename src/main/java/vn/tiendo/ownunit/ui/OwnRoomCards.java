package vn.tiendo.ownunit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import vn.tiendo.article.ArticleLinks;
import vn.tiendo.article.list.Shelf;
import vn.tiendo.article.list.UnitArticles;
import vn.tiendo.board.BoardFacts;
import vn.tiendo.board.BoardLinks;
import vn.tiendo.contact.ContactFacts;
import vn.tiendo.contact.ContactLinks;
import vn.tiendo.contact.ContactSummary;
import vn.tiendo.execution.ExecutionLinks;
import vn.tiendo.overview.ui.NumberLink;
import vn.tiendo.ownunit.OwnRooms;
import vn.tiendo.portal.PortalFacts;
import vn.tiendo.portal.PortalLinks;
import vn.tiendo.portal.heat.PortalSummary;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.StateBadge;

/** What a unit keeps: board, portal, contacts, articles; a short card each, with the way to its page. */
@org.springframework.stereotype.Component
class OwnRoomCards {

    private final DueText words;

    OwnRoomCards(DueText words) {
        this.words = words;
    }

    Div cards(OwnRooms rooms) {
        Div cards = new Div();
        cards.addClassName("own-rooms");
        String code = rooms.board().unit().code();
        cards.add(board(rooms, code, cards), portal(rooms, code, cards));
        cards.add(contacts(rooms, code, cards), articles(rooms, cards));
        return cards;
    }

    private static Section card(String title, String path) {
        Section card = new Section(new H3(new Anchor(path, title)));
        card.addClassName("sheet");
        return card;
    }

    private Section board(OwnRooms rooms, String code, Component page) {
        Section card = card(page.getTranslation("nav.boards"), BoardLinks.of(code));
        rooms.board()
                .board()
                .ifPresentOrElse(
                        board -> inForce(board, card),
                        () -> card.add(new Paragraph(card.getTranslation("board.none"))));
        rooms.board()
                .underWay()
                .ifPresent(board -> card.add(new StateBadge(
                        "state-awaiting",
                        "⧗",
                        card.getTranslation("board.under-way", card.getTranslation("BoardStage." + board.stage())))));
        return card;
    }

    private void inForce(BoardFacts board, Section card) {
        card.add(new Paragraph(card.getTranslation(
                "board.in-force", board.reference(), board.seats().size())));
        if (!board.vacant().isEmpty()) {
            card.add(new StateBadge(
                    "due-overdue",
                    "!",
                    card.getTranslation("board.vacancies", board.vacant().size())));
        }
    }

    private Section portal(OwnRooms rooms, String code, Component page) {
        OwnRooms.Portal portal = rooms.portal();
        if (portal == null) {
            Section none = card(page.getTranslation("ownunit.portal"), PortalLinks.PORTALS);
            none.add(new Paragraph(page.getTranslation("ownunit.portal.none")));
            return none;
        }
        Section card = card(page.getTranslation("ownunit.portal"), PortalLinks.of(code));
        PortalSummary now = portal.summary();
        Paragraph address = new Paragraph(portal.address());
        address.addClassName("own-address");
        card.add(address);
        if (now.unreachableSince() != null) {
            card.add(new StateBadge(
                    "due-overdue", "!", page.getTranslation("ownunit.portal.out", words.day(now.unreachableSince()))));
        }
        UnorderedList lines = lines();
        lines.add(
                section(PortalFacts.State.EMPTY, now.empty(), code, page),
                section(PortalFacts.State.STALE, now.stale(), code, page),
                section(PortalFacts.State.MET, now.met(), code, page),
                line(
                        new NumberLink(
                                now.oldBanners(),
                                PortalLinks.oldSlogans(code),
                                page.getTranslation("figure.slogans.old")),
                        page.getTranslation("figure.slogans.old")));
        card.add(lines);
        return card;
    }

    private static ListItem section(PortalFacts.State state, int number, String code, Component page) {
        String what = page.getTranslation("ownunit.portal." + PortalLinks.slug(state));
        return line(new NumberLink(number, PortalLinks.sections(code, state), what), what);
    }

    private Section contacts(OwnRooms rooms, String code, Component page) {
        Section card = card(page.getTranslation("nav.contacts"), ContactLinks.of(code));
        rooms.contacts()
                .confirmed()
                .ifPresentOrElse(
                        list -> confirmed(list, card),
                        () -> card.add(new Paragraph(card.getTranslation("contact.none"))));
        rooms.contacts().underWay().ifPresent(list -> {
            card.add(new StateBadge(
                    "state-awaiting",
                    "⧗",
                    card.getTranslation("contact.under-way", card.getTranslation("ContactStage." + list.stage()))));
            card.add(mailboxes(list.summary(), card));
        });
        return card;
    }

    private void confirmed(ContactFacts list, Section card) {
        if (list.confirmedOn() != null) {
            card.add(new Paragraph(
                    list.expiresOn() == null
                            ? card.getTranslation("ownunit.contacts.confirmed", words.day(list.confirmedOn()))
                            : card.getTranslation(
                                    "ownunit.contacts.until",
                                    words.day(list.confirmedOn()),
                                    words.day(list.expiresOn()))));
        }
        card.add(mailboxes(list.summary(), card));
    }

    private static Paragraph mailboxes(ContactSummary summary, Component page) {
        return new Paragraph(page.getTranslation(
                "ownunit.contacts.mailboxes", summary.official(), summary.total(), summary.waiting()));
    }

    private static Section articles(OwnRooms rooms, Component page) {
        LocalDate since = rooms.since();
        Section card = card(page.getTranslation("nav.articles"), ArticleLinks.ARTICLES);
        UnorderedList lines = lines();
        rooms.articles().stream()
                .filter(count -> count.number() > 0 || count.shelf() == Shelf.PUBLISHED)
                .forEach(count -> lines.add(line(
                        new NumberLink(
                                count.number(),
                                count.path(),
                                page.getTranslation(count.shelf().key())),
                        words(count, since, page))));
        card.add(lines);
        if (lines.getComponentCount() == 1) {
            card.add(new Paragraph(page.getTranslation("ownunit.articles.none")));
        }
        rooms.asked().forEach(work -> {
            Div asked = new Div(
                    new Anchor(
                            ExecutionLinks.assignment(work.assignmentId()),
                            page.getTranslation("ownunit.articles.asked", work.reference(), work.code())),
                    new Span(work.progress()));
            asked.addClassName("card-meta");
            card.add(asked);
        });
        return card;
    }

    private static String words(UnitArticles.Count count, LocalDate since, Component page) {
        String shelf = page.getTranslation(count.shelf().key());
        return count.shelf() == Shelf.PUBLISHED
                ? page.getTranslation(
                        "ownunit.articles.quarter", shelf, since.get(IsoFields.QUARTER_OF_YEAR), since.getYear())
                : shelf;
    }

    private static UnorderedList lines() {
        UnorderedList lines = new UnorderedList();
        lines.addClassName("overview-lines");
        return lines;
    }

    private static ListItem line(NumberLink number, String what) {
        return new ListItem(number, new Span(what));
    }
}
