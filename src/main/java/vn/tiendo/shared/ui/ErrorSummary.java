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
import org.jspecify.annotations.Nullable;

/** Everything that is wrong with a form, on top of it, announced and focused; each line leads to its field (UX-20). */
public class ErrorSummary extends Div implements Focusable<Div> {

    /** One thing that is wrong, and the field where it can be put right, if it has one. */
    public record Problem(String message, @Nullable HasValidation field) {}

    public ErrorSummary() {
        addClassName("error-summary");
        getElement().setAttribute("role", "alert");
        setTabIndex(-1);
        setVisible(false);
    }

    public void show(List<Problem> problems) {
        removeAll();
        problems.forEach(problem -> unfold(problem.field()));
        UnorderedList list = new UnorderedList();
        problems.stream().map(problem -> new ListItem(line(problem))).forEach(list::add);
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
        return new Text(problem.message());
    }
}
