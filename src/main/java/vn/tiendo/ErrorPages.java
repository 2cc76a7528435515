package vn.tiendo;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.fault.FaultLog;
import vn.tiendo.shared.ui.PageHeader;
import vn.tiendo.task.TaskLinks;

/** The pages that stand where another could not be shown (UX-28). */
final class ErrorPages {

    private ErrorPages() {}

    /** What all of them have: what happened, what to do. */
    abstract static class Page extends Div implements HasDynamicTitle {

        private String title = "";

        int show(String key, int status, Object... params) {
            addClassNames("page", "error-page");
            title = getTranslation(key + ".title");
            Anchor home = new Anchor(TaskLinks.INBOX, getTranslation("porch.error.home"));
            add(new PageHeader(title), new Paragraph(getTranslation(key + ".text", params)), home);
            return status;
        }

        @Override
        public String getPageTitle() {
            return title;
        }
    }

    /** No such page. */
    @AnonymousAllowed
    @ParentLayout(MainLayout.class)
    static class UnknownRoute extends Page implements HasErrorParameter<NotFoundException> {
        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
            return show("porch.error.not-found", HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** No such thing, or not within one's units: the answer is the same. */
    @AnonymousAllowed
    @ParentLayout(MainLayout.class)
    static class UnknownThing extends Page implements HasErrorParameter<NotFound> {
        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> error) {
            return show("porch.error.not-found", HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** A page that one's role may not open. */
    @AnonymousAllowed
    @ParentLayout(MainLayout.class)
    static class RoleMissing extends Page implements HasErrorParameter<AccessDeniedException> {
        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> error) {
            return show("porch.error.no-role", HttpServletResponse.SC_FORBIDDEN, ownRoles());
        }

        private String ownRoles() {
            return SecurityContextHolder.getContext().getAuthentication().getAuthorities().stream()
                    .map(GrantedAuthority::getAuthority)
                    .filter(List.of("ROLE_USER", "ROLE_ADMIN")::contains)
                    .map(role -> getTranslation("porch." + role))
                    .collect(Collectors.joining(", "));
        }
    }

    /** The service refused what the page needs. */
    @AnonymousAllowed
    @ParentLayout(MainLayout.class)
    static class ServiceRefused extends Page
            implements HasErrorParameter<org.springframework.security.access.AccessDeniedException> {
        @Override
        public int setErrorParameter(
                BeforeEnterEvent event,
                ErrorParameter<org.springframework.security.access.AccessDeniedException> error) {
            return show("porch.error.no-rights", HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** Seen, but not to be opened in this way. */
    @AnonymousAllowed
    @ParentLayout(MainLayout.class)
    static class NotPermitted extends Page implements HasErrorParameter<NotAllowed> {
        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotAllowed> error) {
            return show("porch.error.no-rights", HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** Anything else: a code to quote. */
    @AnonymousAllowed
    @ParentLayout(MainLayout.class)
    static class Unexpected extends Page implements HasErrorParameter<Exception> {
        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
            return show(
                    "porch.error.unexpected",
                    HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
                    FaultLog.write(error.getException()));
        }
    }
}
