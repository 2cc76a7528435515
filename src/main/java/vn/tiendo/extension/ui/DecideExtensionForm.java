package vn.tiendo.extension.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import vn.tiendo.bulk.ui.BulkAct;
import vn.tiendo.extension.ExtensionService;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskPage;
import vn.tiendo.task.TaskRow;
import vn.tiendo.task.ui.StepBulk;

/** The leader who signed gives more time, or does not. */
@org.springframework.stereotype.Component
class DecideExtensionForm implements TaskForm, StepBulk {

    private final ExtensionService extensions;
    private final OpinionForms forms;
    private final DueText words;

    DecideExtensionForm(ExtensionService extensions, OpinionForms forms, DueText words) {
        this.extensions = extensions;
        this.forms = forms;
        this.words = words;
    }

    @Override
    public String step() {
        return "decide-extension";
    }

    @Override
    public Component open(TaskPage page, Frame frame) {
        return forms.open(extensions.facts(page.subjectId()), step(), opinion -> {
            extensions.decide(frame.ticket(), opinion);
            frame.done();
        });
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public boolean offers(List<TaskRow> chosen) {
        return chosen.stream().allMatch(row -> row.step().equals(step()));
    }

    @Override
    public String name(Component page) {
        return page.getTranslation("extension.bulk.decide");
    }

    @Override
    public BulkAct open(List<TaskRow> chosen, Component page) {
        return new OpinionAct(chosen, extensions, words, page, step(), extensions::decide);
    }
}
