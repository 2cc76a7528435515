package vn.tiendo.given;

import vn.tiendo.task.TaskLinks;

/** Path to what one gave to others. */
public final class GivenLinks {

    public static final String LIST = TaskLinks.INBOX + "/da-giao";

    private GivenLinks() {}
}
