package vn.tiendo.execution.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.tiendo.execution.AssignmentService;
import vn.tiendo.execution.evidence.EvidenceItem;
import vn.tiendo.file.FileService;
import vn.tiendo.file.ui.FileUpload;
import vn.tiendo.shared.Refused;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.EmptyState;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.Submit;
import vn.tiendo.shared.ui.Toasts;

/** The proofs and remarks of an assignment, and the form to add more. */
@org.springframework.stereotype.Component
class EvidencePanels {

    private static final Pattern ADDRESS = Pattern.compile("\\s*https?://", Pattern.CASE_INSENSITIVE);

    private final AssignmentService assignments;
    private final FileService files;
    private final DueText words;

    EvidencePanels(AssignmentService assignments, FileService files, DueText words) {
        this.assignments = assignments;
        this.files = files;
        this.words = words;
    }

    /** @param changed is told when proofs came or went */
    Section panel(UUID assignmentId, Runnable changed) {
        Section section = new Section();
        section.addClassName("sheet");
        section.add(new H2(section.getTranslation("execution.evidence")));
        Div items = new Div();
        Runnable refresh = () -> {
            show(assignmentId, items);
            changed.run();
        };
        show(assignmentId, items);
        FileUpload upload = new FileUpload(files, EvidenceItem.files(assignmentId));
        upload.whenChanged(refresh::run);
        section.add(items, upload, form(assignmentId, assignments.mayContribute(assignmentId), refresh));
        return section;
    }

    private FormPanel form(UUID assignmentId, boolean contributes, Runnable changed) {
        FormPanel form = new FormPanel();
        TextField text = form.field(
                "text",
                new TextField(form.getTranslation(contributes ? "execution.evidence.text" : "execution.comment")));
        String seen = form.getTranslation("execution.comment.hint");
        text.setHelperText(contributes ? form.getTranslation("execution.evidence.text.hint") + " " + seen : seen);
        if (contributes) {
            form.action(form.getTranslation("execution.evidence.add"), () -> {
                assignments.add(assignmentId, kind(text.getValue()), text.getValue());
                text.clear();
                changed.run();
            });
        }
        form.action(form.getTranslation("execution.comment.add"), () -> {
            assignments.add(assignmentId, EvidenceItem.Kind.COMMENT, text.getValue());
            text.clear();
            changed.run();
        });
        return form;
    }

    private static EvidenceItem.Kind kind(String text) {
        return ADDRESS.matcher(text).lookingAt() ? EvidenceItem.Kind.LINK : EvidenceItem.Kind.TEXT;
    }

    private void show(UUID assignmentId, Div items) {
        items.removeAll();
        List<EvidenceItem> evidence = assignments.evidence(assignmentId);
        if (evidence.isEmpty()) {
            items.add(new EmptyState(
                    items.getTranslation("execution.evidence.none"),
                    assignments.mayContribute(assignmentId)
                            ? items.getTranslation("execution.evidence.none.hint")
                            : ""));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("timeline");
        evidence.stream()
                .filter(item -> item.kind() != EvidenceItem.Kind.FILE) // listed with the field to upload
                .forEach(item -> list.add(line(item, () -> takeBack(assignmentId, item, items))));
        if (list.getComponentCount() > 0) {
            items.add(list);
        }
    }

    private void takeBack(UUID assignmentId, EvidenceItem item, Div items) {
        try {
            assignments.takeBack(item.id());
        } catch (Refused refused) {
            Toasts.warn(Submit.message(items, refused));
        }
        show(assignmentId, items);
    }

    private ListItem line(EvidenceItem item, Runnable takeBack) {
        ListItem line = new ListItem();
        Span at = new Span(words.time(item.addedAt()));
        at.addClassName("timeline-at");
        Span who = new Span(item.addedBy());
        who.addClassName("name");
        line.add(at, who, new Span(line.getTranslation("EvidenceItem.Kind." + item.kind())));
        if (item.kind() == EvidenceItem.Kind.LINK) {
            Anchor link = new Anchor(item.text(), item.text());
            link.getElement().setAttribute("rel", "noopener noreferrer");
            link.setTarget("_blank");
            line.add(link);
        } else {
            Span text = new Span(item.text());
            text.addClassName("timeline-note");
            line.add(text);
        }
        if (item.removable()) {
            Button remove = new Button(line.getTranslation("execution.evidence.take-back"), click -> takeBack.run());
            remove.setAriaLabel(line.getTranslation("execution.evidence.take-back.named", item.text()));
            line.add(remove);
        }
        return line;
    }
}
