package vn.tiendo.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Reads something again every so often while somebody looks at the page: nothing is asked of the server while the page is
 * hidden, without a network, or left alone for ten minutes. It shows nothing itself; what it refreshes should change in place,
 * so that nobody loses the place in which he reads. A browser that asks sooner is not answered: time is the system's.
 */
public class WhileVisible extends Span {

    private static final String WATCH =
            "import(new URL('while-visible.js', document.baseURI)).then(module => module.watch(this, $0))";

    /** Which part of the time two questions may come nearer to each other on their way. */
    private static final int TOLERANCE = 6;

    private final Duration every;
    private final transient Runnable act;
    private final transient LongSupplier nanos;
    private long last;

    public WhileVisible(Duration every, Runnable act) {
        this(every, act, System::nanoTime);
    }

    WhileVisible(Duration every, Runnable act, LongSupplier nanos) {
        this.every = every;
        this.act = act;
        this.nanos = nanos;
        this.last = nanos.getAsLong();
        getElement().setAttribute("hidden", true);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        getElement().executeJs(WATCH, (int) every.toSeconds());
    }

    /** The browser calls it. */
    @ClientCallable
    public void tick() {
        long now = nanos.getAsLong();
        if (now - last >= every.minus(every.dividedBy(TOLERANCE)).toNanos()) {
            last = now;
            look();
        }
    }

    void look() {
        act.run();
    }
}
