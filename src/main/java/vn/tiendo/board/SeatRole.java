package vn.tiendo.board;

/** What somebody is on a board. */
public enum SeatRole {
    /** Trưởng ban */
    HEAD,
    /** Phó Trưởng ban */
    DEPUTY,
    /** Thư ký */
    SECRETARY,
    /** Thành viên */
    MEMBER
}
