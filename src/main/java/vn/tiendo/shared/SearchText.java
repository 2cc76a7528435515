package vn.tiendo.shared;

import java.text.Normalizer;
import java.util.Locale;

/** Folds Vietnamese for search: no marks, đ to d, lower case, blanks collapsed; stored text and query alike. */
public final class SearchText {

    private SearchText() {}

    public static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[đĐÐð]", "d")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
