package vn.tiendo.portal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.tiendo.portal.heat.PortalSummary;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.ui.StateBadge;

/** How a portal stands, in the language of the screen; of one that nobody can reach, how it stood before. */
class SummaryLine extends Div {

    SummaryLine(PortalSummary summary) {
        String line = getTranslation("portal.summary", summary.met(), summary.applicable());
        line = with(line, "portal.summary.banners", summary.oldBanners());
        line = with(line, "portal.summary.checking", summary.checking() + summary.bannersChecking());
        line = with(line, "portal.summary.unassigned", summary.unassigned());
        if (summary.unreachableSince() == null) {
            add(new Span(line));
        } else {
            add(
                    new StateBadge(
                            "due-soon",
                            "⚠",
                            getTranslation("portal.summary.unreachable", OfficeTime.day(summary.unreachableSince()))),
                    new Div(getTranslation("portal.summary.before", line)));
        }
    }

    private String with(String line, String key, int count) {
        return count == 0 ? line : getTranslation(key, line, count);
    }
}
