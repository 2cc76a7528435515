package vn.tiendo.signature;

/** By what power a document is signed (Decree 30/2020, article 13). */
public enum Situation {
    /** TM.: the committee works collectively */
    COLLECTIVE,
    /** the head's own competence, or an agency that its head alone leads */
    OWN,
    /** TL.: by order of the head above */
    BY_ORDER,
    /** TUQ.: by written authority, limited in time and subject */
    BY_AUTHORITY
}
