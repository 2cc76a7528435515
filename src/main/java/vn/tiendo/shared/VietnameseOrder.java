package vn.tiendo.shared;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Vietnamese order of texts, syllable by syllable: letters first, then tones, case never.
 * The key is plain hexadecimal, so that a database sorts it as Java does, whatever its collation.
 */
public final class VietnameseOrder {

    /** Sorts names of units and things. */
    public static final Comparator<String> TEXT = Comparator.comparing(VietnameseOrder::key);

    private static final Collator COLLATOR = collator();
    // Sorts before every letter: a syllable comes before its own continuation.
    private static final String END_OF_SYLLABLE = "0000";

    private static final int LONGEST_NAME = 80;
    private static final int MOST_NAMES = 20_000;
    private static final Map<String, String> NAMES = new ConcurrentHashMap<>();

    private VietnameseOrder() {}

    /** Of names, that are asked for again and again, it is remembered. */
    public static String key(String text) {
        if (text.length() > LONGEST_NAME) {
            return made(text);
        }
        String known = NAMES.get(text);
        if (known != null) {
            return known;
        }
        if (NAMES.size() >= MOST_NAMES) {
            NAMES.clear();
        }
        return NAMES.computeIfAbsent(text, VietnameseOrder::made);
    }

    private static String made(String text) {
        StringBuilder key = new StringBuilder();
        for (String syllable :
                Normalizer.normalize(text, Normalizer.Form.NFC).strip().split("\\s+")) {
            key.append(HexFormat.of()
                            .formatHex(COLLATOR.getCollationKey(syllable).toByteArray()))
                    .append(END_OF_SYLLABLE);
        }
        return key.toString();
    }

    private static Collator collator() {
        Collator collator = Collator.getInstance(Locale.of("vi"));
        collator.setStrength(Collator.SECONDARY);
        return collator;
    }
}
