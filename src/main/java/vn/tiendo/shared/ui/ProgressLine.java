package vn.tiendo.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** How much of a long work is done, as a bar and in numbers. */
public class ProgressLine extends Div {

    private final Bar bar = new Bar();
    private final Span count = new Span();

    /** @param label what is being done */
    public ProgressLine(String label) {
        addClassName("progress-line-box");
        bar.getElement().setAttribute("aria-label", label);
        count.addClassName("progress-count");
        add(bar, count);
    }

    /** @param of negative where nobody knows how much it is in all */
    public void show(int done, int of, String text) {
        if (of < 0) {
            bar.getElement().removeAttribute("value"); // a bar without a value says that something goes on
        } else {
            bar.getElement().setAttribute("max", Integer.toString(Math.max(1, Math.max(done, of))));
            bar.getElement().setAttribute("value", Integer.toString(done));
        }
        count.setText(text);
    }

    /** The browser's own. */
    @Tag("progress")
    private static final class Bar extends Component {}
}
