package vn.tiendo.notification.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import vn.tiendo.notification.NoticeService;
import vn.tiendo.notification.NotificationLinks;

/** How many notices the person has not read; leads to them. */
public class NotificationBell extends Anchor {

    private static final int MOST_SHOWN = 99;

    private final transient NoticeService notices;
    private final Span count = new Span();

    public NotificationBell(NoticeService notices) {
        this.notices = notices;
        addClassName("bell");
        setHref(NotificationLinks.NOTICES);
        Icon icon = VaadinIcon.BELL_O.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        count.addClassName("bell-count");
        count.getElement().setAttribute("aria-hidden", "true"); // the name of the link says it
        add(icon, count);
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
