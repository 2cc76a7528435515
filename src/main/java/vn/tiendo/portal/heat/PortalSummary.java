package vn.tiendo.portal.heat;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.tiendo.document.PaperTexts;
import vn.tiendo.shared.OfficeTime;

/**
 * How a portal stands, in numbers.
 *
 * @param applicable sections without those that the unit need not have
 * @param banners all slogans that were ever recorded
 * @param checking answers about sections that the overseer has yet to compare with the real page
 * @param bannersChecking the same about slogans
 * @param unassigned sections that count and that nobody is on duty for
 * @param unreachableSince null while it can be reached; the numbers are those of that day
 */
@NamedInterface("summary")
public record PortalSummary(
        int applicable,
        int met,
        int empty,
        int stale,
        int notApplicable,
        int banners,
        int oldBanners,
        int checking,
        int bannersChecking,
        int unassigned,
        @Nullable LocalDate unreachableSince) {

    private static final PaperTexts WORDS = new PaperTexts("portal");

    /** Whether every section that counts has something new, and nobody has to look at it any more; not while nobody can tell. */
    public boolean sectionsInOrder() {
        return applicable > 0 && met == applicable && checking == 0 && unreachableSince == null;
    }

    /** Whether slogans were looked at, and none of them is old or has yet to be looked at; not while nobody can tell. */
    public boolean bannersInOrder() {
        return banners > 0 && oldBanners == 0 && bannersChecking == 0 && unreachableSince == null;
    }

    /** As cells show it, e.g. "12/16 chuyên mục đạt, 2 khẩu hiệu cũ". */
    public String line() {
        String line = WORDS.text("line", Integer.toString(met), Integer.toString(applicable));
        if (oldBanners > 0) {
            line = WORDS.text("line.banners", line, Integer.toString(oldBanners));
        }
        return during(checked(line, checking));
    }

    /** The same of its slogans alone. */
    public String bannersLine() {
        return during(checked(slogans(), bannersChecking));
    }

    private String slogans() {
        if (banners == 0) {
            return WORDS.text("line.no-banners");
        }
        if (oldBanners > 0) {
            return WORDS.text("line.old-banners", Integer.toString(oldBanners));
        }
        return bannersChecking > 0
                ? WORDS.text("line.banners-gone")
                : WORDS.text("line.no-old-banners", Integer.toString(banners));
    }

    private static String checked(String line, int open) {
        return open == 0 ? line : WORDS.text("line.checking", line, Integer.toString(open));
    }

    /** Whose portal nobody can reach is not blamed for what got older meanwhile. */
    private String during(String line) {
        return unreachableSince == null
                ? line
                : WORDS.text(
                        "line.unreachable",
                        OfficeTime.day(unreachableSince),
                        line.substring(0, 1).toLowerCase(Locale.ROOT) + line.substring(1));
    }

    /** A line of what is through, with its day: what comes later does not change it. */
    public static String on(String line, LocalDate day) {
        return WORDS.text("line.on", line, OfficeTime.day(day));
    }
}
