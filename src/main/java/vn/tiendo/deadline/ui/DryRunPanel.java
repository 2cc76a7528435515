package vn.tiendo.deadline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import vn.tiendo.deadline.DeadlineService;
import vn.tiendo.deadline.ForecastLine;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.ui.IssuePanel;

/** Every reminder of a directive before it is issued: the day, the role, and who holds it today. */
@org.springframework.stereotype.Component
class DryRunPanel implements IssuePanel {

    private final DeadlineService deadlines;

    DryRunPanel(DeadlineService deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public Optional<Component> panel(DirectiveFacts directive) {
        List<ForecastLine> lines = deadlines.dryRun(directive.id());
        Div content = new Div();
        if (lines.isEmpty()) {
            content.add(new Paragraph(content.getTranslation("deadline.dry-run.none")));
        } else {
            Paragraph help = new Paragraph(content.getTranslation("deadline.dry-run.help"));
            help.addClassName("muted");
            content.add(help, new ForecastList(lines));
        }
        Span title = new Span(content.getTranslation("deadline.dry-run.title"));
        title.addClassName("sheet-title");
        Details sheet = new Details(title, content);
        sheet.addClassName("sheet");
        return Optional.of(sheet);
    }
}
