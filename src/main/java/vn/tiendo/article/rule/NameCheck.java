package vn.tiendo.article.rule;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.shared.SearchText;

/** Finds names that are written otherwise than the system knows them, and numbers that may be somebody's own. */
public final class NameCheck {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    /** Citizen's identity numbers have 12 digits, older identity cards 9 (Law 26/2023/QH15). */
    private static final Pattern IDENTITY =
            Pattern.compile("(?<![\\p{N}.,])(?:\\p{N}{12}|\\p{N}{9})(?![\\p{N}.,]\\p{N}|\\p{N})");

    private static final Pattern MOBILE =
            Pattern.compile("(?<!\\p{N})0[35789]\\p{N}{2}[ .]?\\p{N}{3}[ .]?\\p{N}{3}(?!\\p{N})");
    private static final int FEWEST_WORDS = 2;

    private record Word(String text, String folded) {}

    private NameCheck() {}

    /** Numbers that look like those of an identity card or a mobile telephone. */
    public static List<Finding> personal(String text) {
        List<Finding> found = new ArrayList<>();
        Matcher identity = IDENTITY.matcher(text);
        if (identity.find()) {
            found.add(Finding.of("article.finding.identity", identity.group()));
        }
        Matcher mobile = MOBILE.matcher(text);
        if (mobile.find()) {
            found.add(Finding.of("article.finding.mobile", mobile.group()));
        }
        return found;
    }

    /** Names whose letters stand in the text with other accents or capitals. @param names as they should be written */
    public static List<Finding> misspelt(String text, Collection<String> names) {
        List<Word> words = words(text);
        List<Finding> found = new ArrayList<>();
        for (String name : new TreeSet<>(names)) {
            List<Word> wanted = words(name);
            if (wanted.size() >= FEWEST_WORDS) {
                other(words, wanted).ifPresent(written -> found.add(Finding.of("article.finding.name", written, name)));
            }
        }
        return found;
    }

    private static Optional<String> other(List<Word> text, List<Word> name) {
        for (int at = 0; at + name.size() <= text.size(); at++) {
            List<Word> there = text.subList(at, at + name.size());
            if (folded(there).equals(folded(name)) && !same(there, name)) {
                return Optional.of(joined(there));
            }
        }
        return Optional.empty();
    }

    /** A heading as it is written within a sentence, e.g. of a section. */
    static String inSentence(String heading) {
        return heading.substring(0, 1).toLowerCase(Locale.ROOT) + heading.substring(1);
    }

    /** The first letter of the whole may be a capital at the beginning of a sentence; all in capitals is a heading. */
    private static boolean same(List<Word> there, List<Word> name) {
        String written = joined(there);
        String right = joined(name);
        return written.equals(right)
                || written.equals(right.toUpperCase(Locale.ROOT))
                || written.equals(right.substring(0, 1).toUpperCase(Locale.ROOT) + right.substring(1));
    }

    private static List<String> folded(List<Word> some) {
        return some.stream().map(Word::folded).toList();
    }

    private static String joined(List<Word> some) {
        return String.join(" ", some.stream().map(Word::text).toList());
    }

    private static List<Word> words(String text) {
        return WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .results()
                .map(match -> new Word(match.group(), SearchText.of(match.group())))
                .toList();
    }
}
