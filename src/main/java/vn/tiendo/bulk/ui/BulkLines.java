package vn.tiendo.bulk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.bulk.BulkRow;
import vn.tiendo.shared.ui.StateBadge;

/** Rows one below the other, each with how it stands; long lists scroll by themselves. */
class BulkLines extends UnorderedList {

    /**
     * A row and how it stands.
     *
     * @param badge null where there is nothing to say
     * @param why why it is not done; empty if it is, or will be
     */
    record Line(BulkRow row, @Nullable StateBadge badge, String why) {}

    BulkLines(List<Line> lines) {
        addClassName("bulk-lines");
        getElement().setAttribute("tabindex", "0"); // what does not fit is scrolled with the keys
        lines.forEach(line -> add(item(line)));
        setVisible(!lines.isEmpty());
    }

    private static ListItem item(Line line) {
        ListItem item = new ListItem();
        if (line.badge() != null) {
            item.add(line.badge());
        }
        Component name = line.row().link() == null
                ? new Span(line.row().label())
                : new Anchor(line.row().link(), line.row().label());
        name.addClassName("name");
        item.add(name);
        if (!line.row().detail().isEmpty()) {
            Span detail = new Span(line.row().detail());
            detail.addClassName("muted");
            item.add(detail);
        }
        if (!line.why().isEmpty()) {
            Span why = new Span(line.why());
            why.addClassName("bulk-why");
            item.add(why);
        }
        return item;
    }
}
