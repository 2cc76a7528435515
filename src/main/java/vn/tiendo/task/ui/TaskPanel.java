package vn.tiendo.task.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import vn.tiendo.task.TaskPage;

/** What another room says on the page of an open step, below why the reader has it. */
public interface TaskPanel {

    Optional<Component> panel(TaskPage page);
}
