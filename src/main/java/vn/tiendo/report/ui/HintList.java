package vn.tiendo.report.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.report.figure.Figure;
import vn.tiendo.report.hint.ReportHint;
import vn.tiendo.task.ui.NewTabLink;

/** What the checker may want to look at, and why; the checker decides. */
class HintList extends Section {

    HintList(List<ReportHint> hints) {
        addClassName("sheet");
        setVisible(!hints.isEmpty());
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        hints.forEach(hint -> list.add(item(hint)));
        Paragraph note = new Paragraph(getTranslation("report.hints.note"));
        note.addClassName("muted");
        add(new H2(getTranslation("report.hints")), note, list);
    }

    private ListItem item(ReportHint hint) {
        Stream<String> about =
                hint.figure().isEmpty() ? Stream.empty() : Stream.of(getTranslation(Figure.label(hint.figure())));
        Object[] words = Stream.concat(Stream.of(hint.obligation()), Stream.concat(about, hint.words().stream()))
                .toArray();
        ListItem item = new ListItem(new Span(getTranslation("ReportHint.Kind." + hint.kind(), words) + " "));
        if (!hint.path().isEmpty()) {
            item.add(new NewTabLink(hint.path(), getTranslation("report.hints.look." + hint.kind())));
        }
        return item;
    }
}
