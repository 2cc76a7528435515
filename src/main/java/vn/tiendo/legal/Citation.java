package vn.tiendo.legal;

import java.util.Map;
import java.util.regex.Pattern;
import vn.tiendo.shared.SearchText;

/** How an instrument is cited in a line that somebody writes freely: with its whole code, or shortly where that is clear. */
record Citation(String number, Pattern pattern) {

    /** Only what one body alone numbers is clear without the letters at the end; decisions and circulars are not. */
    private static final Map<LegalInstrument.Kind, String> CLEAR_KINDS = Map.of(
            LegalInstrument.Kind.LAW, "luat",
            LegalInstrument.Kind.ORDINANCE, "phap lenh",
            LegalInstrument.Kind.DECREE, "(?:nghi dinh|nd)(?: cua chinh phu)?");

    private static final Pattern NUMBER_AND_YEAR = Pattern.compile("0*(\\d{1,5})/(\\d{4})/.+");
    private static final Pattern NUMBER = Pattern.compile("0*(\\d+).*");
    private static final String NOT_WITHIN_A_NUMBER = "(?<![\\d/])0*";
    private static final String END = "(?![a-z0-9]|[-/][a-z0-9])";

    static Citation of(LegalInstrument instrument) {
        String code = fold(instrument.code());
        var number = NUMBER.matcher(code);
        String digits = number.matches() ? number.group(1) : "";
        String whole = digits.isEmpty()
                ? "(?<![a-z0-9])" + loose(code)
                : NOT_WITHIN_A_NUMBER + loose(code.replaceFirst("^0+", ""));
        String kind = CLEAR_KINDS.get(instrument.kind());
        var parts = NUMBER_AND_YEAR.matcher(code);
        String either = kind == null || !parts.matches()
                ? whole + END
                : whole + END + "|(?<![a-z0-9])" + kind + "\\s*(?:so\\s*)?:?\\s*0*" + parts.group(1) + "\\s*/\\s*"
                        + parts.group(2) + "(?!\\s?[/\\d])";
        return new Citation(digits, Pattern.compile(either));
    }

    /** A line as citations are looked for in it: no marks, lower case, one kind of blank and of hyphen. */
    static String fold(String line) {
        return SearchText.of(line.replace('\u00a0', ' ').replaceAll("\\p{Pd}", "-"));
    }

    /** @param line folded */
    boolean isIn(String line) {
        return line.contains(number) && pattern.matcher(line).find();
    }

    /** The code, with blanks allowed around its signs. */
    private static String loose(String code) {
        StringBuilder pattern = new StringBuilder();
        for (char sign : code.toCharArray()) {
            if (sign == ' ') {
                pattern.append("\\s*");
            } else if (Character.isLetterOrDigit(sign)) {
                pattern.append(sign);
            } else {
                pattern.append("\\s?")
                        .append(Pattern.quote(Character.toString(sign)))
                        .append("\\s?");
            }
        }
        return pattern.toString();
    }
}
