package vn.tiendo.drawing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import vn.tiendo.drawing.ListedStep;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.StateBadge;

/** A step as a card: what, whose, who has it, since when, by when (UX-02); of one that is done, who did it, when, and how long it took. */
@org.springframework.stereotype.Component
class StepCards {

    private final DueText words;

    StepCards(DueText words) {
        this.words = words;
    }

    ListItem card(ListedStep row, Component page) {
        ListItem card = new ListItem();
        card.addClassNames("card", "task-card");
        Anchor title = new Anchor(row.link(), page.getTranslation(row.step() + ".title"));
        title.addClassName("card-title");
        Span about = new Span(row.subject());
        about.addClassName("card-subject");
        Div meta = new Div();
        meta.addClassName("card-meta");
        if (row.doneAt() == null || row.took() == null) {
            running(row, meta, page);
        } else {
            meta.add(new Span(page.getTranslation(
                    "drawing.done-by",
                    Objects.requireNonNullElse(row.person(), ""),
                    row.unit(),
                    words.time(row.doneAt()))));
            meta.add(new Span(page.getTranslation("drawing.took", DurationText.of(row.took(), page))));
        }
        card.add(title, about, meta);
        return card;
    }

    private void running(ListedStep row, Div meta, Component page) {
        meta.add(new Span(
                row.person() == null
                        ? page.getTranslation("drawing.waits-for", row.unit())
                        : page.getTranslation("drawing.held-by", row.person(), row.unit())));
        meta.add(new Span(page.getTranslation("process.since", words.time(row.openedAt()))));
        if (row.due() != null) {
            meta.add(due(row.due()));
        }
    }

    private StateBadge due(Deadline due) {
        return switch (words.of(due)) {
            case OVERDUE -> new StateBadge("due-overdue", "!", words.shortly(due));
            case DUE_SOON -> new StateBadge("due-soon", "◷", words.shortly(due));
            case ON_TRACK -> new StateBadge("due-on-track", "◷", words.shortly(due));
        };
    }
}
