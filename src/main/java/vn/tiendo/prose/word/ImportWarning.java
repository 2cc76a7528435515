package vn.tiendo.prose.word;

/** What was not taken over from a file as it stood there. */
public enum ImportWarning {
    /** Changes were tracked; what was deleted is gone, what was inserted is kept. */
    TRACKED_CHANGES,
    HIDDEN_TEXT,
    HEADERS_AND_FOOTERS,
    COMMENTS,
    FOOTNOTES,
    /** A font of TCVN3 or VNI, whose letters are other letters in Unicode. */
    OLD_FONT,
    /** Joined cells were taken apart, tables within tables became text. */
    TABLE_FLATTENED,
    /** Of a kind that is not taken, e.g. a drawing or a moving picture. */
    PICTURE_LEFT_OUT,
    /** It does not lie in the file; it is not fetched. */
    PICTURE_ELSEWHERE,
    /** Charts, diagrams, files within the file. */
    OBJECT_LEFT_OUT
}
