package vn.tiendo.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.StateBadge;
import vn.tiendo.task.TaskLinks;
import vn.tiendo.task.TaskRow;

/** One step as a card: what to do, for which document, by when, who has it (UX-02). */
@org.springframework.stereotype.Component
public class TaskCards {

    private final DueText dueText;

    TaskCards(DueText dueText) {
        this.dueText = dueText;
    }

    public ListItem card(TaskRow row, Component where) {
        // who only takes part works on the subject's own page
        String target = row.part() == TaskRow.Part.CO_ORDINATING ? row.link() : TaskLinks.task(row.id());
        return card(row, new Anchor(target, where.getTranslation(row.step() + ".title")), where);
    }

    /** @param title leads to the step */
    ListItem card(TaskRow row, Anchor title, Component where) {
        ListItem card = new ListItem();
        card.addClassNames("card", "task-card");
        title.addClassName("card-title");
        Span subject = new Span(row.subject());
        subject.addClassName("card-subject");
        Div meta = new Div();
        meta.addClassName("card-meta");
        String reference = row.about().shown(where.getTranslation("task.no-number"));
        if (!reference.isEmpty()) {
            meta.add(new Span(reference));
        }
        if (row.inQueue()) {
            meta.add(new StateBadge("queue", "○", where.getTranslation("task.in-queue")));
        }
        if (row.part() != TaskRow.Part.MINE) {
            meta.add(new Span(
                    row.assigneeName() == null
                            ? where.getTranslation("task.held-by-nobody")
                            : where.getTranslation("task.held-by", row.assigneeName())));
        }
        if (row.insteadOf() != null) {
            meta.add(new StateBadge("stead", "⇄", where.getTranslation("task.instead-of", row.insteadOf())));
        }
        if (row.returned()) {
            meta.add(new StateBadge("state-returned", "↩", where.getTranslation("task.returned")));
        }
        dueBadge(row.due(), meta);
        card.add(title, subject);
        excerpt(row, card);
        card.add(meta);
        return card;
    }

    /** What the document is about, unless the card says it already. */
    private static void excerpt(TaskRow row, ListItem card) {
        String text = row.about().excerpt();
        if (!text.isBlank() && !text.equals(row.subject())) {
            Span excerpt = new Span(text);
            excerpt.addClassName("card-excerpt");
            card.add(excerpt);
        }
    }

    private void dueBadge(@Nullable Deadline due, Div meta) {
        if (due == null) {
            return;
        }
        DueText.Timeliness timeliness = dueText.of(due);
        String css = switch (timeliness) {
            case ON_TRACK -> "due-on-track";
            case DUE_SOON -> "due-soon";
            case OVERDUE -> "due-overdue";
        };
        String icon = timeliness == DueText.Timeliness.OVERDUE ? "!" : "◷";
        meta.add(new StateBadge(css, icon, dueText.shortly(due)));
    }
}
