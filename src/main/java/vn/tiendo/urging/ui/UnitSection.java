package vn.tiendo.urging.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.UUID;
import java.util.function.Function;
import vn.tiendo.bulk.ui.BulkSelection;
import vn.tiendo.urging.UrgedLine;
import vn.tiendo.urging.UrgedUnit;
import vn.tiendo.urging.UrgingLinks;

/** What is urged of one unit. */
class UnitSection extends Section {

    private final transient UrgingWords words;
    private final transient BulkSelection<UrgedLine> selection;
    private final transient Function<UrgedLine, Component> more;

    /**
     * @param message asked for what is to be copied
     * @param more what else there is to a line
     */
    UnitSection(
            UrgedUnit unit,
            UrgingWords words,
            BulkSelection<UrgedLine> selection,
            Function<UUID, String> message,
            Function<UrgedLine, Component> more) {
        this.words = words;
        this.selection = selection;
        this.more = more;
        addClassNames("sheet", "urge-unit");
        Span count = new Span(getTranslation("urging.unit.count", unit.lines().size()));
        count.addClassName("count");
        H2 title = new H2(unit.unit());
        title.add(count);
        CopyButton copy = new CopyButton(
                        getTranslation("urging.copy"),
                        () -> message.apply(unit.unitId()),
                        getTranslation("urging.copied", unit.unit()))
                .named(getTranslation("urging.copy.of", unit.unit()));
        copy.setVisible(unit.lines().stream().anyMatch(UrgedLine::mayUrge));
        Div head = new Div(title, copy);
        head.addClassName("urge-head");
        UnorderedList lines = new UnorderedList();
        lines.addClassName("urge-lines");
        unit.lines().forEach(line -> lines.add(item(line)));
        add(head, lines);
    }

    private ListItem item(UrgedLine line) {
        ListItem item = new ListItem();
        if (line.selectable()) {
            Checkbox box = new Checkbox();
            box.setAriaLabel(getTranslation("urging.choose", words.title(line), line.unit()));
            selection.offer(line, box);
            item.add(box);
        }
        Anchor title = new Anchor(line.link(), words.title(line));
        title.addClassName("name");
        Anchor directive = new Anchor(
                UrgingLinks.of(line.directiveId()), line.reference().isEmpty() ? line.subject() : line.reference());
        Div meta = new Div(directive);
        meta.add(UrgingBadges.of(line, words));
        meta.addClassName("card-meta");
        if (line.urgedToday()) {
            meta.add(new Span(getTranslation("urging.today")));
        }
        Paragraph last = new Paragraph(words.last(line));
        last.addClassName("muted");
        item.add(new Div(title, meta, last, more.apply(line)));
        return item;
    }
}
