package vn.tiendo.handover.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import vn.tiendo.handover.Receiver;
import vn.tiendo.organization.leaving.WorkLine;

/** One thing that is to be handed over; with a box of its own where the receiver of all may not have it. */
class WorkCard extends ListItem {

    private final transient WorkLine line;
    private final ComboBox<Receiver> box;
    private final Paragraph why = new Paragraph();

    WorkCard(WorkLine line, ComboBox<Receiver> box, boolean linked) {
        this.line = line;
        this.box = box;
        addClassName("card");
        String title = line.step().isEmpty() ? line.subject() : getTranslation(line.step() + ".title");
        if (linked) {
            Anchor anchor = new Anchor(line.link(), title);
            anchor.addClassName("card-title");
            add(anchor);
        } else {
            Span plain = new Span(title);
            plain.addClassName("card-title");
            add(plain);
        }
        if (!line.step().isEmpty()) {
            Span subject = new Span(line.subject());
            subject.addClassName("card-subject");
            add(subject);
        }
        if (line.rootId() != null) {
            Span meta = new Span(line.reference().isEmpty() ? getTranslation("task.no-number") : line.reference());
            meta.addClassName("card-meta");
            add(meta);
        }
        why.addClassName("warning");
        add(why, box);
        show(null, "", null);
    }

    /**
     * @param refused why the receiver of all, or of the group, may not have it; null if he may
     * @param stillRefused why the one chosen for it alone may not
     */
    void show(@Nullable String refused, String name, @Nullable String stillRefused) {
        boolean open = refused != null || box.getValue() != null;
        why.setVisible(refused != null);
        why.setText(refused == null ? "" : getTranslation(refused, name));
        box.setVisible(open);
        box.setInvalid(stillRefused != null);
        box.setErrorMessage(
                stillRefused == null || box.getValue() == null
                        ? ""
                        : getTranslation(stillRefused, box.getValue().person().name()));
    }

    void open() {
        box.setVisible(true);
    }

    boolean isOpen() {
        return box.isVisible();
    }

    ComboBox<Receiver> box() {
        return box;
    }

    @Nullable
    Receiver chosen() {
        return box.getValue();
    }

    WorkLine line() {
        return line;
    }
}
