package vn.tiendo.prose;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text of which everything can be seen: letters composed (TCVN 6909), lines ended by one sign. */
public final class PlainLetters {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029]");

    /**
     * Controls, overrides of direction, letters without width, halves of letters, and the fillers that are letters only by
     * name.
     */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{C}&&[^\\n\\t]]|[\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u3164\\uffa0]");

    private PlainLetters() {}

    public static String of(String text) {
        String lines = LINE_END.matcher(text).replaceAll("\n");
        // Composed last: what is not seen may keep the parts of a letter apart.
        return Normalizer.normalize(UNSEEN.matcher(lines).replaceAll(""), Normalizer.Form.NFC);
    }
}
