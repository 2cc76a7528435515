package vn.tiendo.urging.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import vn.tiendo.document.paper.ui.PaperDownload;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.VietnameseDatePicker;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskPage;
import vn.tiendo.urging.UrgedUnit;
import vn.tiendo.urging.UrgingLetterDraft;
import vn.tiendo.urging.UrgingLetterService;

/** The following officer records the letter of urging that names who is late, or why none is needed. */
@org.springframework.stereotype.Component
class IssueUrgingLetterForm implements TaskForm {

    private static final int LONGEST_TEXT = 2_000;

    private final UrgingLetterService letters;
    private final Histories histories;

    IssueUrgingLetterForm(UrgingLetterService letters, Histories histories) {
        this.letters = letters;
        this.histories = histories;
    }

    @Override
    public String step() {
        return "issue-urging-letter";
    }

    @Override
    public Component open(TaskPage page, Frame frame) {
        Div place = new Div();
        fill(place, page, frame);
        return place;
    }

    private void fill(Div place, TaskPage page, Frame frame) {
        List<UrgedUnit> late = letters.late(page.step().taskId());
        place.removeAll();
        place.add(late.isEmpty() ? nobody(frame) : letter(late, place, page, frame));
    }

    /** Read when the page is opened: all may have submitted since the morning. */
    private Component nobody(Frame frame) {
        FormPanel form = new FormPanel();
        form.content(new Paragraph(form.getTranslation("urging.letter.nobody")));
        form.primary(form.getTranslation("urging.letter.settle"), () -> {
            letters.settle(frame.ticket());
            frame.done();
        });
        return form;
    }

    private Component letter(List<UrgedUnit> late, Div place, TaskPage page, Frame frame) {
        FormPanel form = new FormPanel();
        LateUnits units = new LateUnits(late, histories.words());
        form.content(new Paragraph(form.getTranslation("urging.letter.summary", late.size())), tools(units, page));
        form.field("units", units);
        TextField number = form.field("number", new TextField(required("urging.letter.number", form)));
        number.setHelperText(form.getTranslation("urging.letter.number.hint"));
        VietnameseDatePicker day =
                form.field("issuedOn", new VietnameseDatePicker(required("urging.letter.day", form)));
        day.setValue(histories.words().words().today());
        TextArea note = text(form, "note");
        TextArea reason = text(form, "reason");
        form.primary(form.getTranslation("issue-urging-letter.action"), () -> {
            upToDate(
                    units,
                    place,
                    page,
                    frame,
                    () -> letters.issue(
                            frame.ticket(),
                            new UrgingLetterDraft(units.chosen(), number.getValue(), day.getValue(), note.getValue())));
            frame.done();
        });
        form.action(form.getTranslation("urging.letter.decline"), () -> {
            letters.decline(frame.ticket(), reason.getValue());
            frame.done();
        });
        form.dock();
        return form;
    }

    private Component tools(LateUnits units, TaskPage page) {
        Div tools = new Div();
        tools.addClassName("letter-tools");
        tools.add(
                new CopyButton(
                        tools.getTranslation("urging.letter.copy"),
                        () -> letters.text(page.step().taskId(), units.chosen()),
                        tools.getTranslation("urging.letter.copied")),
                draft(units, page, tools),
                new Button(tools.getTranslation("urging.letter.choose-all"), click -> units.chooseAll()),
                new Button(tools.getTranslation("urging.choose.none"), click -> units.clear()));
        return tools;
    }

    /** Fetched beside the page, so what is chosen is remembered for it each time that it changes. */
    private Component draft(LateUnits units, TaskPage page, Component tools) {
        AtomicReference<Set<UUID>> chosen = new AtomicReference<>(Set.copyOf(units.chosen()));
        PaperDownload file = new PaperDownload(
                tools.getTranslation("urging.letter.draft"),
                () -> letters.paper(page.step().taskId(), chosen.get()));
        Runnable changed = () -> {
            chosen.set(Set.copyOf(units.chosen()));
            file.setVisible(!chosen.get().isEmpty());
        };
        units.addValueChangeListener(change -> changed.run());
        changed.run();
        return file;
    }

    /** Where a unit has submitted meanwhile, the refusal comes with the list as it is now. */
    private void upToDate(LateUnits units, Div place, TaskPage page, Frame frame, Runnable act) {
        try {
            act.run();
        } catch (InvalidInput e) {
            if (e.problems().containsKey("units") && !units.chosen().isEmpty()) {
                List<UrgedUnit> late = letters.late(page.step().taskId());
                if (late.isEmpty()) {
                    fill(place, page, frame);
                } else {
                    units.show(late);
                }
            }
            throw e;
        }
    }

    private static TextArea text(FormPanel form, String name) {
        TextArea area = form.field(name, new TextArea(form.getTranslation("urging.letter." + name)));
        area.setHelperText(form.getTranslation("urging.letter." + name + ".hint"));
        area.setMaxLength(LONGEST_TEXT);
        return area;
    }

    private static String required(String key, Component form) {
        return form.getTranslation("form.required", form.getTranslation(key));
    }
}
