package vn.tiendo.prose.word;

import java.util.Locale;

/** Numbers as lists write them. */
final class Counted {

    private static final int LETTERS = 26;
    private static final int LONGEST_ROMAN = 4_000;
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    private Counted() {}

    static String in(String format, int number) {
        return switch (format) {
            case "lowerLetter" -> letters(number);
            case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
            case "none", "bullet" -> "";
            default -> Integer.toString(number);
        };
    }

    /** After z come aa, bb, as Word counts. */
    private static String letters(int number) {
        int times = (number - 1) / LETTERS + 1;
        return number < 1 || times > LETTERS
                ? Integer.toString(number)
                : String.valueOf((char) ('a' + (number - 1) % LETTERS)).repeat(times);
    }

    private static String roman(int number) {
        if (number < 1 || number >= LONGEST_ROMAN) {
            return Integer.toString(number);
        }
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                roman.append(SIGNS[i]);
                rest -= VALUES[i];
            }
        }
        return roman.toString();
    }
}
