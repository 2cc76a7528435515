package vn.tiendo;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;

/** Keys that act without Ctrl or Alt; each person can switch them off in the browser used (UX-29, WCAG 2.1.4). */
final class SingleKeys {

    private static final String COOKIE = "tiendo-keys";
    private static final String OFF = "off";
    private static final int YEAR_SECONDS = 365 * 24 * 60 * 60;

    private SingleKeys() {}

    /** Puts the choice into a menu, and lets the page listen accordingly. */
    static void offer(SubMenu menu, UI ui) {
        boolean on = areOn();
        var item = menu.addItem(ui.getTranslation("porch.keys"));
        item.setCheckable(true);
        item.setChecked(on);
        item.addClickListener(click -> choose(ui, item.isChecked()));
        listen(ui, on);
    }

    private static void listen(UI ui, boolean on) {
        ui.getElement()
                .executeJs("import(new URL('search-key.js', document.baseURI)).then(module => module.listen($0))", on);
    }

    private static void choose(UI ui, boolean on) {
        Cookie cookie = new Cookie(COOKIE, on ? "on" : OFF);
        cookie.setPath("/");
        cookie.setMaxAge(YEAR_SECONDS);
        cookie.setHttpOnly(true);
        cookie.setSecure(VaadinRequest.getCurrent().isSecure());
        cookie.setAttribute("SameSite", "Lax");
        VaadinResponse.getCurrent().addCookie(cookie);
        listen(ui, on);
    }

    private static boolean areOn() {
        Cookie[] cookies = VaadinRequest.getCurrent().getCookies();
        return cookies == null
                || Arrays.stream(cookies)
                        .noneMatch(cookie -> COOKIE.equals(cookie.getName()) && OFF.equals(cookie.getValue()));
    }
}
