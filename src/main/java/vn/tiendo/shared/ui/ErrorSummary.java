package vn.tiendo.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Everything that is wrong with a form, on top of it, announced and focused; each line leads to its field (UX-20). */
public class ErrorSummary extends Div implements Focusable<Div> {

    private static final String FIRST_BOX =
            "(this.querySelector('vaadin-checkbox, vaadin-radio-button') ?? this).focus();"
                    + " this.scrollIntoView({ block: 'center' })";

    /** One thing that is wrong, and the field where it can be put right, if it has one. */
    public record Problem(String message, @Nullable HasValidation field) {}

    private transient UnaryOperator<List<Problem>> gathering = UnaryOperator.identity();

    public ErrorSummary() {
        addClassName("error-summary");
        getElement().setAttribute("role", "alert");
        setTabIndex(-1);
        setVisible(false);
    }

    /** Lets a form of many alike rows tell in one line what is missing in one of them; beside the fields all stays. */
    void gather(UnaryOperator<List<Problem>> how) {
        gathering = how;
    }

    public void show(List<Problem> problems) {
        removeAll();
        problems.forEach(problem -> unfold(problem.field()));
        UnorderedList list = new UnorderedList();
        gathering.apply(problems).stream()
                .map(problem -> new ListItem(line(problem)))
                .forEach(list::add);
        add(new H2(getTranslation("form.problems")), list);
        setVisible(true);
        focus();
        scrollIntoView();
    }

    public void clear() {
        removeAll();
        setVisible(false);
    }

    /** A field that is marked must be seen. */
    private static void unfold(@Nullable HasValidation field) {
        Optional<Component> part = field instanceof Component component ? component.getParent() : Optional.empty();
        while (part.isPresent()) {
            if (part.get() instanceof Details details) {
                details.setOpened(true);
            }
            part = part.get().getParent();
        }
    }

    private static Component line(Problem problem) {
        if (problem.field() instanceof Focusable<?> field) {
            NativeButton link = new NativeButton(problem.message(), click -> field.focus());
            link.addClassName("link");
            return link;
        }
        if (problem.field() instanceof Component group) { // of boxes: its first one
            NativeButton link = new NativeButton(
                    problem.message(), click -> group.getElement().executeJs(FIRST_BOX));
            link.addClassName("link");
            return link;
        }
        return new Text(problem.message());
    }
}
