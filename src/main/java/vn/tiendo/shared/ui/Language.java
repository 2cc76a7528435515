package vn.tiendo.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Vietnamese for everybody, whatever the browser asks for; English for who has chosen it (kept in a cookie). */
@Component
public class Language implements VaadinServiceInitListener {

    private static final String COOKIE = "tiendo-lang";
    private static final int YEAR_SECONDS = 365 * 24 * 60 * 60;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().setLocale(chosen(VaadinRequest.getCurrent())));
        event.addIndexHtmlRequestListener(response -> response.getDocument()
                .getElementsByTag("html")
                .attr("lang", chosen(response.getVaadinRequest()).getLanguage()));
    }

    /** Changes the language from the next page on. */
    public static void choose(Locale locale) {
        VaadinResponse.getCurrent()
                .addCookie(cookie(locale, VaadinRequest.getCurrent().isSecure()));
        UI.getCurrent().getPage().reload();
    }

    /** What keeps the choice. */
    public static Cookie cookie(Locale locale, boolean secure) {
        Cookie cookie = new Cookie(COOKIE, locale.getLanguage());
        cookie.setPath("/");
        cookie.setMaxAge(YEAR_SECONDS);
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private static Locale chosen(VaadinRequest request) {
        return of(request.getCookies());
    }

    /** The language that these cookies ask for; for pages outside Vaadin. */
    public static Locale of(Cookie @Nullable [] cookies) {
        boolean english = cookies != null
                && Arrays.stream(cookies)
                        .anyMatch(cookie -> COOKIE.equals(cookie.getName()) && "en".equals(cookie.getValue()));
        return english ? Translations.ENGLISH : Translations.VIETNAMESE;
    }
}
