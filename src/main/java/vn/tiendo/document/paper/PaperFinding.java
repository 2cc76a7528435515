package vn.tiendo.document.paper;

/**
 * Something that a paper has wrong.
 *
 * @param box where, as the decree's drawing numbers it, e.g. {@code 7a}
 * @param detail the words that are meant; empty where the box itself says it
 */
public record PaperFinding(String box, Fault fault, String detail) {

    /** What is wrong; the message key is {@code PaperFinding.Fault.<name>}. */
    public enum Fault {
        /** one of the nine parts that every document has */
        MISSING,
        /** number or day before the clerk has given them */
        NUMBERED_TOO_EARLY,
        /** another place than the seat of whoever issues it */
        OTHER_PLACE,
        /** the text does not end with "./." */
        NO_END_MARK,
        /** a title that is shortened in the text */
        ABBREVIATION,
        /** a day written with hyphens */
        DATE_STYLE,
        /** a line above the text that does not begin as a basis does */
        BASIS_WORD,
        /** a receiver who gets no copy */
        NO_COPY,
        /** where it is kept is missing or written otherwise */
        KEEPING,
        /** the words above the signature are not those that the law gives this signer */
        SIGNATURE,
        /** an academic title before the signer's name */
        DEGREE
    }
}
