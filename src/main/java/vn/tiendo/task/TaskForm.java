package vn.tiendo.task;

import com.vaadin.flow.component.Component;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The form of one kind of human step; its key is the step's id in the diagram. */
public interface TaskForm {

    /** Element id of the user task, e.g. {@code sign-directive}. */
    String step();

    /**
     * Opens the form for one task.
     *
     * @param frame gives the ticket to submit with, and is told when the step is done
     */
    Component open(TaskPage page, Frame frame);

    /** The page around a form. */
    interface Frame {

        /** The ticket of this form; throws {@link vn.tiendo.shared.InvalidInput} if it is filled in on behalf without reason or scan. */
        TaskTicket ticket();

        /**
         * What the unit keeps to itself until then: shown at once to whoever does the step, on its behalf as soon as a scan
         * proves it.
         *
         * @param content made with the folder of the scans, or with null for whoever does the step himself
         */
        default Component ofTheUnit(Function<@Nullable UUID, Component> content) {
            return content.apply(null);
        }

        /** Shows that the step is done and leads to the next one. */
        void done();
    }
}
