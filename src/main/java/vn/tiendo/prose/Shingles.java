package vn.tiendo.prose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How much of a text stands in another one, by runs of five words (w-shingling, Broder 1997), and a way to find such texts
 * among many without comparing all (MinHash with bands).
 *
 * <p>Two texts of similarity s share a band with probability 1 − (1 − s^{@value #ROWS})^{@value #BANDS}: 0.9996 at 0.8,
 * 0.47 at 0.5, 0.05 at 0.3. Whoever finds a shared band compares exactly. What is kept of a text stays valid only as long as
 * these numbers, the words' pattern and the hash do.
 */
public final class Shingles {

    static final int BANDS = 20;
    static final int ROWS = 5;
    private static final int LENGTH = 5;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private Shingles() {}

    /** What both have of all that they have, 0 to 1; a text without words is like no other. */
    public static double similarity(String a, String b) {
        Set<Long> left = of(a);
        Set<Long> right = of(b);
        if (left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        long common = left.stream().filter(right::contains).count();
        return (double) common / (left.size() + right.size() - common);
    }

    /** One number for each band, to be kept in an indexed table together with the band's place; none for no words. */
    public static long[] bands(String text) {
        Set<Long> shingles = of(text);
        if (shingles.isEmpty()) {
            return new long[0];
        }
        long[] bands = new long[BANDS];
        for (int band = 0; band < BANDS; band++) {
            long hash = band + 1L;
            for (int row = 0; row < ROWS; row++) {
                hash = mixed(hash * FNV_PRIME ^ least(shingles, (long) band * ROWS + row));
            }
            bands[band] = hash;
        }
        return bands;
    }

    private static long least(Set<Long> shingles, long order) {
        long seed = mixed((order + 1) * GOLDEN);
        long least = Long.MAX_VALUE;
        for (long shingle : shingles) {
            least = Math.min(least, mixed(shingle ^ seed));
        }
        return least;
    }

    /** A text that is shorter than a shingle is one. */
    private static Set<Long> of(String markdown) {
        String plain = Markdown.plainText(markdown).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>(
                WORD.matcher(plain).results().map(MatchResult::group).toList());
        Set<Long> shingles = new HashSet<>();
        for (int from = 0; from + LENGTH <= words.size() || (from == 0 && !words.isEmpty()); from++) {
            shingles.add(hash(words.subList(from, Math.min(from + LENGTH, words.size()))));
        }
        return shingles;
    }

    /** FNV-1a over UTF-16, mixed; the same on every machine and in every release. */
    private static long hash(List<String> words) {
        long hash = FNV_OFFSET;
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                hash = (hash ^ word.charAt(i)) * FNV_PRIME;
            }
            hash = (hash ^ ' ') * FNV_PRIME;
        }
        return mixed(hash);
    }

    /** The finisher of SplitMix64: each bit depends on each. */
    private static long mixed(long value) {
        long bits = value + GOLDEN;
        bits = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
        bits = (bits ^ (bits >>> 27)) * 0x94d049bb133111ebL;
        return bits ^ (bits >>> 31);
    }
}
