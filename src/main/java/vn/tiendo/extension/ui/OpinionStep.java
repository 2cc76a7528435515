package vn.tiendo.extension.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.BiConsumer;
import vn.tiendo.bulk.ui.BulkAct;
import vn.tiendo.extension.ExtensionOpinion;
import vn.tiendo.extension.ExtensionService;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskPage;
import vn.tiendo.task.TaskRow;
import vn.tiendo.task.TaskTicket;
import vn.tiendo.task.ui.StepBulk;

/** A step in which somebody says until when more time should be given: one request by itself, or several alike. */
abstract class OpinionStep implements TaskForm, StepBulk {

    private final String step;
    private final String bulkName;
    private final ExtensionService extensions;
    private final OpinionForms forms;
    private final DueText words;
    private final BiConsumer<TaskTicket, ExtensionOpinion> say;

    OpinionStep(
            String step,
            String bulkName,
            ExtensionService extensions,
            OpinionForms forms,
            DueText words,
            BiConsumer<TaskTicket, ExtensionOpinion> say) {
        this.step = step;
        this.bulkName = bulkName;
        this.extensions = extensions;
        this.forms = forms;
        this.words = words;
        this.say = say;
    }

    @Override
    public String step() {
        return step;
    }

    @Override
    public Component open(TaskPage page, Frame frame) {
        return forms.open(extensions.facts(page.subjectId()), step, opinion -> {
            say.accept(frame.ticket(), opinion);
            frame.done();
        });
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public boolean offers(List<TaskRow> chosen) {
        return chosen.stream().allMatch(row -> row.step().equals(step));
    }

    @Override
    public String name(Component page) {
        return page.getTranslation(bulkName);
    }

    @Override
    public BulkAct open(List<TaskRow> chosen, Component page) {
        return new OpinionAct(chosen, extensions, words, page, step, say);
    }
}
