package vn.tiendo.shared.ui;

import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.util.UriComponentsBuilder;

/** Under which address people open the application: what a link that is carried elsewhere begins with. */
public final class PublicAddress {

    private PublicAddress() {}

    /** As configured; in the sample, as this page was asked for. Without a slash at its end. */
    public static String of(String configured) {
        if (!configured.isBlank()) {
            return configured.replaceAll("/+$", "");
        }
        HttpServletRequest request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        return UriComponentsBuilder.fromUriString(request.getRequestURL().toString())
                .replacePath(request.getContextPath())
                .replaceQuery(null)
                .build()
                .toUriString();
    }
}
