package vn.tiendo.document.paper;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.tiendo.document.PaperTexts;

/** How numbers, places and days are written on paper (Decree 30/2020, annex I). */
public final class PaperWords {

    static final PaperTexts OFFICIAL = new PaperTexts("official");

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final int TWO_DIGITS = 10;
    private static final int FEBRUARY = 2;

    /** Control characters, marks that turn the direction of writing, halves of pairs: XML or the reader would stumble over them. */
    private static final Pattern UNPRINTABLE = Pattern.compile(
            "[\\p{Cc}&&[^\\n\\t]]|[\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\uffff]|\\p{Cs}");

    private PaperWords() {}

    /** Numbers below 10 get a leading zero. */
    public static String reference(int number, String symbol) {
        return digits(number, TWO_DIGITS) + "/" + symbol;
    }

    /** A number within a text, e.g. of people: two digits, so that nothing can be put before it. */
    public static String count(int number) {
        return digits(number, TWO_DIGITS);
    }

    /** Whether a line of "Nơi nhận" only refers to those whom the text names already, e.g. "Như Điều 4". */
    public static boolean isAsAbove(String copy) {
        return copy.strip().toLowerCase(VIETNAMESE).startsWith(OFFICIAL.text("lint.as-above"));
    }

    /** Before the clerk has given a number. */
    public static String blankReference(String symbol) {
        return OFFICIAL.text("number.blank", symbol);
    }

    public static String placeAndDate(String place, LocalDate day) {
        return at(place, date(day));
    }

    /** Day and month are left to be filled in by hand. */
    public static String placeAndOpenDate(String place, int year) {
        return at(place, openDate(year));
    }

    private static String at(String place, String day) {
        return place.isEmpty() ? day : place + ", " + day;
    }

    /** Days below 10 and the months 1 and 2 get a zero, so that nothing can be put before them. */
    public static String date(LocalDate day) {
        return OFFICIAL.text(
                "day",
                digits(day.getDayOfMonth(), TWO_DIGITS),
                digits(day.getMonthValue(), FEBRUARY + 1),
                Integer.toString(day.getYear()));
    }

    public static String openDate(int year) {
        return OFFICIAL.text("day.blank", Integer.toString(year));
    }

    /** As it is cited within a text, e.g. {@code 07/10/2022}. */
    public static String shortly(LocalDate day) {
        return SHORT.format(day);
    }

    public static String capitals(String text) {
        return text.toUpperCase(VIETNAMESE);
    }

    /** Capitals as a word within a sentence begins, e.g. {@code Chủ tịch}. */
    public static String inWords(String capitals) {
        return capitals.isEmpty()
                ? ""
                : capitals.charAt(0) + capitals.substring(1).toLowerCase(VIETNAMESE);
    }

    /** A committee's name is not shortened on paper. */
    public static String inFull(String unit) {
        String shortly = OFFICIAL.text("body.short") + " ";
        return unit.startsWith(shortly) ? OFFICIAL.text("body.full") + " " + unit.substring(shortly.length()) : unit;
    }

    /** The name of whoever issues a paper, as its head prints it: a committee and its place on two lines. */
    public static List<String> headLines(String unit) {
        String committee = OFFICIAL.text("body.full") + " ";
        String name = inFull(unit);
        List<String> lines = name.startsWith(committee)
                ? List.of(committee.strip(), name.substring(committee.length()))
                : List.of(name);
        return lines.stream().map(PaperWords::capitals).toList();
    }

    /** Semicolons between, a full stop at the end; whoever ended a line with a mark meant the same. */
    public static List<String> enumerated(List<String> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> lines.get(i).strip().replaceFirst("[;.]+$", "") + (i < lines.size() - 1 ? ";" : "."))
                .toList();
    }

    /** What may stand on paper and in a cell: letters composed (TCVN 6909), nothing invisible. */
    public static String clean(String text) {
        return UNPRINTABLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("");
    }

    private static String digits(int number, int plainFrom) {
        return number < plainFrom ? "0" + number : Integer.toString(number);
    }
}
