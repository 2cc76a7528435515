package vn.tiendo.directive.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.tiendo.directive.DirectiveDraft;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.directive.IssueSection;
import vn.tiendo.file.FileService;
import vn.tiendo.file.FileSubject;
import vn.tiendo.file.ui.FileUpload;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskPage;

/** The drafter writes the directive and plans who owes what by when. */
@org.springframework.stereotype.Component
class DraftDirectiveForm implements TaskForm {

    private final DirectiveService directives;
    private final DraftChoices choices;
    private final FileService files;
    private final DirectiveSheets sheets;
    private final List<IssuePanel> panels;

    DraftDirectiveForm(
            DirectiveService directives,
            DraftChoices choices,
            FileService files,
            DirectiveSheets sheets,
            List<IssuePanel> panels) {
        this.panels = panels;
        this.sheets = sheets;
        this.directives = directives;
        this.choices = choices;
        this.files = files;
    }

    @Override
    public String step() {
        return "draft-directive";
    }

    @Override
    public Component open(TaskPage page, Frame frame) {
        UUID id = page.subjectId();
        FormPanel form = new FormPanel();
        DraftEditor editor = new DraftEditor(id, directives, choices, form);
        editor.show(directives.draft(id));
        Div attachments = new Div(
                new H2(form.getTranslation("directive.attachments")),
                new FileUpload(files, new FileSubject(DirectiveGuard.TYPE, id)));
        form.content(attachments);
        Div findings = new Div();
        findings.addClassName("wide");
        form.content(findings);
        tell(findings, id);
        DirectiveFacts directive = directives.facts(id);
        Div foretold = new Div();
        foretold.addClassName("wide");
        List<Runnable> refreshing = new ArrayList<>();
        panels.forEach(panel -> panel.panel(directive).ifPresent(shown -> {
            foretold.add(shown);
            refreshing.add(() -> panel.saved(shown, id));
        }));
        form.content(foretold);
        form.primary(form.getTranslation("draft-directive.action"), () -> {
            directives.submit(frame.ticket(), editor.whole());
            frame.done();
        });
        editor.savesBy(draft -> {
            DirectiveDraft saved = directives.save(id, draft);
            tell(findings, id);
            refreshing.forEach(Runnable::run);
            return saved;
        });
        form.aside(form.getTranslation("directive.draft.abandon"), () -> confirmAbandon(form, frame));
        form.dock();
        return form;
    }

    /** What the drafter should know before submitting; it stops nobody. */
    private void tell(Div findings, UUID id) {
        findings.removeAll();
        List<IssueSection.Finding> known = directives.findings(id).stream()
                .filter(finding -> !finding.messageKey().equals("directive.finding.no-unit")) // the line itself says so
                .toList();
        if (!known.isEmpty()) {
            findings.add(new H2(findings.getTranslation("directive.finding.draft")), sheets.findings(known, findings));
        }
    }

    /** The button that has the focus keeps the draft. */
    private void confirmAbandon(FormPanel form, Frame frame) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(form.getTranslation("directive.draft.abandon"));
        dialog.setText(form.getTranslation("directive.draft.abandon.text"));
        dialog.setConfirmText(form.getTranslation("directive.draft.abandon.cancel"));
        dialog.setRejectable(true);
        dialog.setRejectText(form.getTranslation("directive.draft.abandon.confirm"));
        dialog.addRejectListener(rejected -> form.run(() -> {
            directives.abandon(frame.ticket());
            frame.done();
        }));
        dialog.open();
    }
}
