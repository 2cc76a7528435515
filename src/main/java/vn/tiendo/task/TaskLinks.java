package vn.tiendo.task;

/** Paths to the task list and to one task. */
public final class TaskLinks {

    public static final String INBOX = "viec-cua-toi";
    public static final String TASK = "viec";

    private TaskLinks() {}

    public static String task(String taskId) {
        return TASK + "/" + taskId;
    }
}
