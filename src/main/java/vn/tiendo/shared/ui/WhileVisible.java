package vn.tiendo.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;

/**
 * Reads something again every so often while somebody looks at the page: nothing is asked of the server while the page is
 * hidden, without a network, or left alone for ten minutes. It shows nothing itself; what it refreshes should change in place,
 * so that nobody loses the place in which he reads.
 */
public class WhileVisible extends Span {

    private static final String WATCH =
            "import(new URL('while-visible.js', document.baseURI)).then(module => module.watch(this, $0))";

    private final Duration every;
    private final transient Runnable act;

    public WhileVisible(Duration every, Runnable act) {
        this.every = every;
        this.act = act;
        getElement().setAttribute("hidden", true);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        getElement().executeJs(WATCH, (int) every.toSeconds());
    }

    /** The browser calls it. */
    @ClientCallable
    public void tick() {
        act.run();
    }
}
