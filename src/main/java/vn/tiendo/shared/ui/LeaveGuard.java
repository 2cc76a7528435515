package vn.tiendo.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Asks before a page is left on which something was typed and not saved.
 *
 * <p>Every {@link FormPanel} has one that watches its fields; leaving as the outcome of one of its actions is not asked
 * about. A form without a panel adds a guard of its own anywhere on the page and calls {@link #watch}.
 */
public class LeaveGuard extends Span implements BeforeLeaveObserver {

    private final transient Set<Component> watched = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean unsaved;
    private boolean acting;

    /** Watches every field within; to be called again for a part that is added later. */
    public void watch(Component part) {
        if (part instanceof HasValue<?, ?> field) {
            if (watched.add(part)) {
                listen(field);
            }
        } else {
            part.getChildren().forEach(this::watch);
        }
    }

    /** Starts to notice what a person enters into one field. */
    protected <E extends HasValue.ValueChangeEvent<V>, V> void listen(HasValue<E, V> field) {
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed();
            }
        });
    }

    /** Something was entered that no field tells, e.g. a line was taken out. */
    public void changed() {
        unsaved = true;
    }

    /** All that was entered is safe. */
    public void settled() {
        unsaved = false;
    }

    public boolean unsaved() {
        return unsaved;
    }

    /** While an action runs, leaving is its outcome. */
    void acting(boolean now) {
        acting = now;
    }

    /** Saves what can be saved without asking. @return whether nothing is left to lose */
    protected boolean settle() {
        return !unsaved;
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (!acting && !settle()) {
            ask(event.postpone());
        }
    }

    /** The button that has the focus keeps what was typed. */
    private void ask(BeforeLeaveEvent.ContinueNavigationAction leaving) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("form.leave.title"));
        dialog.setText(getTranslation("form.leave.text"));
        dialog.setConfirmText(getTranslation("form.leave.stay"));
        dialog.setRejectable(true);
        dialog.setRejectText(getTranslation("form.leave.go"));
        dialog.addConfirmListener(stay -> leaving.cancel());
        dialog.addRejectListener(go -> {
            settled();
            leaving.proceed();
        });
        dialog.open();
    }
}
