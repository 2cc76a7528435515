package vn.tiendo.ownunit;

/** Paths to a unit's page for its own people, and to the list behind its numbers. */
public final class OwnUnitLinks {

    public static final String PAGE = "don-vi-cua-toi";
    public static final String WORKS = PAGE + "/nhiem-vu";

    private OwnUnitLinks() {}
}
