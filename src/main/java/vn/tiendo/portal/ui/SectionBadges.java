package vn.tiendo.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import vn.tiendo.portal.PortalFacts;
import vn.tiendo.portal.PortalLinks;
import vn.tiendo.portal.heat.HeatMap;
import vn.tiendo.shared.ui.StateBadge;

/** States of sections in text, icon and colour. */
final class SectionBadges {

    private SectionBadges() {}

    static StateBadge of(PortalFacts.State state, Component page) {
        return badge(state, page.getTranslation("PortalFacts.State." + state));
    }

    /** A cell of the map: a short word that leads to the section, read out with the section's name. */
    static Component link(String unitCode, HeatMap.Cell cell, Component page) {
        StateBadge badge = badge(cell.state(), page.getTranslation("portal.short." + cell.state()));
        Anchor link = new Anchor(PortalLinks.section(unitCode, cell.sectionId()), badge);
        link.getElement()
                .setAttribute(
                        "aria-label",
                        page.getTranslation(
                                "portal.cell", cell.name(), page.getTranslation("PortalFacts.State." + cell.state())));
        return link;
    }

    /** What the signs of the map mean. */
    static Component legend(Component page) {
        Paragraph legend = new Paragraph();
        legend.addClassName("heat-legend");
        for (PortalFacts.State state : PortalFacts.State.values()) {
            legend.add(of(state, page));
        }
        return legend;
    }

    /** By which the style sheet knows the state. */
    static String css(PortalFacts.State state) {
        return "section-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static StateBadge badge(PortalFacts.State state, String text) {
        return switch (state) {
            case EMPTY -> new StateBadge("due-overdue", "○", text);
            case STALE -> new StateBadge("due-soon", "◔", text);
            case MET -> new StateBadge("state-done", "✓", text);
            case NOT_APPLICABLE -> new StateBadge("badge-plain", "–", text);
        };
    }
}
