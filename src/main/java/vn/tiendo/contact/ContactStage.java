package vn.tiendo.contact;

/** How far a round has come. */
public enum ContactStage {
    COLLECTING,
    APPROVING,
    PUBLISHING,
    COMPARING,
    CONFIRMED;

    public boolean open() {
        return this != CONFIRMED;
    }

    /** Whether the leader has let its rows out of the unit. */
    boolean approved() {
        return this != COLLECTING && this != APPROVING;
    }
}
