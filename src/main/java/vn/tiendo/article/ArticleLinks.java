package vn.tiendo.article;

import java.util.UUID;

/** Paths of the pages about articles. */
public final class ArticleLinks {

    public static final String ARTICLES = "tin-bai";
    public static final String WRITING = "tin-bai/soan";
    public static final String PORTALS = "tin-bai/cac-trang";

    private ArticleLinks() {}

    /** An article. */
    public static String of(UUID id) {
        return ARTICLES + "/" + id;
    }

    /** Where its author writes it. */
    public static String writing(UUID id) {
        return WRITING + "/" + id;
    }
}
