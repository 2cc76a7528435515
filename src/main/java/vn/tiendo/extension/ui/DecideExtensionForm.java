package vn.tiendo.extension.ui;

import com.vaadin.flow.component.Component;
import vn.tiendo.extension.ExtensionService;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskPage;

/** The leader who signed gives more time, or does not. */
@org.springframework.stereotype.Component
class DecideExtensionForm implements TaskForm {

    private final ExtensionService extensions;
    private final OpinionForms forms;

    DecideExtensionForm(ExtensionService extensions, OpinionForms forms) {
        this.extensions = extensions;
        this.forms = forms;
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
}
