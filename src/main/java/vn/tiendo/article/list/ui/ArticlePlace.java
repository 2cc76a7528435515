package vn.tiendo.article.list.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tiendo.article.ArticleDraft.Genre;
import vn.tiendo.article.list.ArticleFilter;
import vn.tiendo.article.list.ArticleFilter.Kind;
import vn.tiendo.article.list.ArticleLists;
import vn.tiendo.article.list.Shelf;
import vn.tiendo.shared.SearchQuery;

/**
 * Which list is open and how far, as it stands in the address.
 *
 * @param portal code of its unit; empty for all
 * @param unit code of the author's unit; empty for all
 * @param shown how many rows are shown
 */
record ArticlePlace(
        Kind kind,
        String words,
        String portal,
        String section,
        @Nullable Genre genre,
        @Nullable Shelf shelf,
        String unit,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        int shown) {

    /** Further down nobody reads: filters help. */
    static final int MOST = 600;

    private static final int LONGEST_SECTION = 200;
    private static final String KIND = "muc";
    private static final String WORDS = "q";
    private static final String PORTAL = "trang";
    private static final String SECTION = "chuyen-muc";
    private static final String GENRE = "the-loai";
    private static final String SHELF = "trang-thai";
    private static final String UNIT = "don-vi";
    private static final String FROM = "tu";
    private static final String TO = "den";
    private static final String SHOWN = "n";
    private static final Map<Kind, String> KINDS =
            Map.of(Kind.WAITING, "cho-toi", Kind.MINE, "cua-toi", Kind.PORTALS, "cac-trang", Kind.ALL, "tat-ca");

    static ArticlePlace of(Kind kind) {
        return new ArticlePlace(kind, "", "", "", null, null, "", null, null, ArticleLists.PAGE);
    }

    /** What the page of all portals counts, of one of them or of all. */
    static ArticlePlace of(String portal, Shelf shelf, @Nullable LocalDate from) {
        return new ArticlePlace(Kind.PORTALS, "", portal, "", null, shelf, "", from, null, ArticleLists.PAGE);
    }

    /** A search without a kind looks through everything. */
    static ArticlePlace read(QueryParameters query) {
        String words = SearchQuery.of(text(query, WORDS)).typed();
        Kind kind = KINDS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(text(query, KIND)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(words.isEmpty() ? Kind.WAITING : Kind.ALL);
        String section = text(query, SECTION);
        return new ArticlePlace(
                kind,
                words,
                text(query, PORTAL),
                section.substring(0, Math.min(section.length(), LONGEST_SECTION)),
                Arrays.stream(Genre.values())
                        .filter(genre -> slug(genre).equals(text(query, GENRE)))
                        .findFirst()
                        .orElse(null),
                Shelf.at(text(query, SHELF)).orElse(null),
                text(query, UNIT),
                day(text(query, FROM)),
                day(text(query, TO)),
                query.getSingleParameter(SHOWN)
                        .filter(number -> number.matches("\\d{1,4}"))
                        .map(number -> Math.clamp(Integer.parseInt(number), ArticleLists.PAGE, MOST))
                        .orElse(ArticleLists.PAGE));
    }

    private static String text(QueryParameters query, String name) {
        return query.getSingleParameter(name).orElse("").strip();
    }

    private static String slug(Genre genre) {
        return genre.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(text) : null;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    QueryParameters query() {
        Map<String, String> query = new TreeMap<>();
        query.put(KIND, KINDS.getOrDefault(kind, ""));
        query.put(WORDS, words);
        query.put(PORTAL, portal);
        query.put(SECTION, section);
        query.put(GENRE, genre == null ? "" : slug(genre));
        query.put(SHELF, shelf == null ? "" : shelf.slug());
        query.put(UNIT, unit);
        query.put(FROM, from == null ? "" : from.toString());
        query.put(TO, to == null ? "" : to.toString());
        query.put(SHOWN, shown > ArticleLists.PAGE ? Integer.toString(shown) : "");
        query.values().removeIf(String::isEmpty);
        return QueryParameters.simple(query);
    }

    /** @param units by their codes */
    ArticleFilter filter(Function<String, Optional<UUID>> units) {
        return new ArticleFilter(
                kind,
                words,
                portal.isEmpty() ? null : units.apply(portal).orElse(null),
                section,
                genre,
                shelf,
                unit.isEmpty() ? null : units.apply(unit).orElse(null),
                from,
                to);
    }

    ArticlePlace showing(int number) {
        return new ArticlePlace(kind, words, portal, section, genre, shelf, unit, from, to, Math.min(number, MOST));
    }

    /** Whether everything of its kind is shown. */
    boolean isPlain() {
        return showing(ArticleLists.PAGE).equals(of(kind));
    }
}
