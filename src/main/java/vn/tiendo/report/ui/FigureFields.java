package vn.tiendo.report.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.tiendo.report.ReportFigure;
import vn.tiendo.report.figure.Figure;
import vn.tiendo.report.hint.FigureCheck;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.ErrorSummary;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.VietnameseDatePicker;

/** The figures of one obligation: each beside what the system knows, with room for a reason where there must be one. */
class FigureFields extends Div {

    private final transient DueText words;
    private final boolean locked;
    private final List<Row> rows;

    /** @param locked accepted before: shown, no longer edited */
    FigureFields(List<ReportFigure> figures, boolean locked, FormPanel form, DueText words) {
        this.words = words;
        this.locked = locked;
        addClassName("figure-fields");
        rows = figures.stream().map(figure -> new Row(figure, form)).toList();
        rows.forEach(this::add);
        explain();
    }

    List<ReportFigure> read() {
        return rows.stream().map(Row::read).toList();
    }

    /** On top of the form each problem of a figure names it; beside the field its label does. */
    static ErrorSummary.Problem named(ErrorSummary.Problem problem) {
        return problem.field() instanceof Component field && field.getParent().orElse(null) instanceof Row row
                ? new ErrorSummary.Problem(
                        row.getTranslation("report.figure.problem", problem.message(), row.label), problem.field())
                : problem;
    }

    /** Room for a reason shows where one is asked for, and where something was written. */
    private void explain() {
        List<ReportFigure> all = read();
        for (Row row : rows) {
            ReportFigure figure = row.read();
            row.why.setHelperText(
                    getTranslation(figure.isBlank() ? "report.figure.why.blank" : "report.figure.why.differs"));
            row.why.setVisible(figure.isBlank()
                    || figure.differs()
                    || !FigureCheck.addsUp(figure, all)
                    || !figure.explanation().isBlank());
        }
    }

    /** One figure. */
    private final class Row extends Div {

        private final transient ReportFigure figure;
        private final AbstractField<?, ?> field;
        private final TextField why = new TextField();
        private final String label;

        Row(ReportFigure figure, FormPanel form) {
            this.figure = figure;
            addClassName("figure-row");
            label = getTranslation(Figure.label(figure.code()));
            field = figure.kind() == Figure.Kind.DATE ? day(label) : text(label);
            field.setReadOnly(locked);
            field.addValueChangeListener(change -> explain());
            why.setLabel(getTranslation("form.required", getTranslation("report.figure.why", label)));
            why.setValue(figure.explanation());
            why.setReadOnly(locked);
            why.addClassName("figure-why");
            form.bind(figure.field(), (HasValidation) field);
            form.bind(figure.whyField(), why);
            add(field, known(), why);
        }

        private VietnameseDatePicker day(String label) {
            VietnameseDatePicker day = new VietnameseDatePicker(label);
            if (!figure.isBlank()) {
                day.setValue(LocalDate.parse(figure.typedValue()));
            }
            return day;
        }

        private TextField text(String label) {
            TextField text = new TextField(label);
            text.setValue(figure.typedValue());
            if (figure.kind() == Figure.Kind.COUNT) {
                text.addClassName("figure-count");
                text.addAttachListener(shown -> text.getElement().executeJs("this.inputElement.inputMode = 'numeric'"));
            }
            return text;
        }

        private Component known() {
            Div known = new Div(FigureSheet.known(figure, words, this));
            known.addClassName("figure-known");
            if (figure.systemValue() == null && !figure.isBlank() && !locked) {
                known.add(new Span(getTranslation("report.figure.before")));
            }
            return known;
        }

        ReportFigure read() {
            return figure.written(Objects.toString(field.isEmpty() ? "" : field.getValue(), ""), why.getValue());
        }
    }
}
