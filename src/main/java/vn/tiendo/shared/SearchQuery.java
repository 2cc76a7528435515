package vn.tiendo.shared;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What somebody looks for, as beginnings of words to be found in folded text in any order, accents or not (UX-30).
 * Texts are stored with a blank before each word, in {@code search_words}.
 *
 * @param typed as it was typed, cut to a length that a person types
 * @param words folded; "số" before a number is left out, since nobody stores it
 */
public record SearchQuery(String typed, List<String> words) {

    /** As many words are looked for apart; what follows belongs to the last of them. */
    public static final int WORDS = 4;

    /** Stands before what a pattern takes literally: {@code like :pattern escape '!'}. */
    private static final String ESCAPE = "!";

    private static final String NUMBER = "so";
    private static final String BETWEEN_WORDS = "[/\\-.,()\\s;:?\"]+";
    private static final int LONGEST = 100;

    public static SearchQuery of(String typed) {
        String cut = typed.strip();
        cut = cut.substring(0, Math.min(cut.length(), LONGEST));
        List<String> words = new ArrayList<>(Arrays.stream(SearchText.of(cut).split(BETWEEN_WORDS))
                .filter(word -> !word.isBlank())
                .toList());
        for (int i = words.size() - 2; i >= 0; i--) {
            if (words.get(i).equals(NUMBER)
                    && Character.isDigit(words.get(i + 1).charAt(0))) {
                words.remove(i);
            }
        }
        if (words.size() > WORDS) {
            String rest = String.join(" ", words.subList(WORDS - 1, words.size()));
            words.subList(WORDS - 1, words.size()).clear();
            words.add(rest);
        }
        return new SearchQuery(cut, List.copyOf(words));
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether a text has all the words, as a stored one would be found. */
    public boolean isIn(String text) {
        String folded = " " + SearchText.of(text).replaceAll(BETWEEN_WORDS, " ");
        return words.stream().allMatch(word -> folded.contains(" " + word));
    }

    /** Pattern of the n-th word, from 0; where there are fewer words, one that every text has. */
    public String pattern(int n) {
        return n < words.size() ? "% " + escaped(words.get(n)) + "%" : "%";
    }

    /** Pattern of the n-th word, from 0; where there are fewer words, one that no text has. */
    public String patternOrNone(int n) {
        return n < words.size() ? pattern(n) : "";
    }

    /** Pattern of texts (with a blank behind them) that have the words as they were typed: these stand first. */
    public String phrase() {
        return isEmpty() ? "%" : "% " + escaped(String.join(" ", words)) + " %";
    }

    private static String escaped(String word) {
        return word.replace(ESCAPE, ESCAPE + ESCAPE).replace("%", ESCAPE + "%").replace("_", ESCAPE + "_");
    }
}
