package vn.tiendo.portal.ui;

import com.vaadin.flow.component.Component;
import vn.tiendo.portal.PortalFacts;
import vn.tiendo.shared.ui.StateBadge;

/** States of sections in text, icon and colour. */
final class SectionBadges {

    private SectionBadges() {}

    static StateBadge of(PortalFacts.State state, Component page) {
        String text = page.getTranslation("PortalFacts.State." + state);
        return switch (state) {
            case EMPTY -> new StateBadge("due-overdue", "○", text);
            case STALE -> new StateBadge("due-soon", "◔", text);
            case MET -> new StateBadge("state-done", "✓", text);
            case NOT_APPLICABLE -> new StateBadge("badge-plain", "–", text);
            case UNREACHABLE -> new StateBadge("badge-plain", "⚠", text);
        };
    }
}
