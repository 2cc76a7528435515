package vn.tiendo.document.paper;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An official document as it stands on paper (Decree 30/2020, annex I), box by box; a letter (công văn) is one without a title.
 *
 * @param title name of its type in capitals, e.g. {@code QUYẾT ĐỊNH}; empty for a letter (box 5a)
 * @param subject what it is about, "trích yếu" (boxes 5a, 5b)
 * @param to receivers after "Kính gửi" (box 9a); empty where there is none
 * @param enactor who decides, in capitals above the bases; empty for what is not a decision
 * @param bases legal bases, whole sentences without the mark at their end
 * @param body paragraphs, articles, tables (box 6)
 * @param copies lines of "Nơi nhận" without dash and mark, where it is kept last (box 9b)
 * @param link what the printed square code opens; empty for none
 */
public record OfficialDocument(
        Head head,
        String title,
        String subject,
        List<String> to,
        String enactor,
        List<String> bases,
        List<Block> body,
        Signature signature,
        List<String> copies,
        List<Annex> annexes,
        String link) {

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");

    /**
     * The boxes 2, 3 and 4.
     *
     * @param superior the authority directly above, which committees themselves have not
     * @param authority who issues it, one or two lines in capitals
     * @param issuer who issues it, as it is written within a sentence: the authority, or its head where he decides
     * @param reference number and symbol; empty until the clerk gives the number
     * @param symbol what stands after the slash, e.g. {@code QĐ-UBND}
     * @param place the seat's name
     * @param dated null until the clerk dates it
     * @param year that an undated paper leaves standing
     */
    public record Head(
            List<String> superior,
            List<String> authority,
            String issuer,
            String reference,
            String symbol,
            String place,
            @Nullable LocalDate dated,
            int year) {

        /** As printed: blank before the slash where there is no number yet. */
        public String printedReference() {
            return reference.isEmpty() ? PaperWords.blankReference(symbol) : reference;
        }

        public String placeAndDate() {
            return dated == null ? PaperWords.placeAndOpenDate(place, year) : PaperWords.placeAndDate(place, dated);
        }
    }

    /** A piece of the text. */
    public sealed interface Block {

        /** An ordinary paragraph. */
        record Text(String text) implements Block {}

        /** A heading within the text, e.g. {@code I. KẾT QUẢ}. */
        record Heading(String text) implements Block {}

        /** Capitals in the middle of the page, e.g. {@code QUYẾT ĐỊNH:}. */
        record Centred(String text) implements Block {}

        /** "Điều n." with the text that follows it. */
        record Article(int number, String text) implements Block {}

        /**
         * A table whose head is repeated on each page.
         *
         * @param percents widths of the columns, together 100
         */
        record Grid(List<String> head, List<List<String>> rows, List<Integer> percents) implements Block {}
    }

    /**
     * The boxes 7a and 7c.
     *
     * @param lines authority and post, e.g. {@code KT. CHỦ TỊCH}, {@code PHÓ CHỦ TỊCH}
     */
    public record Signature(List<String> lines, String name) {}

    /**
     * What is attached behind the signature, each on a page of its own.
     *
     * @param lying whether its pages lie, for tables of many columns
     */
    public record Annex(String title, List<Block> body, boolean lying) {

        public Annex(String title, List<Block> body) {
            this(title, body, false);
        }
    }

    public boolean isLetter() {
        return title.isEmpty();
    }

    /** What it is about, as it is printed and registered: of a letter after "V/v". */
    public String printedSubject() {
        String mark = PaperWords.OFFICIAL.text("about", "").strip();
        return !isLetter() || subject.regionMatches(true, 0, mark, 0, mark.length())
                ? subject
                : PaperWords.OFFICIAL.text("about", subject);
    }

    /** What stands above an annex, counted from 0: numbered where there are several. */
    public String annexName(int index) {
        String word = PaperWords.OFFICIAL.text("annex");
        return annexes.size() > 1 ? word + " " + ROMAN.get(index) : word;
    }

    /** The line that says to which document an annex belongs. */
    public String attached() {
        String kind = isLetter() ? PaperWords.OFFICIAL.text("letter") : PaperWords.inWords(title);
        String day = head.dated() == null ? PaperWords.openDate(head.year()) : PaperWords.date(head.dated());
        return PaperWords.OFFICIAL.text("annex.of", kind, head.printedReference(), day, head.issuer());
    }
}
