package vn.tiendo.contact;

/** To which part of a unit a contact belongs. */
public enum ContactPart {
    /** Đảng ủy */
    PARTY,
    /** HĐND */
    COUNCIL,
    /** UBND */
    COMMITTEE,
    /** UBMTTQVN */
    FRONT,
    /** bộ phận chuyên môn */
    DIVISION
}
