package vn.tiendo;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import vn.tiendo.organization.OrganizationLinks;
import vn.tiendo.overview.OverviewLinks;
import vn.tiendo.overview.OverviewService;
import vn.tiendo.task.TaskLinks;

/** The bare address leads to the task list, a leader to the overview, an administrator without other duties to the people. */
@Route("")
@PermitAll
class HomeView extends Div implements BeforeEnterObserver {

    private final transient AuthenticationContext authentication;

    private final transient OverviewService overview;

    HomeView(AuthenticationContext authentication, OverviewService overview) {
        this.authentication = authentication;
        this.overview = overview;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (authentication.hasRole("USER")) {
            event.forwardTo(overview.leads() ? OverviewLinks.OVERVIEW : TaskLinks.INBOX);
        } else {
            event.forwardTo(OrganizationLinks.people());
        }
    }
}
