package vn.tiendo.bookmark.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.tiendo.bookmark.BookmarkService;

/** Makes the menu of saved filters for a list. */
@org.springframework.stereotype.Component
public class BookmarkMenus {

    private final BookmarkService bookmarks;

    BookmarkMenus(BookmarkService bookmarks) {
        this.bookmarks = bookmarks;
    }

    /**
     * The menu of the page at this address.
     *
     * @param depth the parameter that says how much is shown, which is no part of a filter
     */
    public Component on(Location place, String depth) {
        Map<String, List<String>> filter =
                new TreeMap<>(place.getQueryParameters().getParameters());
        filter.remove(depth);
        filter.values().removeIf(values -> values.stream().allMatch(String::isEmpty));
        return new BookmarkMenu(bookmarks, place.getPath(), new QueryParameters(filter).getQueryString());
    }
}
