package vn.tiendo.urging.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import vn.tiendo.deadline.HandReminderService;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.urging.UrgePreview;
import vn.tiendo.urging.UrgedLine;
import vn.tiendo.urging.UrgingService;

/** Before it is sent: who is told of what, as what; afterwards the same as a report (UX-15, UX-16). */
class UrgePanel extends Section {

    private final transient UrgingWords words;

    UrgePanel(
            UrgingService urging,
            UrgingWords words,
            Collection<UrgedLine> chosen,
            Consumer<UrgePreview> sent,
            Runnable cancelled) {
        this.words = words;
        addClassName("urge-panel");
        UrgePreview preview = urging.preview(chosen);
        FormPanel form = new FormPanel();
        form.content(new H2(getTranslation("urging.preview.title")));
        form.content(new Paragraph(getTranslation(
                "urging.preview.who", preview.subjects(), preview.units().size(), preview.people())));
        form.content(leftOut(preview), receivers(preview));
        TextArea own = form.field("words", new TextArea(getTranslation("urging.words")));
        own.setHelperText(getTranslation("urging.words.hint", HandReminderService.LONGEST_WORDS));
        if (preview.subjects() > 0) {
            form.primary(getTranslation("urging.send", preview.units().size()), () -> {
                sent.accept(urging.urge(chosen, own.getValue()));
            });
        } else {
            own.setVisible(false);
        }
        form.action(getTranslation("urging.cancel"), cancelled);
        add(form);
    }

    /** What was done. */
    static Component report(UrgingWords words, UrgePreview done) {
        Section report = new Section();
        report.addClassNames("sheet", "urge-report");
        report.getElement().setAttribute("role", "status");
        report.add(new H2(words.text("urging.report.title", done.subjects(), done.leftOut())));
        leftOut(words, done).forEach(text -> report.add(new Paragraph(text)));
        report.add(rows(words, done));
        return report;
    }

    private Component leftOut(UrgePreview preview) {
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        leftOut(words, preview).forEach(text -> list.add(new ListItem(text)));
        list.setVisible(list.getElement().getChildCount() > 0);
        return list;
    }

    /** Why something of what was chosen is not told, each with how many. */
    private static List<String> leftOut(UrgingWords words, UrgePreview preview) {
        List<String> texts = new ArrayList<>();
        if (preview.alreadyToday() > 0) {
            texts.add(words.text("urging.left-out.today", preview.alreadyToday()));
        }
        if (preview.gone() > 0) {
            texts.add(words.text("urging.left-out.gone", preview.gone()));
        }
        if (preview.toNobody() > 0) {
            texts.add(words.text("urging.left-out.nobody", preview.toNobody()));
        }
        return texts;
    }

    private Component receivers(UrgePreview preview) {
        return rows(words, preview);
    }

    private static Component rows(UrgingWords words, UrgePreview preview) {
        UnorderedList rows = new UnorderedList();
        rows.addClassName("urge-rows");
        rows.getElement().setAttribute("tabindex", "0"); // what does not fit is scrolled with the keys
        preview.units().forEach(unit -> {
            Span name = new Span(unit.unit());
            name.addClassName("name");
            rows.add(new ListItem(
                    name,
                    new Span(words.text("urging.preview.unit", unit.subjects())),
                    new Span(words.told(unit.told()))));
        });
        rows.setVisible(!preview.units().isEmpty());
        return rows;
    }
}
