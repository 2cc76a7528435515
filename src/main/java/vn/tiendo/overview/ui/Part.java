package vn.tiendo.overview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A part of a page that is drawn anew only if what it shows has changed. */
public class Part<T> extends Div {

    private transient @Nullable T shown;

    public Part() {
        getStyle().set("display", "contents");
    }

    public void show(T now, Function<T, Component> draw) {
        if (!now.equals(shown)) {
            shown = now;
            removeAll();
            add(draw.apply(now));
        }
    }
}
