package vn.tiendo.board;

/** What a decision does to a unit's board. */
public enum BoardKind {
    /** thành lập */
    ESTABLISH,
    /** kiện toàn: other people, by a new decision */
    REORGANISE,
    /** thay thế: the decision before had wrong content (Decree 30/2020, article 18.3) */
    REPLACE,
    /** bãi bỏ */
    DISSOLVE;

    /** Whether there is a board once it is in force. */
    public boolean names() {
        return this != DISSOLVE;
    }
}
