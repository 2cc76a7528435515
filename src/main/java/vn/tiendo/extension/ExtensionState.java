package vn.tiendo.extension;

import java.util.Set;

/** How far a request for more time has come. */
public enum ExtensionState {
    /** waits for the following officer's proposal */
    ASKED,
    /** waits for the leader's decision */
    PROPOSED,
    GRANTED,
    REFUSED,
    WITHDRAWN,
    /** the unit has reported, or the directive is not carried out any more */
    LAPSED;

    /** Those on which somebody still has to act. */
    static final Set<ExtensionState> OPEN = Set.of(ASKED, PROPOSED);

    /** Whether somebody still has to act on it. */
    public boolean open() {
        return OPEN.contains(this);
    }
}
