package vn.tiendo.article.rule;

/** What an editor looks for before an article goes on (DOMAIN 5.3). */
public enum LookFor {
    /** không bí mật nhà nước */
    SECRETS,
    /** không dữ liệu cá nhân thừa */
    PERSONAL_DATA,
    /** tên, chức danh đúng */
    NAMES,
    /** số liệu có nguồn */
    FIGURES,
    /** chính tả */
    SPELLING,
    /** bản quyền ảnh */
    PICTURE_RIGHTS,
    /** đúng chuyên mục */
    SECTION,
    /** không trùng bài */
    TWINS
}
