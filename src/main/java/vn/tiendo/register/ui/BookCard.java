package vn.tiendo.register.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;

/** One line of a register on the screen. */
final class BookCard {

    private BookCard() {}

    /** @param lines facts that are told below the title, one line each; empty ones are left out */
    static ListItem of(String link, String subject, String... lines) {
        Anchor title = new Anchor(link, subject);
        title.addClassName("card-title");
        ListItem card = new ListItem(title);
        card.addClassName("card");
        Arrays.stream(lines).filter(line -> !line.isBlank()).map(BookCard::line).forEach(card::add);
        return card;
    }

    static ListItem gap(String text) {
        ListItem gap = new ListItem(new Span(text));
        gap.addClassNames("register-gap", "muted");
        return gap;
    }

    private static Div line(String text) {
        Div line = new Div(new Span(text));
        line.addClassName("card-meta");
        return line;
    }
}
