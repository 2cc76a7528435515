package vn.tiendo.task.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tiendo.organization.ui.PeopleNotes;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskListService;
import vn.tiendo.task.TaskPage;
import vn.tiendo.task.followup.FollowUpService;

/** Of what the sheet of a step is made: the rooms' forms and panels, and what the list itself offers with every step. */
@org.springframework.stereotype.Component
class StepParts {

    private final TaskListService tasks;
    private final DueText words;
    private final OnBehalfPanels onBehalf;
    private final OnBehalfList recorded;
    private final Map<String, TaskForm> forms;
    private final List<TaskPanel> panels;
    private final FollowUpService followUps;
    private final PeopleNotes notes;

    StepParts(
            TaskListService tasks,
            DueText words,
            OnBehalfPanels onBehalf,
            OnBehalfList recorded,
            List<TaskForm> forms,
            List<TaskPanel> panels,
            FollowUpService followUps,
            PeopleNotes notes) {
        this.tasks = tasks;
        this.words = words;
        this.onBehalf = onBehalf;
        this.recorded = recorded;
        this.forms = forms.stream().collect(Collectors.toMap(TaskForm::step, Function.identity()));
        this.panels = panels;
        this.followUps = followUps;
        this.notes = notes;
    }

    DueText words() {
        return words;
    }

    TaskForm form(TaskPage page) {
        TaskForm form = forms.get(page.step().step());
        if (form == null) {
            throw new IllegalStateException(
                    "No form for the step " + page.step().step());
        }
        return form;
    }

    List<Component> panels(TaskPage page) {
        return panels.stream()
                .map(panel -> panel.panel(page))
                .flatMap(Optional::stream)
                .toList();
    }

    OnBehalfPanel onBehalf(TaskPage page) {
        return onBehalf.panel(page);
    }

    Component papers(TaskPage.Done done) {
        return recorded.papers(done);
    }

    Component handOver(TaskPage page, Runnable changed) {
        return new HandOverPanel(page, tasks, notes, changed);
    }

    Component followUp(TaskPage page, Runnable changed) {
        return new FollowUpPanel(page.step().taskId(), followUps, words, changed);
    }
}
