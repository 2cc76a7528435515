package vn.tiendo.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import vn.tiendo.report.ReportFigure;
import vn.tiendo.report.figure.Figure;
import vn.tiendo.report.hint.FigureCheck;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.FactList;
import vn.tiendo.task.ui.NewTabLink;

/** Figures to read: what is blank, differs or does not add up comes first, with the reason; the others are what the system says. */
class FigureSheet extends Div {

    FigureSheet(List<ReportFigure> figures, DueText words) {
        addClassName("figure-sheet");
        Predicate<ReportFigure> told =
                figure -> figure.isBlank() || figure.differs() || !FigureCheck.addsUp(figure, figures);
        UnorderedList first = new UnorderedList();
        first.addClassName("plain-list");
        figures.stream().filter(told).forEach(figure -> first.add(explained(figure, figures, words)));
        if (first.getComponentCount() > 0) {
            add(first);
        }
        FactList others = new FactList();
        figures.stream().filter(told.negate()).forEach(figure -> others.fact(label(figure), value(figure, words)));
        if (others.getChildren().findAny().isPresent()) {
            add(others);
        }
    }

    private ListItem explained(ReportFigure figure, List<ReportFigure> figures, DueText words) {
        String said = figure.isBlank()
                ? getTranslation("report.figure.blank")
                : shown(figure.kind(), figure.typedValue(), words);
        ListItem item = new ListItem(
                new Span(getTranslation("report.figure.said", label(figure), said)), known(figure, words, this));
        if (!FigureCheck.addsUp(figure, figures)) {
            item.add(new Span(getTranslation("report.figure.not-total")));
        }
        Paragraph why = new Paragraph(getTranslation("report.figure.reason", figure.explanation()));
        why.addClassName("warning");
        item.add(why);
        item.addClassName("figure-told");
        return item;
    }

    private Component value(ReportFigure figure, DueText words) {
        String text = shown(figure.kind(), figure.typedValue(), words);
        return figure.path().isEmpty() ? new Span(text) : new NewTabLink(figure.path(), text);
    }

    private String label(ReportFigure figure) {
        return getTranslation(Figure.label(figure.code()));
    }

    /** What the system knew, as a way to what it counted. */
    static Component known(ReportFigure figure, DueText words, Component page) {
        String value = figure.systemValue();
        String text = value == null
                ? page.getTranslation("report.figure.unknown")
                : page.getTranslation("report.figure.known", shown(figure.kind(), value, words));
        return figure.path().isEmpty() ? new Span(text) : new NewTabLink(figure.path(), text);
    }

    private static String shown(Figure.Kind kind, String value, DueText words) {
        return kind == Figure.Kind.DATE ? words.day(LocalDate.parse(value)) : value;
    }
}
