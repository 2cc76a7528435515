package vn.tiendo.notification.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import vn.tiendo.notification.NoticeService;
import vn.tiendo.notification.NotificationLinks;

/** How many notices the person has not read; leads to them. */
public class NotificationBell extends Anchor {

    private static final int MOST_SHOWN = 99;

    /** Stands on every page: the set of icons from which it is would be 53 KB before the first one. */
    private static final String SIGN = "<svg viewBox='0 0 16 16' fill='currentColor' aria-hidden='true'><path d='"
            + "M12.7 11.4c-.5-.2-.7-.7-.7-1.2V5s0-2.4-3-2.9V1S9.1 0 8 0 7 1 7 1v1.1C4 2.6 4 5 4 5v5.2c0 .5-.3 1-.7 1.2L2 12v2h4"
            + "s-.1 2 2 2 2-2 2-2h4v-2zM13 13H3v-.4l.7-.4c.8-.3 1.3-1.1 1.3-2V5c0-.1 0-1.6 2.2-1.9L8 2.9l.8.1c2 .4 2.2 1.7 2.2 2"
            + "v5.2c0 .9.5 1.7 1.3 2.1l.7.4z'/></svg>";

    private final transient NoticeService notices;
    private final Span count = new Span();

    public NotificationBell(NoticeService notices) {
        this.notices = notices;
        addClassName("bell");
        setHref(NotificationLinks.NOTICES);
        count.addClassName("bell-count");
        count.getElement().setAttribute("aria-hidden", "true"); // the name of the link says it
        add(new Svg(SIGN), count);
    }

    /** Counts anew; one statement. */
    public void refresh() {
        int unread = notices.unread();
        count.setText(unread > MOST_SHOWN ? MOST_SHOWN + "+" : Integer.toString(unread));
        count.setVisible(unread > 0);
        String name =
                unread == 0 ? getTranslation("notification.bell.none") : getTranslation("notification.bell", unread);
        setAriaLabel(name);
        setTitle(name);
    }

    /** After something was read or archived without leaving the page. */
    static void refreshIn(UI ui) {
        NotificationBell bell = ComponentUtil.getData(ui, NotificationBell.class);
        if (bell != null) {
            bell.refresh();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        ComponentUtil.setData(event.getUI(), NotificationBell.class, this);
    }
}
