package vn.tiendo.drawing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.ui.DirectivePanel;
import vn.tiendo.drawing.DrawingLinks;
import vn.tiendo.drawing.DrawingService;
import vn.tiendo.drawing.StepFilter;

/** How many steps run for a directive, and the way to the drawings that show where. */
@org.springframework.stereotype.Component
class RunningPanel implements DirectivePanel {

    private final DrawingService drawings;

    RunningPanel(DrawingService drawings) {
        this.drawings = drawings;
    }

    @Override
    public int order() {
        return 9;
    }

    @Override
    public Optional<Component> panel(DirectiveFacts directive) {
        return drawings.running(directive.id()).map(running -> panel(directive, running));
    }

    private static Component panel(DirectiveFacts directive, DrawingService.Running running) {
        Section section = new Section();
        section.addClassNames("sheet", "running-panel");
        section.add(new H2(section.getTranslation("drawing.title")));
        if (running.steps() > 0) {
            section.add(new Anchor(
                    DrawingLinks.steps(directive.id(), StepFilter.ALL),
                    section.getTranslation("drawing.panel.running", running.steps())));
        }
        if (running.late() > 0) {
            Anchor overdue = new Anchor(
                    DrawingLinks.steps(directive.id(), StepFilter.ALL.with(StepFilter.Which.LATE)),
                    section.getTranslation("drawing.panel.late", running.late()));
            overdue.addClassName("late");
            section.add(overdue);
        }
        Anchor drawing = new Anchor(DrawingLinks.drawings(directive.id()), section.getTranslation("drawing.open"));
        drawing.addClassName("action-link");
        section.add(drawing);
        return section;
    }
}
