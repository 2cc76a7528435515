package vn.tiendo.feed;

import java.nio.charset.StandardCharsets;

/** Folds long lines as RFC 5545, section 3.1, asks: at most 75 octets, no letter cut in two. */
final class FoldedLines {

    private static final int MAX_OCTETS = 75;
    private static final String END = "\r\n";

    private FoldedLines() {}

    static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length() * 2);
        for (String line : text.split(END)) {
            int octets = 0;
            for (int letter : line.codePoints().toArray()) {
                String next = Character.toString(letter);
                int length = next.getBytes(StandardCharsets.UTF_8).length;
                if (octets + length > MAX_OCTETS) {
                    folded.append(END).append(' ');
                    octets = 1;
                }
                folded.append(next);
                octets += length;
            }
            folded.append(END);
        }
        return folded.toString();
    }
}
