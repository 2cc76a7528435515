package vn.tiendo.task;

import java.util.UUID;

/** Paths to the task list and to one task. */
public final class TaskLinks {

    public static final String INBOX = "viec-cua-toi";
    public static final String TASK = "viec";

    /** Which kind of steps the list shows. */
    public static final String KIND = "loai";

    public static final String TO_DECIDE = "can-quyet-dinh";

    /** Of which directive the list shows what waits for the reader. */
    public static final String DIRECTIVE = "van-ban";

    private TaskLinks() {}

    /** What waits for the reader under one directive, of the list. */
    public static String waiting(UUID directiveId) {
        return INBOX + "?" + DIRECTIVE + "=" + directiveId;
    }

    /** What waits for the reader's decision, of the list. */
    public static String toDecide() {
        return INBOX + "?" + KIND + "=" + TO_DECIDE;
    }

    public static String task(String taskId) {
        return TASK + "/" + taskId;
    }
}
