package vn.tiendo.extension.ui;

import com.vaadin.flow.component.Component;
import vn.tiendo.extension.ExtensionService;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskPage;

/** The following officer says what he would give, and why. */
@org.springframework.stereotype.Component
class ProposeExtensionForm implements TaskForm {

    private final ExtensionService extensions;
    private final OpinionForms forms;

    ProposeExtensionForm(ExtensionService extensions, OpinionForms forms) {
        this.extensions = extensions;
        this.forms = forms;
    }

    @Override
    public String step() {
        return "propose-extension";
    }

    @Override
    public Component open(TaskPage page, Frame frame) {
        return forms.open(extensions.facts(page.subjectId()), step(), opinion -> {
            extensions.propose(frame.ticket(), opinion);
            frame.done();
        });
    }
}
