package vn.tiendo.rollout.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.InForceService;
import vn.tiendo.directive.ui.DirectivePanel;
import vn.tiendo.file.FileService;
import vn.tiendo.file.FileSubject;
import vn.tiendo.file.ui.FileUpload;
import vn.tiendo.rollout.RolloutService;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.Toasts;

/** The leader who signed a directive takes it back. */
@org.springframework.stereotype.Component
class RecallPanel implements DirectivePanel {

    private final RolloutService rollout;
    private final InForceService inForce;
    private final FileService files;

    RecallPanel(RolloutService rollout, InForceService inForce, FileService files) {
        this.rollout = rollout;
        this.inForce = inForce;
        this.files = files;
    }

    @Override
    public int order() {
        return 90; // below everything that is read every day
    }

    @Override
    public Optional<Component> panel(DirectiveFacts directive) {
        return inForce.mayRecall(directive.id()) ? Optional.of(form(directive.id())) : Optional.empty();
    }

    private Component form(UUID id) {
        Div page = new Div();
        FormPanel form = new FormPanel();
        form.content(new Paragraph(page.getTranslation("rollout.recall.what")));
        TextField document = form.field("document", new TextField(page.getTranslation("rollout.recall.document")));
        document.setHelperText(page.getTranslation("rollout.recall.document.hint"));
        document.setMaxLength(300);
        TextArea reason = form.field("reason", new TextArea(page.getTranslation("rollout.recall.reason")));
        reason.setMaxLength(2_000);
        form.content(new FileUpload(files, new FileSubject(RecallGuard.TYPE, id)));
        form.primary(page.getTranslation("rollout.recall.action"), () -> {
            rollout.recall(id, reason.getValue(), document.getValue());
            Toasts.done(page.getTranslation("rollout.recall.done"));
            form.getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
        });
        Details details = new Details(page.getTranslation("rollout.recall.title"), form);
        details.addClassNames("sheet", "more-forms");
        return details;
    }
}
