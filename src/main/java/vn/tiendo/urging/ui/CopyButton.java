package vn.tiendo.urging.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Supplier;
import vn.tiendo.shared.ui.Toasts;

/** Puts a text into the reader's clipboard, or shows it where the browser lets no page do so. */
class CopyButton extends Div {

    private static final String COPY =
            "return navigator.clipboard ? navigator.clipboard.writeText($0).then(() => true, () => false) : false";

    private final Button button;
    private final String copied;

    /**
     * @param what asked for the text when it is to be copied
     * @param copied said when it was
     */
    CopyButton(String label, Supplier<String> what, String copied) {
        this.copied = copied;
        addClassName("copy-text");
        button = new Button(label, click -> copy(what.get()));
        add(button);
    }

    /** For those who do not see what the button stands beside. */
    CopyButton named(String name) {
        button.setAriaLabel(name);
        return this;
    }

    private void copy(String text) {
        getElement().executeJs(COPY, text).then(Boolean.class, done -> {
            if (done) {
                Toasts.done(copied);
            } else {
                offer(text);
            }
        });
    }

    /** A browser that lets no page write to its clipboard still lets the reader do so. */
    private void offer(String text) {
        TextArea area = new TextArea(getTranslation("urging.copy.by-hand"));
        area.setValue(text);
        area.setReadOnly(true);
        area.setAutoselect(true);
        area.setWidthFull();
        removeAll();
        add(button, area);
        area.focus();
    }
}
