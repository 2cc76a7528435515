package vn.tiendo.overview.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.StateBadge;

/** When a directive ends, in words and as its document words it. */
public class EndLine extends Div {

    /** @param due null if the document names none */
    public EndLine(DueText words, @Nullable Deadline due) {
        addClassName("card-meta");
        if (due == null) {
            add(new Span(getTranslation("overview.no-end")));
        } else {
            add(badge(words, due), new Span(words.fully(due)));
        }
    }

    /** How far it is until then. */
    public static StateBadge badge(DueText words, Deadline due) {
        DueText.Timeliness timeliness = words.of(due);
        String css = switch (timeliness) {
            case ON_TRACK -> "due-on-track";
            case DUE_SOON -> "due-soon";
            case OVERDUE -> "due-overdue";
        };
        String icon = timeliness == DueText.Timeliness.OVERDUE ? "!" : "◷";
        return new StateBadge(css, icon, words.distance(due));
    }
}
