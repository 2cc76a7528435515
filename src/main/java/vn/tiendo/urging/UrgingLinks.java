package vn.tiendo.urging;

import java.util.UUID;

/** Paths to what is urged. */
public final class UrgingLinks {

    public static final String LIST = "don-doc";
    public static final String DIRECTIVE = "chi-dao";
    public static final String LEVEL = "bac";

    private UrgingLinks() {}

    /** What is urged under one directive, with its history. */
    public static String of(UUID directiveId) {
        return LIST + "?" + DIRECTIVE + "=" + directiveId;
    }
}
