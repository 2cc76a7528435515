package vn.tiendo.deadline;

/** As what somebody is reminded; the codes stand in {@code escalation-level.dmn}. */
public enum Receiver {
    /** who has the step: the assignee, else everybody who could take it */
    HOLDER,
    /** đầu mối: who leads the assignment, the unit's head while nobody does */
    FOCAL,
    /** lãnh đạo đơn vị: the first in rank of the unit whose work it is */
    UNIT_HEAD,
    /** cán bộ theo dõi */
    FOLLOWER,
    /** Chánh Văn phòng */
    OFFICE_HEAD,
    /** who signed the directive */
    SIGNER,
    /** who heads the issuing authority */
    ISSUER_HEAD;

    /** Whether it is somebody who has to do the work, rather than to see that it is done. */
    public boolean ofUnit() {
        return this == HOLDER || this == FOCAL || this == UNIT_HEAD;
    }
}
