package vn.tiendo.report.hint;

import java.util.List;

/**
 * Something in a report that whoever checks it may want to look at; never a verdict.
 *
 * @param obligation code of the obligation of whose result it tells
 * @param figure code of the figure that it is about; empty for none
 * @param words what its sentence names
 * @param path of the page where it can be looked at; empty for none
 */
public record ReportHint(Kind kind, String obligation, String figure, List<String> words, String path) {

    /** What was noticed. */
    public enum Kind {
        /** hardly anything is said */
        EMPTY,
        /** nearly the words of another unit */
        ALIKE_UNIT,
        /** nearly the words of the unit's own last report */
        ALIKE_BEFORE,
        /** parts do not make up their total */
        SUM,
        /** the system knows another number than when the report was written */
        CHANGED,
        /** what looks like an address of a page is none */
        ADDRESS,
        /** a page of a portal that cannot be reached */
        PORTAL_OUT,
        /** an article that was taken down */
        ARTICLE_GONE
    }
}
