package vn.tiendo.shared.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Short messages at the upper edge of the screen, where no buttons are. */
public final class Toasts {

    private static final int DONE_MILLIS = 4_000;
    private static final int WARNING_MILLIS = 10_000;
    private static final int MILLIS_A_LETTER = 80;

    private Toasts() {}

    public static void done(String text) {
        show(text, DONE_MILLIS, NotificationVariant.SUCCESS, false);
    }

    public static void warn(String text) {
        show(text, WARNING_MILLIS, NotificationVariant.WARNING, true);
    }

    /** What was warned of is over as soon as something else is told. */
    private static void show(String text, int millis, NotificationVariant variant, boolean assertive) {
        UI ui = UI.getCurrent();
        Notification last = ComponentUtil.getData(ui, Notification.class);
        if (last != null) {
            last.close();
        }
        Span message = new Span(text);
        message.getElement().setAttribute("role", assertive ? "alert" : "status");
        Notification toast = new Notification(message);
        toast.setAssertive(assertive);
        toast.addThemeVariants(variant);
        toast.setDuration(Math.max(millis, text.length() * MILLIS_A_LETTER)); // long enough to be read
        toast.setPosition(Notification.Position.TOP_CENTER);
        toast.open();
        ComponentUtil.setData(ui, Notification.class, assertive ? toast : null);
    }
}
