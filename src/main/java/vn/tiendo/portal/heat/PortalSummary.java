package vn.tiendo.portal.heat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import vn.tiendo.document.PaperTexts;

/**
 * How a portal stands, in numbers.
 *
 * @param applicable sections without those that the unit need not have
 * @param banners all slogans that were ever recorded
 * @param unreachableSince null while it can be reached
 */
public record PortalSummary(
        int applicable,
        int met,
        int empty,
        int stale,
        int notApplicable,
        int banners,
        int oldBanners,
        @Nullable LocalDate unreachableSince) {

    private static final PaperTexts WORDS = new PaperTexts("portal");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM");

    /** Whether every section that counts has something new; not while nobody can tell. */
    public boolean sectionsInOrder() {
        return applicable > 0 && met == applicable && unreachableSince == null;
    }

    /** Whether slogans were looked at, and none of them is old. */
    public boolean bannersInOrder() {
        return banners > 0 && oldBanners == 0 && unreachableSince == null;
    }

    /** As cells show it, e.g. "12/16 chuyên mục đạt, 2 khẩu hiệu cũ". */
    public String line() {
        String line = WORDS.text("line", Integer.toString(met), Integer.toString(applicable));
        if (oldBanners > 0) {
            line = WORDS.text("line.banners", line, Integer.toString(oldBanners));
        }
        return unreachableSince == null ? line : WORDS.text("line.unreachable", line, DAY.format(unreachableSince));
    }

    /** The same of its slogans alone. */
    public String bannersLine() {
        return oldBanners == 0
                ? WORDS.text("line.no-old-banners", Integer.toString(banners))
                : WORDS.text("line.old-banners", Integer.toString(oldBanners));
    }
}
