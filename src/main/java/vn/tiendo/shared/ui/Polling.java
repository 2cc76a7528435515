package vn.tiendo.shared.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;

/** Lets a page ask for news every half second for as long as a bar stands on it (decision 0033). */
public final class Polling {

    private static final int EVERY_MILLIS = 500;

    private int bars;

    private Polling() {}

    /** @param look what is looked at each time; removed once the bar is gone */
    public static Registration begin(UI ui, Runnable look) {
        Polling page = of(ui);
        page.bars++;
        ui.setPollInterval(EVERY_MILLIS);
        Registration listener = ComponentUtil.addListener(ui, PollEvent.class, poll -> look.run());
        return Registration.once(() -> {
            listener.remove();
            page.bars--;
            if (page.bars == 0) {
                ui.setPollInterval(-1);
            }
        });
    }

    private static Polling of(UI ui) {
        Polling polling = ComponentUtil.getData(ui, Polling.class);
        if (polling == null) {
            polling = new Polling();
            ComponentUtil.setData(ui, Polling.class, polling);
        }
        return polling;
    }
}
