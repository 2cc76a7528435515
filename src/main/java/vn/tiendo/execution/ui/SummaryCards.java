package vn.tiendo.execution.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.execution.ExecutionLinks;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.ui.MoreButton;

/** Numbers side by side; the list that one of them counts opens below them all, so that each keeps its place. */
class SummaryCards extends Div {

    /** @param note what is to be known of it here; empty for nothing */
    record Unit(UUID addresseeId, String name, String note) {}

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

    void add(String words, String heading, String css, List<Unit> units) {
        Span number = new Span(getTranslation("shared.number", units.size()));
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

    private void toggle(NativeButton card, String heading, List<Unit> units) {
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
            if (units.isEmpty()) {
                list.add(new Paragraph(getTranslation("execution.summary.none")));
            } else {
                UnorderedList names = new UnorderedList();
                list.add(names);
                show(names, units);
            }
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

    /** The next ones of them, and the way to those after. */
    private void show(UnorderedList names, List<Unit> units) {
        units.stream()
                .skip(names.getComponentCount())
                .limit(MoreButton.STEP)
                .map(SummaryCards::item)
                .forEach(names::add);
        list.getChildren().filter(MoreButton.class::isInstance).forEach(Component::removeFromParent);
        list.add(new MoreButton(units.size() - names.getComponentCount(), () -> {
            int first = names.getComponentCount();
            show(names, units);
            names.getComponentAt(first)
                    .getChildren()
                    .filter(Anchor.class::isInstance)
                    .map(Anchor.class::cast)
                    .forEach(Anchor::focus); // the button that had it is another one now
        }));
    }

    private static ListItem item(Unit unit) {
        ListItem item = new ListItem(new Anchor(ExecutionLinks.addressee(unit.addresseeId()), unit.name()));
        if (!unit.note().isEmpty()) {
            Span note = new Span(unit.note());
            note.addClassName("muted");
            item.add(note);
        }
        return item;
    }
}
