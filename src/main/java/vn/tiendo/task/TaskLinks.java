package vn.tiendo.task;

/** Paths to the task list and to one task. */
public final class TaskLinks {

    public static final String INBOX = "viec-cua-toi";
    public static final String TASK = "viec";

    /** Which kind of steps the list shows. */
    public static final String KIND = "loai";

    public static final String TO_DECIDE = "can-quyet-dinh";

    private TaskLinks() {}

    /** What waits for the reader's decision, of the list. */
    public static String toDecide() {
        return INBOX + "?" + KIND + "=" + TO_DECIDE;
    }

    public static String task(String taskId) {
        return TASK + "/" + taskId;
    }
}
