package vn.tiendo.urging.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import vn.tiendo.deadline.hand.PauseService;
import vn.tiendo.execution.ExecutionLinks;
import vn.tiendo.execution.InstructionService;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.Toasts;
import vn.tiendo.urging.UrgedLine;
import vn.tiendo.urging.UrgingService;

/** Folded under a line, read when it is opened: what was said of it, and what may be done besides reminding. */
class LineDetails extends Details {

    private final transient UrgedLine line;
    private final transient UrgingService urging;
    private final transient PauseService pauses;
    private final transient InstructionService instructions;
    private final transient UrgingWords words;
    private final transient Runnable changed;

    /** @param changed called when the line stands otherwise in its list */
    LineDetails(
            UrgedLine line,
            UrgingService urging,
            PauseService pauses,
            InstructionService instructions,
            UrgingWords words,
            Runnable changed) {
        this.line = line;
        this.urging = urging;
        this.pauses = pauses;
        this.instructions = instructions;
        this.words = words;
        this.changed = changed;
        setSummaryText(getTranslation(line.mayUrge() ? "urging.line.more" : "urging.line.history"));
        addClassName("urge-more");
        addOpenedChangeListener(opened -> {
            removeAll();
            if (opened.isOpened()) {
                fill();
            }
        });
    }

    private void fill() {
        instructions
                .instructable(line.directiveId(), line.unitId())
                .ifPresent(addressee -> add(instruction(ExecutionLinks.instruction(addressee))));
        Optional<PauseService.Pause> pause = pauses.of(line.subjectId());
        pause.ifPresent(resting -> add(new Paragraph(getTranslation(
                "urging.paused.why", resting.by(), words.words().time(resting.since()), resting.reason()))));
        if (line.mayUrge()) {
            add(pause.isPresent() ? resume() : rest());
        }
        add(new HistoryList(urging, words, line.directiveId(), line.subjectId()));
    }

    private Component instruction(String link) {
        Anchor anchor = new Anchor(link, getTranslation("execution.instruction.give"));
        Div links = new Div(anchor);
        links.addClassName("urge-links");
        return links;
    }

    private Component rest() {
        FormPanel form = new FormPanel();
        TextField reason = form.field(
                "reason", new TextField(getTranslation("form.required", getTranslation("urging.pause.reason"))));
        reason.setHelperText(getTranslation("urging.pause.reason.hint"));
        reason.setMaxLength(PauseService.LONGEST_REASON);
        form.action(getTranslation("urging.pause"), () -> {
            pauses.pause(line.directiveId(), line.subjectId(), reason.getValue());
            Toasts.done(getTranslation("urging.pause.done", words.title(line), line.unit()));
            changed.run();
        });
        return form;
    }

    private Component resume() {
        return new Button(getTranslation("urging.resume"), click -> {
            pauses.resume(line.directiveId(), line.subjectId());
            Toasts.done(getTranslation("urging.resume.done", words.title(line), line.unit()));
            changed.run();
        });
    }
}
