package vn.tiendo.deadline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    /** Folded, and worked out when it is opened and whenever the draft is saved: from what the draft says by then. */
    @Override
    public Optional<Component> panel(DirectiveFacts directive) {
        Div content = new Div();
        Span title = new Span(content.getTranslation("deadline.dry-run.title"));
        title.addClassName("sheet-title");
        Details sheet = new Details(title, content);
        sheet.addClassName("sheet");
        sheet.addOpenedChangeListener(opened -> show(sheet, directive.id()));
        return Optional.of(sheet);
    }

    @Override
    public void saved(Component panel, UUID directiveId) {
        if (panel instanceof Details sheet) {
            show(sheet, directiveId);
        }
    }

    private void show(Details sheet, UUID directiveId) {
        sheet.getContent().filter(Div.class::isInstance).map(Div.class::cast).forEach(content -> {
            content.removeAll();
            if (sheet.isOpened()) {
                fill(content, deadlines.dryRun(directiveId));
            }
        });
    }

    private static void fill(Div content, List<ForecastLine> lines) {
        if (lines.isEmpty()) {
            content.add(new Paragraph(content.getTranslation("deadline.dry-run.none")));
            return;
        }
        Paragraph help = new Paragraph(content.getTranslation("deadline.dry-run.help"));
        help.addClassName("muted");
        content.add(help, new ForecastList(lines));
    }
}
