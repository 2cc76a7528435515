package vn.tiendo.deadline;

/** By what way a reminder reaches people; the codes stand in {@code escalation-level.dmn}. */
public enum Channel {
    /** a notice in the application */
    APP,
    /** the morning's digest */
    MAIL,
    /** a message that an officer passes on by hand */
    MESSAGE,
    /** the text gateway, where there is one */
    TEXT,
    /** a list to be telephoned */
    PHONE,
    /** công văn đôn đốc */
    LETTER
}
