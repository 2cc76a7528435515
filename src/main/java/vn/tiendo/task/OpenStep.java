package vn.tiendo.task;

import java.util.UUID;

/** A human step that the engine has opened: its task, its id in the diagram, the aggregate that it is about. */
public record OpenStep(String taskId, String processId, String step, UUID subjectId) {}
