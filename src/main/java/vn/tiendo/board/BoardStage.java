package vn.tiendo.board;

/** How far a decision about a board has come. */
public enum BoardStage {
    NOMINATING,
    CHECKING,
    APPROVING,
    SIGNING,
    NUMBERING,
    UPLOADING,
    VERIFYING,
    CORRECTING,
    /** nothing is to be done any more */
    DONE,
    /** its content was wrong, another one follows */
    TO_REPLACE,
    ABANDONED;

    public boolean open() {
        return this != DONE && this != TO_REPLACE && this != ABANDONED;
    }
}
