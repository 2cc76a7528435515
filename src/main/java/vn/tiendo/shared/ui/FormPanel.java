package vn.tiendo.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.Map;

/** A form in one column: problems on top and beside the fields, one primary action named by its result (UX-05, UX-20). */
public class FormPanel extends Div {

    private final ErrorSummary summary = new ErrorSummary();
    private final Map<String, HasValidation> fields = new LinkedHashMap<>();
    private final Div content = new Div();
    private final Div actions = new Div();

    public FormPanel() {
        addClassName("form-panel");
        content.addClassName("form-content");
        actions.addClassName("actions");
        add(summary, content, actions);
    }

    /** Adds a field under the name by which problems refer to it. */
    public <T extends Component & HasValidation> T field(String name, T field) {
        fields.put(name, field);
        content.add(field);
        return field;
    }

    /** Lets problems of this name show at a field that is placed elsewhere. */
    public void bind(String name, HasValidation field) {
        fields.put(name, field);
    }

    public void content(Component... components) {
        content.add(components);
    }

    /** The one action that completes the step. */
    public Button primary(String text, Runnable act) {
        Button button = action(text, act);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this);
        return button;
    }

    /** Another way to go on. */
    public Button action(String text, Runnable act) {
        Button button = new Button(text);
        button.setDisableOnClick(true); // a second click finds nothing to press
        button.addClickListener(click -> {
            try {
                run(act);
            } finally {
                button.setEnabled(true); // also after a failure that the page's error handler tells
            }
        });
        actions.add(button);
        return button;
    }

    /** Runs something and shows its refusals in this form. @return whether it succeeded */
    public boolean run(Runnable act) {
        return Submit.run(this, summary, fields, act);
    }
}
