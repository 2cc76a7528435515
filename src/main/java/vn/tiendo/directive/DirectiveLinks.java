package vn.tiendo.directive;

import java.util.UUID;

/** Paths to the pages of directives. */
public final class DirectiveLinks {

    public static final String LIST = "chi-dao";

    private DirectiveLinks() {}

    public static String of(UUID directiveId) {
        return LIST + "/" + directiveId;
    }
}
