package vn.tiendo.article.list;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.article.ArticleState;

/** By what articles are counted and filtered: their state, or that their last day is over while they still stand there. */
public enum Shelf {
    DRAFT("ban-thao", ArticleState.DRAFT),
    CONSENTING("cho-y-kien", ArticleState.CONSENTING),
    EDITING("cho-bien-tap", ArticleState.EDITING),
    RETURNED("tra-lai", ArticleState.RETURNED),
    APPROVING("cho-duyet", ArticleState.APPROVING),
    APPROVED("cho-dang", ArticleState.APPROVED),
    PUBLISHED("da-dang", ArticleState.PUBLISHED),
    CORRECTED("dinh-chinh", ArticleState.CORRECTED),
    REMOVED("go-bo", ArticleState.REMOVED),
    REJECTED("tu-choi", ArticleState.REJECTED),
    WITHDRAWN("da-rut", ArticleState.WITHDRAWN),
    EXPIRED("het-han", ArticleState.PUBLISHED, ArticleState.CORRECTED);

    /** Those that the page of all portals counts, in its order. */
    public static final List<Shelf> COUNTED = List.of(
            CONSENTING, EDITING, RETURNED, APPROVING, APPROVED, PUBLISHED, CORRECTED, REMOVED, REJECTED, EXPIRED);

    /** Somebody has to do something. */
    public static final Set<Shelf> WAITING = EnumSet.of(CONSENTING, EDITING, RETURNED, APPROVING, APPROVED);

    private final String slug;
    private final List<ArticleState> states;

    Shelf(String slug, ArticleState... states) {
        this.slug = slug;
        this.states = List.of(states);
    }

    /** As it stands in an address. */
    public String slug() {
        return slug;
    }

    /** The one that an address names. */
    public static Optional<Shelf> at(String slug) {
        return Arrays.stream(values()).filter(shelf -> shelf.slug.equals(slug)).findFirst();
    }

    /** Of its name, which is that of the state. */
    public String key() {
        return "Shelf." + name();
    }

    List<String> states() {
        return states.stream().map(ArticleState::name).toList();
    }
}
