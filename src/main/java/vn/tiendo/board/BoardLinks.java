package vn.tiendo.board;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Paths of the pages about boards. */
public final class BoardLinks {

    public static final String BOARDS = "ban-bien-tap";

    private BoardLinks() {}

    /** A unit's board. */
    public static String of(String unitCode) {
        return BOARDS + "/"
                + URLEncoder.encode(unitCode, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
