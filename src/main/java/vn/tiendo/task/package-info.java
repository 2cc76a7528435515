/**
 * The task list, "Việc của tôi": one row per open human step of any process; claim, hand over, complete.
 *
 * <p>Rooms above give what the list needs to know of their steps ({@link vn.tiendo.task.TaskSubject}) and the form that
 * an officer fills in ({@link vn.tiendo.task.TaskForm}).
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "bulk",
            "bulk :: ui",
            "calendar",
            "workflow",
            "audit",
            "export",
            "export :: ui",
            "document",
            "organization",
            "organization :: leaving",
            "bookmark",
            "bookmark :: ui",
            "notification",
            "substitution",
            "organization :: ui",
            "file",
            "file :: ui",
            "audit :: ui"
        })
package vn.tiendo.task;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
