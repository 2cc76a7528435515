package vn.tiendo.rollout.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.directive.DirectiveEnding;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveState;
import vn.tiendo.directive.ui.DirectivePanel;
import vn.tiendo.file.FileService;
import vn.tiendo.file.FileSubject;
import vn.tiendo.file.ui.FileUpload;
import vn.tiendo.rollout.RolloutService;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.Toasts;

/** The leader takes a directive back; afterwards, why it was, and who has not confirmed yet. */
@org.springframework.stereotype.Component
class RecallPanel implements DirectivePanel {

    private final RolloutService rollout;
    private final DirectiveEnding ending;
    private final FileService files;
    private final DueText words;

    RecallPanel(RolloutService rollout, DirectiveEnding ending, FileService files, DueText words) {
        this.rollout = rollout;
        this.ending = ending;
        this.files = files;
        this.words = words;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Component> panel(DirectiveFacts directive) {
        if (directive.state() == DirectiveState.RECALLED && directive.recall() != null) {
            return Optional.of(recalled(directive.id(), directive.recall()));
        }
        return ending.mayRecall(directive.id()) ? Optional.of(form(directive.id())) : Optional.empty();
    }

    private Component recalled(UUID id, DirectiveFacts.Recall recall) {
        Section section = new Section();
        section.addClassName("sheet");
        section.add(
                new H2(section.getTranslation("rollout.recalled.title")),
                new Paragraph(section.getTranslation(
                        "rollout.recalled", words.time(recall.at()), recall.document(), recall.reason())));
        if (!files.of(subject(id)).isEmpty()) {
            section.add(new FileUpload(files, subject(id)));
        }
        List<String> waiting = rollout.unconfirmedUnits(id);
        section.add(new Paragraph(
                waiting.isEmpty()
                        ? section.getTranslation("rollout.recalled.confirmed")
                        : section.getTranslation(
                                "rollout.recalled.waiting", waiting.size(), String.join(", ", waiting))));
        return section;
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
        form.content(new FileUpload(files, subject(id)));
        form.primary(page.getTranslation("rollout.recall.action"), () -> {
            rollout.recall(id, reason.getValue(), document.getValue());
            Toasts.done(page.getTranslation("rollout.recall.done"));
            page.getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
        });
        Details details = new Details(page.getTranslation("rollout.recall.title"), form);
        details.addClassNames("sheet", "more-forms");
        return details;
    }

    private static FileSubject subject(UUID directiveId) {
        return new FileSubject(RecallGuard.TYPE, directiveId);
    }
}
