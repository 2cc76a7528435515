package vn.tiendo.execution.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.execution.ExecutionLinks;
import vn.tiendo.execution.ExecutionState;
import vn.tiendo.execution.matrix.Matrix;
import vn.tiendo.shared.Ids;

/** Numbers side by side; the list that one of them counts opens below them all, so that each keeps its place. */
class SummaryCards extends Div {

    private final Div row = new Div();
    private final Div list = new Div();
    private @Nullable NativeButton opened;

    SummaryCards() {
        row.addClassName("summary-cards");
        list.addClassName("summary-list");
        list.setId("summary-" + Ids.next());
        list.setVisible(false);
        add(row, list);
    }

    void add(String words, String heading, String css, List<Matrix.Row> units) {
        Span number = new Span(Integer.toString(units.size()));
        number.addClassName("summary-number");
        NativeButton card = new NativeButton();
        card.add(number, new Span(words));
        card.addClassName("summary-card");
        if (!css.isEmpty()) {
            card.addClassName(css);
        }
        card.getElement().setAttribute("aria-expanded", "false");
        card.addClickListener(click -> toggle(card, heading, units));
        row.add(card);
    }

    private void toggle(NativeButton card, String heading, List<Matrix.Row> units) {
        boolean open = card != opened;
        if (opened != null) {
            expand(opened, false);
        }
        opened = open ? card : null;
        list.removeAll();
        list.setVisible(open);
        if (open) {
            expand(card, true);
            list.add(new H3(heading));
            list.add(units.isEmpty() ? new Paragraph(getTranslation("execution.summary.none")) : names(units));
        }
    }

    private void expand(NativeButton card, boolean open) {
        card.getElement().setAttribute("aria-expanded", Boolean.toString(open));
        if (open) {
            card.getElement().setAttribute("aria-controls", list.getId().orElseThrow());
        } else {
            card.getElement().removeAttribute("aria-controls");
        }
    }

    private UnorderedList names(List<Matrix.Row> units) {
        UnorderedList names = new UnorderedList();
        for (Matrix.Row unit : units) {
            ListItem item = new ListItem(new Anchor(ExecutionLinks.addressee(unit.addresseeId()), unit.unit()));
            if (unit.state() == ExecutionState.SENT_BACK) {
                Span state = new Span(getTranslation("ExecutionState." + unit.state()));
                state.addClassName("muted");
                item.add(state);
            }
            names.add(item);
        }
        return names;
    }
}
