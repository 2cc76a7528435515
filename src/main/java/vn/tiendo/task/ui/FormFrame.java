package vn.tiendo.task.ui;

import com.vaadin.flow.component.Component;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskPage;
import vn.tiendo.task.TaskTicket;

/** What a form knows of the page around it: one ticket for all its clicks, so that a double click has one effect. */
class FormFrame implements TaskForm.Frame {

    private final TaskPage page;
    private final TaskTicket ticket;
    private final @Nullable OnBehalfPanel onBehalf;
    private final Consumer<TaskPage> completed;

    FormFrame(TaskPage page, @Nullable OnBehalfPanel onBehalf, Consumer<TaskPage> completed) {
        this.page = page;
        this.ticket = TaskTicket.of(page.step().taskId());
        this.onBehalf = onBehalf;
        this.completed = completed;
    }

    @Override
    public TaskTicket ticket() {
        return onBehalf == null ? ticket : onBehalf.complete(ticket);
    }

    @Override
    public Component ofTheUnit(Function<@Nullable UUID, Component> content) {
        return onBehalf == null ? content.apply(null) : onBehalf.onceProved(content);
    }

    @Override
    public void done() {
        completed.accept(page);
    }
}
