package vn.tiendo;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Collection;
import java.util.Comparator;
import org.springframework.stereotype.Component;

/** Keeps at most ten pages of one session (QUALITY S17): whoever opens more loses the one that was silent for longest. */
@Component
class PagesOfASession implements VaadinServiceInitListener {

    static final int MOST = 10;

    private static final Comparator<UI> LONGEST_SILENT = Comparator.<UI>comparingLong(
                    page -> page.getInternals().getLastHeartbeatTimestamp())
            .thenComparingInt(UI::getUIId);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> closeOne(init.getUI()));
    }

    /** The new page is among the session's already, or about to be; pages about to go do not count. */
    private static void closeOne(UI opened) {
        Collection<UI> others = opened.getSession().getUIs().stream()
                .filter(page -> page != opened && !page.isClosing())
                .toList();
        if (others.size() >= MOST) {
            others.stream().min(LONGEST_SILENT).ifPresent(UI::close);
        }
    }
}
