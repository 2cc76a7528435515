package vn.tiendo.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.Comparator;
import java.util.List;
import vn.tiendo.task.TaskLinks;

/** The way between one's own tasks and the lists beside them. */
@org.springframework.stereotype.Component
public class InboxTabs {

    private final List<InboxTab> tabs;

    InboxTabs(List<InboxTab> tabs) {
        this.tabs =
                tabs.stream().sorted(Comparator.comparingInt(InboxTab::order)).toList();
    }

    /** @param current path of the page on which they stand */
    public Component on(String current, Component page) {
        Nav nav = new Nav();
        nav.addClassName("inbox-tabs");
        nav.getElement().setAttribute("aria-label", page.getTranslation("task.tabs"));
        nav.add(link("task.tab.own", TaskLinks.INBOX, current, page));
        tabs.forEach(tab -> nav.add(link(tab.key(), tab.path(), current, page)));
        return nav;
    }

    private static Anchor link(String key, String path, String current, Component page) {
        Anchor link = new Anchor(path, page.getTranslation(key));
        if (path.equals(current)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
