package vn.tiendo.notification.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import vn.tiendo.notification.NoticeService;
import vn.tiendo.notification.NotificationLinks;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.NotFound;

/** Marks a notice as read on the way to what it tells of; an address of its own, so that it opens in another tab too. */
@Route(NotificationLinks.NOTICES + "/:id([0-9a-fA-F-]{36})")
@PermitAll
class OpenNoticeView extends Div implements BeforeEnterObserver {

    private final transient NoticeService notices;

    OpenNoticeView(NoticeService notices) {
        this.notices = notices;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = event.getRouteParameters().get("id").map(Ids::read).orElseThrow(NotFound::new);
        Location target = new Location(notices.open(id));
        event.forwardTo(target.getPath(), target.getQueryParameters());
    }
}
