package vn.tiendo;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import vn.tiendo.directive.DirectiveLinks;
import vn.tiendo.report.ReportLinks;
import vn.tiendo.shared.ui.FactList;
import vn.tiendo.shared.ui.FrameBar;
import vn.tiendo.task.TaskLinks;

/** What the browser watches on every page: the connection, the end of the session, the keys (UX-25, UX-26, UX-29). */
@org.springframework.stereotype.Component
class PageCare implements FrameBar {

    private static final String OPEN_KEYS = "import(new URL('keys.js', document.baseURI)).then(keys => keys.show())";

    @Override
    public Optional<Component> bar() {
        return Optional.of(new Div(new ConnectionBanner(), new SessionBar(), new KeyList()));
    }

    /** Shows the list of keys, also to who has switched them off. */
    static void showKeys(Component page) {
        page.getElement().executeJs(OPEN_KEYS);
    }

    private static String load(String script, String call) {
        return "import(new URL('" + script + "', document.baseURI)).then(script => script." + call + ")";
    }

    /** Says that the network is gone, comes back, is there. */
    private static final class ConnectionBanner extends Div {

        ConnectionBanner() {
            addClassName("connection-banner");
            getElement().setAttribute("role", "alert");
            getElement().setAttribute("hidden", true);
            getElement().setAttribute("data-offline", getTranslation("porch.connection.offline"));
            getElement().setAttribute("data-reconnecting", getTranslation("porch.connection.reconnecting"));
            getElement().setAttribute("data-back", getTranslation("porch.connection.back"));
        }

        @Override
        protected void onAttach(AttachEvent attached) {
            getElement().executeJs(load("connection.js", "watch(this)"));
        }
    }

    /** Warns before the session ends; staying is any request. */
    private static final class SessionBar extends Div {

        SessionBar() {
            addClassName("session-bar");
            getElement().setAttribute("role", "alert");
            getElement().setAttribute("hidden", true);
            getElement().setAttribute("data-ending", getTranslation("porch.session.ending"));
            getElement().setAttribute("data-ended", getTranslation("porch.session.ended"));
            NativeButton stay = new NativeButton(getTranslation("porch.session.stay"), click -> {});
            stay.getElement().setAttribute("data-act", "stay");
            NativeButton again = new NativeButton(getTranslation("porch.session.again"));
            again.getElement().setAttribute("data-act", "again");
            add(new Span(), stay, again);
        }

        @Override
        protected void onAttach(AttachEvent attached) {
            int seconds = VaadinSession.getCurrent().getSession().getMaxInactiveInterval();
            getElement().executeJs(load("session.js", "watch(this, $0)"), seconds);
        }
    }

    /** All keys, and the switch for those that are single letters. */
    @Tag("dialog")
    private static final class KeyList extends Div {

        KeyList() {
            addClassName("keys");
            H2 heading = new H2(getTranslation("porch.keys.title"));
            heading.setId("keys-heading");
            getElement().setAttribute("aria-labelledby", "keys-heading");
            FactList keys = new FactList();
            keys.fact("?", getTranslation("porch.keys.help"));
            keys.fact("/", getTranslation("porch.keys.search"));
            keys.fact(after("v"), goal("v", TaskLinks.INBOX, "porch.keys.tasks"));
            keys.fact(after("c"), goal("c", DirectiveLinks.LIST, "porch.keys.directives"));
            keys.fact(after("b"), goal("b", ReportLinks.LIST, "porch.keys.reports"));
            keys.fact("j, k", getTranslation("porch.keys.move"));
            keys.fact("Enter", getTranslation("porch.keys.open"));
            keys.fact("Ctrl + Enter", getTranslation("porch.keys.submit"));
            Input choice = new Input();
            choice.setType("checkbox");
            choice.setId("keys-on");
            NativeLabel label = new NativeLabel(getTranslation("porch.keys.on"));
            label.setFor(choice);
            Div line = new Div(choice, label);
            line.addClassName("keys-on");
            NativeButton close = new NativeButton(getTranslation("porch.keys.close"));
            close.getElement().setAttribute("data-act", "close");
            add(heading, keys, line, close);
        }

        private String after(String key) {
            return getTranslation("porch.keys.then", "g", key);
        }

        private Component goal(String key, String path, String text) {
            Anchor goal = new Anchor(path, getTranslation(text));
            goal.getElement().setAttribute("data-go", key);
            return goal;
        }

        @Override
        protected void onAttach(AttachEvent attached) {
            getElement().executeJs(load("keys.js", "listen(this)"));
        }
    }
}
