package vn.tiendo.shared;

import java.text.Normalizer;
import java.util.Locale;

/** Folds Vietnamese for search: no marks, đ to d, lower case, blanks collapsed; stored text and query alike. */
public final class SearchText {

    private static final int LONGEST_FILE_NAME = 60;

    private SearchText() {}

    public static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[đĐÐð]", "d")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** A name for a file, without its ending, of letters that every file system and every mail program keeps. */
    public static String fileName(String text) {
        String plain = of(text).replaceAll("[^a-z0-9]+", "-");
        return plain.substring(0, Math.min(plain.length(), LONGEST_FILE_NAME)).replaceAll("-$", "");
    }
}
