package vn.tiendo.extension;

import java.util.UUID;

/** Paths to the pages on which a unit asks for more time, or says why it is late. */
public final class ExtensionLinks {

    public static final String EXTENSION = "gia-han";
    public static final String EXPLANATION = "giai-trinh-cham";

    private ExtensionLinks() {}

    /** A unit's requests under one directive, and the form for another one. */
    public static String of(UUID addresseeId) {
        return EXTENSION + "/" + addresseeId;
    }

    public static String explanation(UUID assignmentId) {
        return EXPLANATION + "/" + assignmentId;
    }
}
