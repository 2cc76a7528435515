package vn.tiendo.directive.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.FocusOption;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.shared.ui.FormPanel;

/** Parts of a draft that come in any number; one that is taken out can be put back at once. */
abstract class EditedLines<L extends Component> extends Div implements HasValidation, Focusable<Div> {

    private final transient FormPanel form;
    private final List<L> lines = new ArrayList<>();
    private final Div list = new Div();
    private final Button more;
    private final Paragraph problem = new Paragraph();
    private transient Runnable changed = () -> {};

    /** @param name by which problems refer to the whole */
    EditedLines(FormPanel form, String name, String moreText) {
        this.form = form;
        addClassName("wide");
        list.addClassName("form-content");
        problem.addClassName("problem");
        problem.setVisible(false);
        more = new Button(moreText, click -> {
            L line = fresh();
            put(line, lines.size());
            form.watch(line);
            changed.run();
        });
        form.bind(name, this);
        add(list, problem, more);
    }

    /** A line with nothing in it yet. */
    abstract L fresh();

    /** Is told whenever a line comes, goes or says something else. */
    void whenChanged(Runnable listener) {
        changed = listener;
    }

    void tellChange() {
        changed.run();
    }

    List<L> lines() {
        return lines;
    }

    void showAll(List<L> shown) {
        lines.clear();
        list.removeAll();
        shown.forEach(line -> put(line, lines.size()));
    }

    private void put(L line, int place) {
        lines.add(place, line);
        list.add(line);
    }

    /** The button that takes a line out; in its place stands what was removed, with a way back. */
    Button removal(L line, String text) {
        Button remove = new Button(text, click -> takeOut(line));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.addClassName("line-remove");
        return remove;
    }

    private void takeOut(L line) {
        int place = lines.indexOf(line);
        lines.remove(line);
        Div gone = new Div();
        gone.addClassName("line-gone");
        gone.getElement().setAttribute("role", "status");
        Button undo = new Button(getTranslation("directive.line.undo"), click -> {
            lines.add(Math.min(place, lines.size()), line);
            list.replace(gone, line);
            changed.run();
        });
        undo.addThemeVariants(ButtonVariant.TERTIARY);
        gone.add(new Span(getTranslation("directive.line.removed", nameOf(line))), undo);
        list.replace(line, gone);
        undo.focus();
        changed.run();
    }

    /** How a line is called. */
    abstract String nameOf(L line);

    void bind(String name, HasValidation field) {
        form.bind(name, field);
    }

    @Override
    public void focus(FocusOption... options) {
        more.focus(options);
    }

    @Override
    public void setErrorMessage(String text) {
        problem.setText(text);
    }

    @Override
    public String getErrorMessage() {
        return problem.getText();
    }

    @Override
    public void setInvalid(boolean invalid) {
        problem.setVisible(invalid);
    }

    @Override
    public boolean isInvalid() {
        return problem.isVisible();
    }
}
