package vn.tiendo.document;

import java.util.List;

/**
 * A report as it stands on paper (Decree 30/2020, annex I): the boxes of its first page, its chapters, its annex.
 *
 * @param authorityLines who issues it, one or two lines in capitals
 * @param reference e.g. {@code 1287/BC-UBND}
 * @param placeAndDate e.g. {@code Tu Mơ Rông, ngày 02 tháng 11 năm 2022}
 * @param subject the lines below the word "report"
 * @param to the receivers, the superior first
 * @param signature the signer's authority, title and name, line by line; the last one is the name
 * @param copies lines of "Nơi nhận"
 */
public record OfficialReport(
        List<String> authorityLines,
        String reference,
        String placeAndDate,
        String subject,
        List<String> to,
        List<Chapter> chapters,
        Annex annex,
        List<String> signature,
        List<String> copies) {

    /** A heading with its paragraphs; a sub-heading stands above some of them. */
    public record Chapter(String heading, List<Paragraphs> parts) {}

    /** Paragraphs under a sub-heading, which may be empty. */
    public record Paragraphs(String subheading, String text) {}

    /** A table of figures behind the text. */
    public record Annex(String title, List<String> header, List<List<String>> rows) {}
}
