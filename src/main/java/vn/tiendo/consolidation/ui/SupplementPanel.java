package vn.tiendo.consolidation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.consolidation.FixingService;
import vn.tiendo.consolidation.SupplementService;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.ui.DirectivePanel;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.Toasts;

/** Below the reports on a directive: the officer begins a supplementary one. */
@org.springframework.stereotype.Component
class SupplementPanel implements DirectivePanel {

    private static final int LONGEST_REASON = 2_000;

    private final SupplementService supplements;
    private final FixingService fixing;

    SupplementPanel(SupplementService supplements, FixingService fixing) {
        this.supplements = supplements;
        this.fixing = fixing;
    }

    @Override
    public int order() {
        return 7; // after the reports
    }

    @Override
    public Optional<Component> panel(DirectiveFacts directive) {
        return supplements.mayBegin(directive.id()) ? Optional.of(form(directive.id())) : Optional.empty();
    }

    private Component form(UUID directiveId) {
        Div page = new Div();
        FormPanel form = new FormPanel();
        form.content(new Paragraph(page.getTranslation("consolidation.supplement.what")));
        TextArea reason = form.field(
                "reason",
                new TextArea(
                        page.getTranslation("form.required", page.getTranslation("consolidation.supplement.reason"))));
        reason.setHelperText(page.getTranslation("consolidation.supplement.hint"));
        reason.setMaxLength(LONGEST_REASON);
        reason.addClassName("wide");
        FixingForm place = new FixingForm(form, () -> {}, () -> {
            Toasts.done(page.getTranslation("consolidation.supplement.done"));
            form.getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
        });
        form.primary(
                page.getTranslation("consolidation.supplement.action"),
                () -> place.watch(fixing.supplement(directiveId, reason.getValue())));
        Details details = new Details(page.getTranslation("consolidation.supplement.title"), place);
        fixing.last(directiveId).ifPresent(run -> {
            place.found(run);
            details.setOpened(!run.over());
        });
        details.addClassNames("sheet", "more-forms");
        return details;
    }
}
