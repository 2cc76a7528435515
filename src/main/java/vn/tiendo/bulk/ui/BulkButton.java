package vn.tiendo.bulk.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.tiendo.shared.Refused;
import vn.tiendo.shared.ui.Submit;

/** Begins something with what is chosen; why it cannot be done with all of that stands beside the button, and the choice stays. */
public final class BulkButton extends Div {

    private final Span problem = new Span();

    public BulkButton(String text, Runnable act) {
        addClassName("bulk-act");
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        add(new Button(text, click -> begin(act)), problem);
    }

    private void begin(Runnable act) {
        problem.setText("");
        try {
            act.run();
        } catch (Refused e) {
            problem.setText(Submit.inFull(this, e));
        }
    }
}
