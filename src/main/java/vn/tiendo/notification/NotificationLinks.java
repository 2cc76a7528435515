package vn.tiendo.notification;

import java.util.UUID;

/** Paths to the notices and to the mails. */
public final class NotificationLinks {

    public static final String NOTICES = "thong-bao";
    public static final String OUTBOX = "quan-tri/thu-di";
    public static final String SAMPLE_MAILBOX = "hop-thu-mau";

    private NotificationLinks() {}

    /** Marks the notice as read and leads on to what it tells of. */
    public static String open(UUID noticeId) {
        return NOTICES + "/" + noticeId;
    }

    public static String sampleMail(UUID mailId) {
        return SAMPLE_MAILBOX + "/" + mailId;
    }
}
