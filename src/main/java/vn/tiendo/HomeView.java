package vn.tiendo;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import vn.tiendo.organization.OrganizationLinks;
import vn.tiendo.task.TaskLinks;

/** The bare address leads to the task list, an administrator without other duties to the people. */
@Route("")
@PermitAll
class HomeView extends Div implements BeforeEnterObserver {

    private final transient AuthenticationContext authentication;

    HomeView(AuthenticationContext authentication) {
        this.authentication = authentication;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(authentication.hasRole("USER") ? TaskLinks.INBOX : OrganizationLinks.people());
    }
}
