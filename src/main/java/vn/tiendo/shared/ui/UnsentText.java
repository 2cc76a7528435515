package vn.tiendo.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import vn.tiendo.shared.Actor;

/**
 * Offers back what was typed into a task's form and never reached the server: after a reload, the end of a session, a lost
 * network (UX-21).
 *
 * <p>The script {@code unsent.js} keeps it in the browser, for each person and page; it is forgotten when the form is saved
 * or sent, and altogether when the person signs out.
 */
class UnsentText extends Div {

    private static final String SCRIPT = "import(new URL('unsent.js', document.baseURI)).then(unsent => unsent.";

    private final Component form;

    UnsentText(Component form) {
        this.form = form;
        addClassName("unsent");
        getElement().setAttribute("hidden", true);
        getElement().setAttribute("role", "status");
        getElement().setAttribute("data-text", getTranslation("form.unsent"));
        add(new Span(), button("restore", "form.unsent.restore"), button("discard", "form.unsent.discard"));
    }

    private NativeButton button(String act, String key) {
        NativeButton button = new NativeButton(getTranslation(key));
        button.addClassName("link");
        button.getElement().setAttribute("data-act", act);
        return button;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        form.getElement().executeJs(SCRIPT + "keep(this, $0))", place(form, attached.getUI()));
    }

    /** What was typed at this place has arrived. */
    static void forget(UI ui, String place) {
        ui.getPage().executeJs(SCRIPT + "forget($0))", place);
    }

    /** Whose text it is, and of which page. */
    static String place(Component form, UI ui) {
        return Actor.current().personId() + ":" + address(form, ui);
    }

    private static String address(Component form, UI ui) {
        for (Optional<Component> part = Optional.of(form);
                part.isPresent();
                part = part.get().getParent()) {
            if (part.get() instanceof OwnAddress own) {
                return own.address();
            }
        }
        return ui.getInternals().getActiveViewLocation().getPath();
    }
}
