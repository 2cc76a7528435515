package vn.tiendo.execution.ui;

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
import vn.tiendo.execution.AssignmentService;
import vn.tiendo.execution.EvidenceItem;
import vn.tiendo.file.FileService;
import vn.tiendo.file.FileSubject;
import vn.tiendo.file.StoredFile;
import vn.tiendo.file.ui.FileUpload;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.EmptyState;
import vn.tiendo.shared.ui.FormPanel;

/** The proofs and remarks of an assignment, and the form to add more. */
@org.springframework.stereotype.Component
class EvidencePanels {

    private final AssignmentService assignments;
    private final FileService files;
    private final DueText words;

    EvidencePanels(AssignmentService assignments, FileService files, DueText words) {
        this.assignments = assignments;
        this.files = files;
        this.words = words;
    }

    Section panel(UUID assignmentId) {
        Section section = new Section();
        section.addClassName("sheet");
        section.add(new H2(section.getTranslation("execution.evidence")));
        Div items = new Div();
        section.add(items);
        show(assignmentId, items);
        FileSubject subject = new FileSubject(AssignmentGuard.TYPE, assignmentId);
        boolean contributes = assignments.mayContribute(assignmentId);
        section.add(new FileUpload(files, subject));
        section.add(form(assignmentId, contributes, () -> show(assignmentId, items)));
        return section;
    }

    private FormPanel form(UUID assignmentId, boolean contributes, Runnable changed) {
        FormPanel form = new FormPanel();
        TextField text = form.field("text", new TextField(form.getTranslation("execution.evidence.text")));
        text.setHelperText(form.getTranslation("execution.evidence.text.hint"));
        text.setMaxLength(4_000);
        if (contributes) {
            form.action(form.getTranslation("execution.evidence.add"), () -> {
                boolean link = text.getValue().strip().startsWith("http");
                assignments.add(
                        assignmentId, link ? EvidenceItem.Kind.LINK : EvidenceItem.Kind.TEXT, text.getValue(), null);
                text.clear();
                changed.run();
            });
        }
        form.action(form.getTranslation("execution.comment.add"), () -> {
            assignments.add(assignmentId, EvidenceItem.Kind.COMMENT, text.getValue(), null);
            text.clear();
            changed.run();
        });
        return form;
    }

    private void show(UUID assignmentId, Div items) {
        items.removeAll();
        List<EvidenceItem> evidence = assignments.evidence(assignmentId);
        List<StoredFile> stored = files.of(new FileSubject(AssignmentGuard.TYPE, assignmentId));
        if (evidence.isEmpty() && stored.isEmpty()) {
            items.add(new EmptyState(
                    items.getTranslation("execution.evidence.none"),
                    items.getTranslation("execution.evidence.none.hint")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("timeline");
        evidence.forEach(item -> list.add(line(item)));
        items.add(list);
    }

    private ListItem line(EvidenceItem item) {
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
        return line;
    }
}
