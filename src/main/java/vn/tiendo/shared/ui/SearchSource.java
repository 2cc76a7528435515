package vn.tiendo.shared.ui;

import java.util.List;
import vn.tiendo.shared.SearchQuery;

/** What a room lets people find; the room's service answers only what the person may see. */
public interface SearchSource {

    /** Message key of the kind of thing. */
    String kind();

    /** Kinds stand in this order. */
    int order();

    /** Whom it answers, e.g. {@code USER}; empty for everybody who is signed in. */
    String role();

    /** Path of the room's own list, searched by {@code q}; empty if it has none. */
    String list();

    /** The best hits, at most so many; with one statement beside reading who asks. */
    List<Hit> find(SearchQuery query, int limit);

    /**
     * One thing that was found.
     *
     * @param extra what tells it from others of the same title
     * @param link path of its page
     */
    record Hit(String title, String extra, String link) {}
}
