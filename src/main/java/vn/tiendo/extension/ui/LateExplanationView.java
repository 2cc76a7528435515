package vn.tiendo.extension.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.execution.AssignmentService;
import vn.tiendo.execution.ExecutionLinks;
import vn.tiendo.extension.ExtensionLinks;
import vn.tiendo.extension.ExtensionRequest;
import vn.tiendo.extension.LateExplanationService;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.PageHeader;
import vn.tiendo.shared.ui.Toasts;

/** A unit says why something is late. */
@Route(ExtensionLinks.EXPLANATION + "/:id([0-9a-fA-F-]{36})")
@RolesAllowed("USER")
class LateExplanationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient LateExplanationService explanations;
    private final transient AssignmentService assignments;
    private final transient DirectiveService directives;
    private final transient DueText words;
    private String title = "";

    LateExplanationView(
            LateExplanationService explanations,
            AssignmentService assignments,
            DirectiveService directives,
            DueText words) {
        this.explanations = explanations;
        this.assignments = assignments;
        this.directives = directives;
        this.words = words;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = event.getRouteParameters().get("id").map(Ids::read).orElseThrow(NotFound::new);
        AssignmentFacts assignment = assignments.facts(id);
        DirectiveFacts directive = directives.facts(assignment.directiveId());
        DirectiveFacts.ObligationFacts obligation = directive.obligation(assignment.obligationId());
        title = getTranslation("extension.explain.title");
        removeAll();
        add(
                new Anchor(ExecutionLinks.assignment(id), obligation.label()),
                new PageHeader(title),
                new Div(directive.label()));
        if (assignment.due() != null) {
            add(new Paragraph(words.shortly(assignment.due())));
        }
        add(explanations.mayExplain(id) ? form(id) : new Paragraph(getTranslation("extension.explain.nothing")));
    }

    private FormPanel form(UUID id) {
        FormPanel form = new FormPanel();
        form.content(new Paragraph(getTranslation("extension.explain.what")));
        TextArea text = form.field(
                "text", new TextArea(getTranslation("form.required", getTranslation("extension.explain.text"))));
        text.setHelperText(getTranslation("extension.explain.hint"));
        text.setMaxLength(ExtensionRequest.LONGEST_TEXT);
        form.primary(getTranslation("extension.explain.action"), () -> {
            explanations.explain(id, text.getValue());
            Toasts.done(getTranslation("extension.explain.done"));
            form.getUI().ifPresent(ui -> ui.navigate(ExecutionLinks.assignment(id)));
        });
        return form;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
