package vn.tiendo.drawing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import vn.tiendo.drawing.RunningStep;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.StateBadge;

/** A running step as a card: what, whose, who has it, since when, by when (UX-02). */
@org.springframework.stereotype.Component
class RunningCards {

    private final DueText words;

    RunningCards(DueText words) {
        this.words = words;
    }

    ListItem card(RunningStep row, Component page) {
        ListItem card = new ListItem();
        card.addClassNames("card", "task-card");
        Anchor title = new Anchor(row.link(), page.getTranslation(row.step() + ".title"));
        title.addClassName("card-title");
        Span about = new Span(row.subject());
        about.addClassName("card-subject");
        Div meta = new Div();
        meta.addClassName("card-meta");
        meta.add(new Span(
                row.holder() == null
                        ? page.getTranslation("drawing.waits-for", row.unit())
                        : page.getTranslation("drawing.held-by", row.holder(), row.unit())));
        meta.add(new Span(page.getTranslation("process.since", words.time(row.openedAt()))));
        if (row.due() != null) {
            meta.add(due(row.due()));
        }
        card.add(title, about, meta);
        return card;
    }

    private StateBadge due(Deadline due) {
        return switch (words.of(due)) {
            case OVERDUE -> new StateBadge("due-overdue", "!", words.shortly(due));
            case DUE_SOON -> new StateBadge("due-soon", "◷", words.shortly(due));
            case ON_TRACK -> new StateBadge("due-on-track", "◷", words.shortly(due));
        };
    }
}
