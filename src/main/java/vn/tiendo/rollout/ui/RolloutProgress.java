package vn.tiendo.rollout.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.rollout.RolloutService;
import vn.tiendo.rollout.RolloutStatus;
import vn.tiendo.shared.ui.Polling;
import vn.tiendo.shared.ui.ProgressLine;

/** A bar as long as a directive is being handed out; once all units have it, the page is read anew. */
class RolloutProgress extends Div {

    /** What takes longer than ten minutes has met a fault; nobody's session is kept open for it. */
    private static final int LOOKS = 1_200;

    private final transient RolloutService rollout;
    private final UUID directive;
    private final ProgressLine line;
    private transient @Nullable Registration polling;
    private int looks;

    RolloutProgress(RolloutService rollout, UUID directive, RolloutStatus status) {
        this.rollout = rollout;
        this.directive = directive;
        this.line = new ProgressLine(getTranslation("rollout.progress"));
        add(line);
        show(status);
    }

    private void show(RolloutStatus status) {
        line.show(
                status.started(), status.total(), getTranslation("rollout.running", status.started(), status.total()));
    }

    private void look() {
        looks++;
        RolloutStatus now = rollout.status(directive);
        show(now);
        if (!now.running() || looks > LOOKS) {
            rest();
        }
        if (!now.running()) {
            getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
        }
    }

    private void rest() {
        if (polling != null) {
            polling.remove();
            polling = null;
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI page = attached.getUI();
        polling = Polling.begin(page, this::look);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        rest();
    }
}
