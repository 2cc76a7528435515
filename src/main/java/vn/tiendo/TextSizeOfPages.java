package vn.tiendo;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.tiendo.organization.AccountService;
import vn.tiendo.organization.SignedInPerson;

/** Writes each page in the size of text that the person has chosen (UX-38); the style sheet knows what it means. */
@Component
class TextSizeOfPages implements VaadinServiceInitListener {

    private final AuthenticationContext authentication;
    private final AccountService accounts;

    TextSizeOfPages(AuthenticationContext authentication, AccountService accounts) {
        this.authentication = authentication;
        this.accounts = accounts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::mark);
    }

    private void mark(IndexHtmlResponse response) {
        if (authentication.getAuthenticatedUser(SignedInPerson.class).isPresent()
                && authentication.hasAnyRole("USER", "ADMIN")) {
            response.getDocument()
                    .getElementsByTag("html")
                    .attr("data-text-size", accounts.textSize().name().toLowerCase(Locale.ROOT));
        }
    }
}
