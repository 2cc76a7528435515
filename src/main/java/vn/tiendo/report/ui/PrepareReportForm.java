package vn.tiendo.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.execution.AddresseeFacts;
import vn.tiendo.execution.AddresseeService;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.file.FileService;
import vn.tiendo.file.FileSubject;
import vn.tiendo.file.ui.FileUpload;
import vn.tiendo.report.ReportDraft;
import vn.tiendo.report.ReportFolders;
import vn.tiendo.report.ReportOnBehalfService;
import vn.tiendo.report.ReportService;
import vn.tiendo.report.version.ReportChange;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.ui.Autosave;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.VietnameseDatePicker;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskPage;

/** The unit's report: one text for each obligation, what is unfinished with reason and promised day. */
@org.springframework.stereotype.Component
class PrepareReportForm implements TaskForm {

    private final ReportService reports;
    private final ReportOnBehalfService onBehalf;
    private final AddresseeService addressees;
    private final DirectiveService directives;
    private final FileService files;
    private final DueText words;

    PrepareReportForm(
            ReportService reports,
            ReportOnBehalfService onBehalf,
            AddresseeService addressees,
            DirectiveService directives,
            FileService files,
            DueText words) {
        this.reports = reports;
        this.onBehalf = onBehalf;
        this.addressees = addressees;
        this.directives = directives;
        this.files = files;
        this.words = words;
    }

    @Override
    public String step() {
        return "prepare-report";
    }

    @Override
    public Component open(TaskPage page, Frame frame) {
        UUID id = page.subjectId();
        AddresseeFacts addressee = addressees.facts(id);
        DirectiveFacts directive = directives.facts(addressee.directiveId());
        Map<UUID, AssignmentFacts> assignments = addressee.assignments().stream()
                .collect(Collectors.toMap(AssignmentFacts::id, assignment -> assignment));
        boolean own = page.rights().complete();
        Editor editor =
                new Editor(own ? reports.draft(id) : onBehalf.blank(page.step().taskId()));
        if (!own) {
            editor.form.content(new Paragraph(editor.form.getTranslation("report.on-behalf.replaces")));
        }
        for (ReportDraft.Item item : editor.read().items()) {
            editor.add(
                    item,
                    directive.obligation(assignments.get(item.assignmentId()).obligationId()),
                    words);
        }
        editor.finish();
        if (own) {
            UUID folder = reports.facts(id).orElseThrow(NotFound::new).attachments();
            editor.form.content(new Div(
                    new H2(editor.form.getTranslation("report.attachments")),
                    new FileUpload(files, new FileSubject(ReportFolders.ATTACHMENTS, folder))));
        }
        editor.form.primary(editor.form.getTranslation("prepare-report.action"), () -> {
            unlessChanged(id, editor, () -> reports.submit(frame.ticket(), editor.read()));
            frame.done();
        });
        if (own) {
            Runnable save = () -> unlessChanged(id, editor, () -> editor.saved(reports.save(id, editor.read())));
            Autosave autosave = editor.form.autosave(save);
            editor.form.action(editor.form.getTranslation("report.save"), () -> {
                save.run();
                autosave.saved();
            });
        }
        return editor.form;
    }

    /** Where somebody else saved in between, both are shown against each other; what was typed stays and may be kept. */
    private void unlessChanged(UUID id, Editor editor, Runnable act) {
        try {
            act.run();
            editor.conflict.removeAll();
        } catch (ReportDraft.ReportChanged changed) {
            ReportDraft saved = reports.draft(id);
            Button keep = new Button(editor.form.getTranslation("report.conflict.keep"));
            keep.addClickListener(click -> editor.form.run(() -> {
                editor.saved(saved);
                unlessChanged(id, editor, () -> editor.saved(reports.save(id, editor.read())));
            }));
            editor.conflict.removeAll();
            editor.conflict.add(
                    new ChangeList("report.conflict", ReportChange.between(saved, editor.read()), editor.codes), keep);
            throw changed;
        }
    }

    private static String required(String key, Component page) {
        return page.getTranslation("form.required", page.getTranslation(key));
    }

    /** The fields, filled from a draft and read into one. */
    private static final class Editor {

        private final FormPanel form = new FormPanel();
        private final TextArea remarks = new TextArea();
        private final TextArea proposals = new TextArea();
        private final List<Line> lines = new ArrayList<>();
        private final Div conflict = new Div();
        private final Map<UUID, String> codes = new HashMap<>();
        private ReportDraft draft;

        Editor(ReportDraft draft) {
            this.draft = draft;
            form.gather(problems -> problems.stream().map(FigureFields::named).toList());
            form.content(conflict, new H2(form.getTranslation("report.items")));
        }

        void add(ReportDraft.Item item, DirectiveFacts.ObligationFacts obligation, DueText words) {
            Line line = new Line(item, obligation, form, words);
            lines.add(line);
            codes.put(item.assignmentId(), obligation.code());
            form.content(line);
        }

        void finish() {
            remarks.setLabel(form.getTranslation("report.remarks"));
            remarks.setValue(draft.remarks());
            form.field("remarks", remarks);
            proposals.setLabel(form.getTranslation("report.proposals"));
            proposals.setHelperText(form.getTranslation("report.proposals.hint"));
            proposals.setValue(draft.proposals());
            form.field("proposals", proposals);
        }

        void saved(ReportDraft newDraft) {
            draft = newDraft;
        }

        ReportDraft read() {
            List<ReportDraft.Item> items = lines.isEmpty()
                    ? draft.items()
                    : lines.stream().map(Line::read).toList();
            return new ReportDraft(draft.version(), remarks.getValue(), proposals.getValue(), items);
        }
    }

    /** One obligation in the report. */
    private static final class Line extends FieldSet {

        private final transient ReportDraft.Item item;
        private final TextArea text;
        private final TextField reason;
        private final VietnameseDatePicker promised;
        private final FigureFields figures;

        Line(ReportDraft.Item item, DirectiveFacts.ObligationFacts obligation, FormPanel form, DueText words) {
            super(obligation.label());
            this.item = item;
            addClassName("line");
            String id = item.assignmentId().toString();
            text = new TextArea(
                    item.finished() && !item.settled() ? required("report.text", this) : getTranslation("report.text"));
            text.setValue(item.text());
            reason = new TextField(required("report.reason", this));
            reason.setValue(item.reason());
            promised = new VietnameseDatePicker(required("report.promised", this));
            promised.setValue(item.promisedOn());
            form.bind("text-" + id, text);
            form.bind("reason-" + id, reason);
            form.bind("promised-" + id, promised);
            figures = new FigureFields(item.figures(), item.settled(), form, words);
            if (item.own()) {
                add(note(item.settled() ? "report.settled" : "report.own"));
            } else if (item.settled()) {
                text.setReadOnly(true);
                add(note("report.settled"), text);
            } else if (item.finished()) {
                add(text);
            } else {
                add(note("report.unfinished"), text, reason, promised);
            }
            if (!item.figures().isEmpty() && !item.settled()) {
                add(note("report.figures.hint"));
            }
            if (!item.figures().isEmpty()) {
                add(figures);
            }
        }

        private Component note(String key) {
            Paragraph note = new Paragraph(new Span(getTranslation(key)));
            note.addClassName("muted");
            return note;
        }

        ReportDraft.Item read() {
            return new ReportDraft.Item(
                    item.assignmentId(),
                    item.own(),
                    item.finished(),
                    item.settled(),
                    text.getValue(),
                    reason.getValue(),
                    promised.getValue(),
                    figures.read());
        }
    }
}
