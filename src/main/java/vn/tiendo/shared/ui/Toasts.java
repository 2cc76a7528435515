package vn.tiendo.shared.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Short messages at the edge of the screen. */
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

    private static void show(String text, int millis, NotificationVariant variant, boolean assertive) {
        Span message = new Span(text);
        message.getElement().setAttribute("role", assertive ? "alert" : "status");
        Notification toast = new Notification(message);
        toast.setAssertive(assertive);
        toast.addThemeVariants(variant);
        toast.setDuration(Math.max(millis, text.length() * MILLIS_A_LETTER)); // long enough to be read
        toast.setPosition(Notification.Position.BOTTOM_CENTER);
        toast.open();
    }
}
