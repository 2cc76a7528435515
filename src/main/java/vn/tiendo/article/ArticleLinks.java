package vn.tiendo.article;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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

    /** What people of a unit have put out since a day and was not corrected. @param genre as it stands in an address; empty for all */
    public static String published(String unitCode, String genre, LocalDate since) {
        return list(unitCode, "da-dang", since) + (genre.isEmpty() ? "" : "&the-loai=" + genre);
    }

    /** What people of a unit have put out since a day and was corrected. */
    public static String corrected(String unitCode, LocalDate since) {
        return list(unitCode, "dinh-chinh", since);
    }

    private static String list(String unitCode, String shelf, LocalDate since) {
        return standing(unitCode, shelf) + "&tu=" + since;
    }

    /** What people of a unit have written and stands so. @param shelf as it stands in an address */
    public static String standing(String unitCode, String shelf) {
        return ARTICLES + "?muc=tat-ca&trang-thai=" + shelf + "&don-vi="
                + URLEncoder.encode(unitCode, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
