package vn.tiendo.portal.notice;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.document.PaperTexts;
import vn.tiendo.portal.PortalFacts;
import vn.tiendo.shared.OfficeTime;

/** What the lines of a portal's history say has changed; they are kept in Vietnamese. */
public final class PortalHistory {

    private static final PaperTexts WORDS = new PaperTexts("portal");

    private PortalHistory() {}

    /** Names of sections; of several, how many there are. */
    public static String names(List<String> names) {
        String all = String.join("; ", names);
        return names.size() == 1 ? all : WORDS.text("history.several", Integer.toString(names.size()), all);
    }

    /** What somebody saw in a section. */
    public static String look(PortalFacts.Look look) {
        PortalFacts.Item item = look.item();
        return look.count() == 0 || item.newestOn() == null
                ? WORDS.text("history.empty")
                : WORDS.text(
                        "history.newest",
                        OfficeTime.day(item.newestOn()),
                        item.newestTitle().strip(),
                        Integer.toString(look.count()));
    }

    /** Where a section lies now, and how often something new is due, if that is another. */
    public static String changed(PortalFacts.Section before, String link, int intervalDays) {
        List<String> changes = new ArrayList<>();
        if (!link.equals(before.link())) {
            changes.add(link.isEmpty() ? WORDS.text("history.no-link") : WORDS.text("history.lies", link));
        }
        if (intervalDays != before.intervalDays()) {
            changes.add(WORDS.text(
                    "history.interval", Integer.toString(intervalDays), Integer.toString(before.intervalDays())));
        }
        return String.join("; ", changes);
    }

    /** Nobody is on duty any more. */
    public static String nobody() {
        return WORDS.text("history.nobody");
    }
}
