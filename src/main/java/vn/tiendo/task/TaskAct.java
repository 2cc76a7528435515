package vn.tiendo.task;

import java.util.UUID;

/** What a room does to its aggregate while the task list holds the step's lock. */
@FunctionalInterface
public interface TaskAct {

    /** @return a note for the audit line (a reason, a number), or an empty text */
    String perform(UUID subjectId);
}
