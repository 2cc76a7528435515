package vn.tiendo.consolidation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.consolidation.ConsolidationService;
import vn.tiendo.consolidation.CutOff;
import vn.tiendo.consolidation.FixingService;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.execution.ui.MatrixPanel;
import vn.tiendo.execution.ui.SummaryPanel;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.Question;
import vn.tiendo.task.OpenStep;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskLinks;
import vn.tiendo.task.TaskListService;
import vn.tiendo.task.TaskPage;

/** The following officer watches the matrix and fixes the figures when the time has come. */
@org.springframework.stereotype.Component
class FollowDirectiveForm implements TaskForm {

    private static final String RULING = "rule-on-return";

    private final ConsolidationService consolidations;
    private final FixingService fixing;
    private final DirectiveService directives;
    private final TaskListService tasks;
    private final SummaryPanel summary;
    private final MatrixPanel matrix;
    private final DueText words;

    FollowDirectiveForm(
            ConsolidationService consolidations,
            FixingService fixing,
            DirectiveService directives,
            TaskListService tasks,
            SummaryPanel summary,
            MatrixPanel matrix,
            DueText words) {
        this.consolidations = consolidations;
        this.fixing = fixing;
        this.directives = directives;
        this.tasks = tasks;
        this.summary = summary;
        this.matrix = matrix;
        this.words = words;
    }

    @Override
    public String step() {
        return "follow-directive";
    }

    @Override
    public Component open(TaskPage page, Frame frame) {
        Div box = new Div();
        DirectiveFacts directive = directives.facts(page.subjectId());
        CutOff cutOff = consolidations.cutOff(page.subjectId());
        if (!cutOff.sentBack().isEmpty()) {
            box.add(sentBack(cutOff));
        }
        summary.panel(directive).ifPresent(box::add);
        matrix.panel(directive).ifPresent(box::add);
        if (cutOff.tooEarly()) {
            box.add(tooEarly(cutOff));
        } else if (cutOff.allowed()) {
            box.add(form(page.subjectId(), cutOff, frame));
        }
        return box;
    }

    /** Each unit leads to the step in which its return is ruled on. */
    private Component sentBack(CutOff cutOff) {
        Div sheet = new Div();
        sheet.addClassName("sheet");
        sheet.add(new Paragraph(sheet.getTranslation(
                "consolidation.sent-back", cutOff.sentBack().size())));
        Map<UUID, List<OpenStep>> steps = tasks.openSteps(
                cutOff.sentBack().stream().map(CutOff.SentBack::addresseeId).toList());
        UnorderedList units = new UnorderedList();
        units.addClassName("plain-list");
        cutOff.sentBack()
                .forEach(unit -> steps.getOrDefault(unit.addresseeId(), List.of()).stream()
                        .filter(step -> step.step().equals(RULING))
                        .forEach(step -> units.add(new ListItem(new Anchor(
                                TaskLinks.task(step.taskId()),
                                sheet.getTranslation("consolidation.sent-back.unit", unit.name()))))));
        sheet.add(units);
        return sheet;
    }

    private Component tooEarly(CutOff cutOff) {
        Div sheet = new Div();
        sheet.addClassName("sheet");
        sheet.add(new Paragraph(sheet.getTranslation(
                "consolidation.too-early",
                cutOff.missing().size(),
                cutOff.allowedFrom() == null ? "" : words.day(cutOff.allowedFrom()))));
        sheet.add(names(cutOff));
        return sheet;
    }

    private Component form(UUID directiveId, CutOff opened, Frame frame) {
        FormPanel form = new FormPanel();
        Seen seen = new Seen(opened);
        form.content(seen);
        TextArea note = form.field("note", new TextArea(form.getTranslation("consolidation.note")));
        note.setMaxLength(2_000);
        FixingForm place = new FixingForm(
                form, () -> seen.show(consolidations.cutOff(directiveId)), frame::done); // what was typed stays
        form.primary(
                form.getTranslation("follow-directive.action"),
                seen::question,
                () -> place.watch(fixing.fix(frame.ticket(), directiveId, seen.cutOff, note.getValue())));
        fixing.last(directiveId).ifPresent(place::found);
        return place;
    }

    /** Who is missing, as the officer has it before him. */
    private static final class Seen extends Div {

        private transient CutOff cutOff;

        Seen(CutOff cutOff) {
            this.cutOff = cutOff;
            show(cutOff);
        }

        void show(CutOff now) {
            cutOff = now;
            removeAll();
            if (now.missing().isEmpty()) {
                add(new Paragraph(getTranslation("consolidation.all-in")));
            } else {
                add(
                        new Paragraph(getTranslation(
                                "consolidation.missing", now.missing().size())),
                        names(now));
            }
        }

        Question question() {
            return new Question(
                    getTranslation("consolidation.ask"),
                    cutOff.missing().isEmpty()
                            ? getTranslation("consolidation.ask.all-in")
                            : getTranslation(
                                    "consolidation.ask.missing",
                                    cutOff.missing().size()));
        }
    }

    private static UnorderedList names(CutOff cutOff) {
        UnorderedList names = new UnorderedList();
        names.addClassName("plain-list");
        cutOff.missing().forEach(name -> names.add(new ListItem(name)));
        return names;
    }
}
