package vn.tiendo.urging.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import java.util.function.Function;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.StateBadge;
import vn.tiendo.shared.ui.Toasts;
import vn.tiendo.urging.UrgedLine;
import vn.tiendo.urging.UrgedUnit;
import vn.tiendo.urging.UrgingLinks;

/** What is urged of one unit. */
class UnitSection extends Section {

    private static final String COPY =
            "return navigator.clipboard" + " ? navigator.clipboard.writeText($0).then(() => true, () => false) : false";

    private final transient UrgingWords words;
    private final transient Selection selection;

    /** @param message asked for what is to be copied */
    UnitSection(UrgedUnit unit, UrgingWords words, Selection selection, Function<UUID, String> message) {
        this.words = words;
        this.selection = selection;
        addClassNames("sheet", "urge-unit");
        Span count = new Span(getTranslation("urging.unit.count", unit.lines().size()));
        count.addClassName("count");
        H2 title = new H2(unit.unit());
        title.add(count);
        Button copy = new Button(getTranslation("urging.copy"));
        copy.setAriaLabel(getTranslation("urging.copy.of", unit.unit()));
        copy.addClickListener(click -> copy(message.apply(unit.unitId()), unit.unit()));
        copy.setVisible(unit.lines().stream().anyMatch(UrgedLine::mayUrge));
        Div head = new Div(title, copy);
        head.addClassName("urge-head");
        UnorderedList lines = new UnorderedList();
        lines.addClassName("urge-lines");
        unit.lines().forEach(line -> lines.add(item(line)));
        add(head, lines);
    }

    private void copy(String text, String unit) {
        getElement().executeJs(COPY, text).then(Boolean.class, copied -> {
            if (copied) {
                Toasts.done(getTranslation("urging.copied", unit));
            } else {
                offer(text);
            }
        });
    }

    /** A browser that lets no page write to its clipboard still lets the reader do so. */
    private void offer(String text) {
        TextArea area = new TextArea(getTranslation("urging.copy.by-hand"));
        area.setValue(text);
        area.setReadOnly(true);
        area.setAutoselect(true);
        area.setWidthFull();
        addComponentAtIndex(1, area);
        area.focus();
    }

    private ListItem item(UrgedLine line) {
        ListItem item = new ListItem();
        if (line.mayUrge()) {
            Checkbox box = new Checkbox();
            box.setAriaLabel(getTranslation("urging.choose", words.title(line), line.unit()));
            selection.offer(line, box);
            item.add(box);
        }
        Anchor title = new Anchor(line.link(), words.title(line));
        title.addClassName("name");
        Anchor directive = new Anchor(
                UrgingLinks.of(line.directiveId()), line.reference().isEmpty() ? line.subject() : line.reference());
        Div meta = new Div(directive, late(line), level(line));
        meta.addClassName("card-meta");
        if (line.urgedToday()) {
            meta.add(new Span(getTranslation("urging.today")));
        }
        Paragraph last = new Paragraph(words.last(line));
        last.addClassName("muted");
        item.add(new Div(title, meta, last));
        return item;
    }

    private StateBadge late(UrgedLine line) {
        boolean over = words.words().of(line.due()) == DueText.Timeliness.OVERDUE;
        return new StateBadge(
                over ? "due-overdue" : "due-soon", "!", words.words().shortly(line.due()));
    }

    private StateBadge level(UrgedLine line) {
        return new StateBadge(
                line.level() == 0 ? "state-off" : "urge-level", line.level() == 0 ? "–" : "▲", words.level(line));
    }
}
