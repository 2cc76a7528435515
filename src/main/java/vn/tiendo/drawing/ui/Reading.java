package vn.tiendo.drawing.ui;

/** What the notes on a drawing tell. */
enum Reading {
    /** how many steps run, and how many of them are overdue */
    COUNTS(""),
    /** how long the middle one of those that were done took */
    MEDIANS("thoi-gian");

    static final String PARAMETER = "xem";

    private final String word;

    Reading(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    static Reading of(String word) {
        return MEDIANS.word.equals(word) ? MEDIANS : COUNTS;
    }
}
