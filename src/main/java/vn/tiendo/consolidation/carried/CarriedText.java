package vn.tiendo.consolidation.carried;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A text of a supplementary report as it begins: the officer's own words of the report before, as long as he has edited it
 * there, and what the units say otherwise since then.
 *
 * @param edited whether it begins with words of the report before that are not the units' own
 * @param now what is gathered now and was not then, line by line
 * @param before what was gathered then and is not any more
 */
public record CarriedText(String text, boolean edited, List<String> now, List<String> before) {

    private static final String BROKEN_OFF = "\n…";

    /**
     * A text of the report before.
     *
     * @param gathered what the units said then; null if that was not kept yet, so that nobody knows whose words it has
     */
    public record Earlier(@Nullable String gathered, String text) {}

    /**
     * @param earlier null if the report before had no such text
     * @param gathered what the units say now
     * @param heading stands between the officer's words and what is new
     * @param limit beyond which the new is broken off; his own words never are
     */
    public static CarriedText of(@Nullable Earlier earlier, String gathered, String heading, int limit) {
        if (earlier == null) {
            return new CarriedText(gathered, false, List.of(), List.of());
        }
        String then = earlier.gathered();
        List<String> now = missing(gathered, then == null ? earlier.text() : then);
        List<String> before = then == null ? List.of() : missing(then, gathered);
        boolean edited = !lines(earlier.text()).equals(lines(then == null ? gathered : then));
        if (!edited) {
            return new CarriedText(gathered, false, now, before);
        }
        return new CarriedText(
                now.isEmpty() ? earlier.text() : extended(earlier.text(), heading, now, limit), true, now, before);
    }

    /** Whether the units say anything else than they did then. */
    public boolean changed() {
        return !now.isEmpty() || !before.isEmpty();
    }

    private static List<String> missing(String text, String from) {
        Set<String> there = new HashSet<>(lines(from));
        return lines(text).stream().filter(line -> !there.contains(line)).toList();
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static String extended(String own, String heading, List<String> now, int limit) {
        StringBuilder text = new StringBuilder(own.stripTrailing());
        for (String line : Stream.concat(Stream.of(heading), now.stream()).toList()) {
            if (text.length() + 1 + line.length() + BROKEN_OFF.length() > limit) {
                return text.length() + BROKEN_OFF.length() > limit
                        ? own
                        : text.append(BROKEN_OFF).toString();
            }
            text.append(text.isEmpty() ? "" : "\n").append(line);
        }
        return text.toString();
    }
}
