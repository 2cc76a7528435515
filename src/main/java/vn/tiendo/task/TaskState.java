package vn.tiendo.task;

/** Whether a step still waits, was done, or vanished with its process. */
public enum TaskState {
    OPEN,
    DONE,
    WITHDRAWN
}
