package vn.tiendo.organization;

/** What a person may do in a unit. */
public enum Role {
    /** lãnh đạo đơn vị: the head and the deputies */
    HEAD,
    /** văn thư */
    CLERK,
    /** công chức, chuyên viên */
    OFFICER,
    /** quản trị hệ thống: no business rights, belongs to no unit */
    ADMIN
}
