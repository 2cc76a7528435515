package vn.tiendo.article;

import java.util.EnumSet;
import java.util.Set;

/** Where an article stands. */
public enum ArticleState {
    /** bản thảo */
    DRAFT,
    /** urgent: consent by telephone is asked for */
    CONSENTING,
    /** chờ biên tập */
    EDITING,
    /** trả lại để sửa */
    RETURNED,
    /** chờ duyệt */
    APPROVING,
    /** đã duyệt, chờ đăng */
    APPROVED,
    /** đã đăng */
    PUBLISHED,
    /** đã đính chính */
    CORRECTED,
    /** đã gỡ bỏ */
    REMOVED,
    /** từ chối */
    REJECTED,
    /** tác giả rút */
    WITHDRAWN;

    /** Somebody has to do something before it stands on the portal. */
    public static final Set<ArticleState> UNDER_WAY = EnumSet.of(CONSENTING, EDITING, RETURNED, APPROVING, APPROVED);

    /** It stands on the portal. */
    public static final Set<ArticleState> OUT = EnumSet.of(PUBLISHED, CORRECTED);

    public boolean underWay() {
        return UNDER_WAY.contains(this);
    }

    public boolean isOut() {
        return OUT.contains(this);
    }

    /** Whether its author still writes it. */
    public boolean isWritten() {
        return this == DRAFT || this == RETURNED;
    }
}
