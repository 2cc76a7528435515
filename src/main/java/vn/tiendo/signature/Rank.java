package vn.tiendo.signature;

/** What somebody is in the body in whose name he signs. */
public enum Rank {
    HEAD,
    /** cấp phó */
    DEPUTY,
    /** quyền: put in charge of the head's post */
    ACTING
}
