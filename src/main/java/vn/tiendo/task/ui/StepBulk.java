package vn.tiendo.task.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import vn.tiendo.bulk.ui.BulkAct;
import vn.tiendo.task.TaskRow;

/** What a room lets people do with several of their open steps at once (UX-16). */
public interface StepBulk {

    /** Where its button stands among the others. */
    int order();

    /** Whether it can be done with these rows; they are at least one. */
    boolean offers(List<TaskRow> chosen);

    /** Words of the button that opens it. */
    String name(Component page);

    BulkAct open(List<TaskRow> chosen, Component page);
}
