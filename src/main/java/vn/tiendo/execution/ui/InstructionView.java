package vn.tiendo.execution.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import vn.tiendo.directive.DirectiveDraft;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.execution.AddresseeFacts;
import vn.tiendo.execution.AddresseeService;
import vn.tiendo.execution.ExecutionLinks;
import vn.tiendo.execution.InstructionService;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.PageHeader;
import vn.tiendo.shared.ui.Toasts;
import vn.tiendo.shared.ui.VietnameseDatePicker;

/** A leader gives one unit something more to do, by a day of its own. */
@Route(ExecutionLinks.INSTRUCTION + "/:id([0-9a-fA-F-]{36})")
@RolesAllowed("USER")
class InstructionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient InstructionService instructions;
    private final transient AddresseeService addressees;
    private final transient DirectiveService directives;
    private final transient OrganizationService organization;
    private final transient UnitObligations obligations;
    private String title = "";

    InstructionView(
            InstructionService instructions,
            AddresseeService addressees,
            DirectiveService directives,
            OrganizationService organization,
            UnitObligations obligations) {
        this.instructions = instructions;
        this.addressees = addressees;
        this.directives = directives;
        this.organization = organization;
        this.obligations = obligations;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = event.getRouteParameters().get("id").map(Ids::read).orElseThrow(NotFound::new);
        AddresseeFacts addressee = addressees.facts(id);
        DirectiveFacts directive = directives.facts(addressee.directiveId());
        String unit = organization.unit(addressee.unitId()).name();
        title = getTranslation("execution.instruction.title", unit);
        removeAll();
        add(
                new Anchor(ExecutionLinks.addressee(id), getTranslation("execution.back-to-unit", unit)),
                new PageHeader(title),
                new Div(directive.label()));
        if (instructions.mayInstruct(id)) {
            add(form(id, unit), obligations.of(id, this, true));
        } else {
            String why = addressee.state().open() ? "not-yours" : "reported";
            add(new Paragraph(getTranslation("execution.instruction." + why)), obligations.of(id, this, false));
        }
    }

    private Component form(UUID id, String unit) {
        FormPanel form = new FormPanel();
        form.content(new Paragraph(getTranslation("execution.instruction.what")));
        TextField what = form.field("title", new TextField(required("execution.instruction.task")));
        what.setHelperText(getTranslation("execution.instruction.task.hint"));
        what.setMaxLength(300);
        TextArea words = form.field("words", new TextArea(getTranslation("execution.instruction.words")));
        words.setMaxLength(4_000);
        VietnameseDatePicker until =
                form.field("until", new VietnameseDatePicker(required("execution.instruction.day")));
        until.setHelperText(getTranslation("execution.instruction.day.hint"));
        form.primary(getTranslation("execution.instruction.action"), () -> {
            instructions.instruct(
                    id, new DirectiveDraft.InstructionDraft(what.getValue(), words.getValue(), until.getValue()));
            Toasts.done(getTranslation("execution.instruction.done", unit));
            form.getUI().ifPresent(ui -> ui.navigate(ExecutionLinks.addressee(id)));
        });
        return form;
    }

    private String required(String key) {
        return getTranslation("form.required", getTranslation(key));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
