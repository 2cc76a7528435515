package vn.tiendo.extension.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.execution.AssignmentService;
import vn.tiendo.extension.ExtensionLinks;
import vn.tiendo.extension.ExtensionOption;
import vn.tiendo.extension.ExtensionService;
import vn.tiendo.task.TaskPage;
import vn.tiendo.task.ui.TaskPanel;

/** On the page of a unit's step, while there is still time to ask for more (UX-17). */
@org.springframework.stereotype.Component
class AskLink implements TaskPanel {

    private final ExtensionService extensions;
    private final AssignmentService assignments;

    AskLink(ExtensionService extensions, AssignmentService assignments) {
        this.extensions = extensions;
        this.assignments = assignments;
    }

    @Override
    public Optional<Component> panel(TaskPage page) {
        return addressee(page)
                .filter(id -> extensions.options(id).stream().anyMatch(ExtensionOption::open))
                .map(id -> {
                    Div line = new Div();
                    line.addClassName("way-on");
                    Anchor link = new Anchor(ExtensionLinks.of(id), line.getTranslation("extension.ask.link"));
                    link.addClassName("action-link");
                    line.add(link);
                    return line;
                });
    }

    private Optional<UUID> addressee(TaskPage page) {
        return switch (page.step().step()) {
            case "carry-out-obligation" ->
                Optional.of(assignments.facts(page.subjectId()).addresseeId());
            case "prepare-report", "sign-report", "number-report" -> Optional.of(page.subjectId());
            default -> Optional.empty();
        };
    }
}
