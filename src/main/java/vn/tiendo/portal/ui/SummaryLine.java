package vn.tiendo.portal.ui;

import com.vaadin.flow.component.html.Span;
import java.time.format.DateTimeFormatter;
import vn.tiendo.portal.heat.PortalSummary;

/** How a portal stands, in the language of the screen. */
class SummaryLine extends Span {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM");

    SummaryLine(PortalSummary summary) {
        String line = getTranslation("portal.summary", summary.met(), summary.applicable());
        if (summary.oldBanners() > 0) {
            line = getTranslation("portal.summary.banners", line, summary.oldBanners());
        }
        setText(
                summary.unreachableSince() == null
                        ? line
                        : getTranslation("portal.summary.unreachable", line, DAY.format(summary.unreachableSince())));
    }
}
