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

    /** Whether its rows stand on the unit's portal, for everybody to read. */
    boolean published() {
        return this == COMPARING || this == CONFIRMED;
    }
}
