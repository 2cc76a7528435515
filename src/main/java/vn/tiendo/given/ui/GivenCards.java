package vn.tiendo.given.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import vn.tiendo.execution.ExecutionState;
import vn.tiendo.given.GivenRow;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.StateBadge;
import vn.tiendo.shared.ui.Texts;

/** What somebody else has from me, as a card: who, by when, how far, what moved last. */
@org.springframework.stereotype.Component
class GivenCards {

    private final DueText words;

    GivenCards(DueText words) {
        this.words = words;
    }

    ListItem card(GivenRow row, Component page) {
        ListItem card = new ListItem();
        card.addClassNames("card", "task-card");
        Anchor title = new Anchor(row.link(), what(row, page::getTranslation));
        title.addClassName("card-title");
        Span about = new Span(row.about());
        about.addClassName("card-subject");
        Div meta = new Div();
        meta.addClassName("card-meta");
        meta.add(new Span(row.reference().isEmpty() ? page.getTranslation("task.no-number") : row.reference()));
        meta.add(new Span(page.getTranslation("given.holder", row.holder())));
        meta.add(state(row, page));
        due(row, meta);
        Span last = new Span(last(row, page::getTranslation, words));
        last.addClassName("card-excerpt");
        card.add(title, about, meta, last);
        return card;
    }

    /** What it is and whose, in one line. */
    String name(GivenRow row, Component page) {
        return what(row, page::getTranslation) + " – " + row.about();
    }

    static String what(GivenRow row, Texts words) {
        return row.step() == null ? row.title() : words.text(row.step() + ".title");
    }

    /** The key of how far it is. */
    static String state(GivenRow row) {
        if (row.finished()) {
            return "given.finished";
        }
        return "ExecutionState."
                + (row.state() == ExecutionState.RETURNED ? ExecutionState.RETURNED : ExecutionState.IN_PROGRESS);
    }

    private static StateBadge state(GivenRow row, Component page) {
        String words = page.getTranslation(state(row));
        if (row.finished()) {
            return new StateBadge("state-awaiting", "⧗", words);
        }
        return row.state() == ExecutionState.RETURNED
                ? new StateBadge("state-returned", "↩", words)
                : new StateBadge("state-in-progress", "◔", words);
    }

    private void due(GivenRow row, Div meta) {
        @Nullable Deadline due = row.due();
        if (due == null) {
            return;
        }
        if (row.finished()) { // it is not the holder who is late
            meta.add(new Span(words.weekdayAndDay(due.lastWorkingDay())));
            return;
        }
        meta.add(
                switch (words.of(due)) {
                    case OVERDUE -> new StateBadge("due-overdue", "!", words.shortly(due));
                    case DUE_SOON -> new StateBadge("due-soon", "◷", words.shortly(due));
                    case ON_TRACK -> new StateBadge("due-on-track", "◷", words.shortly(due));
                });
    }

    static String last(GivenRow row, Texts words, DueText times) {
        GivenRow.Movement last = row.last();
        if (last != null) {
            return words.text("given.last", last.by(), words.text("audit." + last.act()), times.time(last.at()));
        }
        return row.givenAt() == null ? "" : words.text("given.still", times.time(row.givenAt()));
    }
}
