package vn.tiendo.file;

import java.text.Normalizer;
import java.util.Locale;

/** The name under which a file is shown and downloaded: no folders, nothing invisible, letters composed. */
record FileName(String text) {

    private static final int MAX_LENGTH = 200;

    static FileName of(String sent) {
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String clean = Normalizer.normalize(last, Normalizer.Form.NFC)
                // \p{C}: control, format (right-to-left overrides among them), lone surrogates, unassigned
                .replaceAll("[\\p{C}<>:\"|?*]", "")
                .replaceAll("[\\p{Z}\\s]+", " ")
                .strip();
        return new FileName(shorten(clean));
    }

    /** In lower case, without the dot; empty if there is none. */
    String extension() {
        int dot = text.lastIndexOf('.');
        return dot <= 0 ? "" : text.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String shorten(String name) {
        if (name.length() <= MAX_LENGTH) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 6 ? name.substring(dot) : "";
        int end = MAX_LENGTH - ending.length();
        // A letter outside the basic plane takes two places and must not be cut in two.
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + ending;
    }
}
