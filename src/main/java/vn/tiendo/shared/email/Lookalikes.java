package vn.tiendo.shared.email;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Domains that the eye takes for others. */
final class Lookalikes {

    /** Letters and figures that look the same in one font or another, each with the one that stands for all. */
    private static final List<String[]> SAME_LOOK = Stream.of(
                    "0 o", "1 l", "i l", "j l", "2 z", "3 e", "4 a", "5 s", "8 b", "q g", "9 g", "rn m", "vv w", "cl d")
            .map(pair -> pair.split(" "))
            .toList();

    /** Shorter ones without their dots stand in too many words. */
    private static final int LONG_ENOUGH = 5;

    private static final int SHORTEST_NAME = 3;

    private Lookalikes() {}

    /** The same for all texts that look the same. */
    static String skeleton(String text) {
        String bones = text;
        for (String[] pair : SAME_LOOK) {
            bones = bones.replace(pair[0], pair[1]);
        }
        return bones;
    }

    /** Whether the other domain stands in it: letter for letter or look-alike, with dots or with hyphens for them. */
    static boolean imitates(String domain, String other) {
        String shown = skeleton(domain.replace('-', '.'));
        String model = skeleton(other.replace('-', '.'));
        return ("." + shown + ".").contains("." + model + ".");
    }

    /** Whether it may be the other one mistyped, has its name before another ending, or the whole of it glued to a word. */
    static boolean resembles(String domain, String other) {
        String[] labels = domain.split("\\.");
        int length = other.split("\\.").length;
        String tail =
                String.join(".", Arrays.asList(labels).subList(Math.max(0, labels.length - length), labels.length));
        String name = other.substring(0, other.indexOf('.'));
        String glued = other.replace(".", "");
        return isOneSlipFrom(tail, other)
                || (glued.length() >= LONG_ENOUGH && (domain.endsWith(other) || domain.contains(glued)))
                || (name.length() >= SHORTEST_NAME
                        && words(domain).anyMatch(word -> skeleton(word).equals(skeleton(name))));
    }

    /** The words between dots and hyphens. */
    static Stream<String> words(String domain) {
        return Arrays.stream(domain.split("[.-]"));
    }

    /** Whether one letter is wrong, missing or too many, or two neighbours are swapped. */
    static boolean isOneSlipFrom(String typed, String meant) {
        int longer = Math.max(typed.length(), meant.length());
        int from = 0;
        while (from < Math.min(typed.length(), meant.length()) && typed.charAt(from) == meant.charAt(from)) {
            from++;
        }
        if (from == longer || longer - Math.min(typed.length(), meant.length()) > 1) {
            return false;
        }
        if (typed.length() != meant.length()) {
            String more = typed.length() > meant.length() ? typed : meant;
            String less = typed.length() > meant.length() ? meant : typed;
            return more.substring(from + 1).equals(less.substring(from));
        }
        boolean wrong = typed.substring(from + 1).equals(meant.substring(from + 1));
        boolean swapped = from + 1 < longer
                && typed.charAt(from) == meant.charAt(from + 1)
                && typed.charAt(from + 1) == meant.charAt(from)
                && typed.substring(from + 2).equals(meant.substring(from + 2));
        return wrong || swapped;
    }
}
