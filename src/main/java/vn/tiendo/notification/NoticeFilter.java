package vn.tiendo.notification;

/** Which of a person's notices are listed. */
public enum NoticeFilter {
    CURRENT,
    UNREAD,
    ARCHIVED
}
