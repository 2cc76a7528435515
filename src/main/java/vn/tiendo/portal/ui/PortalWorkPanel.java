package vn.tiendo.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import vn.tiendo.directive.WorkKind;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.execution.ui.WorkPanel;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.portal.PortalLinks;
import vn.tiendo.portal.PortalService;

/** An assignment about sections or slogans shows how the unit's portal stands, and leads there. */
class PortalWorkPanel implements WorkPanel {

    private final WorkKind kind;
    private final PortalService portals;
    private final OrganizationService organization;

    PortalWorkPanel(WorkKind kind, PortalService portals, OrganizationService organization) {
        this.kind = kind;
        this.portals = portals;
        this.organization = organization;
    }

    @Override
    public WorkKind kind() {
        return kind;
    }

    @Override
    public Component open(AssignmentFacts assignment) {
        Section box = new Section();
        box.addClassName("sheet");
        box.add(
                new H2(box.getTranslation("portal.title")),
                new Paragraph(box.getTranslation("portal.carries." + kind)));
        portals.summary(assignment.unitId())
                .ifPresentOrElse(
                        summary -> {
                            Div way = new Div(new Anchor(
                                    PortalLinks.of(organization
                                            .unit(assignment.unitId())
                                            .code()),
                                    box.getTranslation("portal.open")));
                            way.addClassName("way-on");
                            box.add(new SummaryLine(summary), way);
                        },
                        () -> box.add(new Paragraph(box.getTranslation("portal.unknown"))));
        return box;
    }
}
