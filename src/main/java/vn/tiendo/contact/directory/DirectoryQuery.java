package vn.tiendo.contact.directory;

import org.jspecify.annotations.Nullable;
import vn.tiendo.contact.ContactPart;
import vn.tiendo.shared.SearchQuery;

/**
 * What is looked for in the directory.
 *
 * @param part null for all
 * @param unit code of one unit; empty for all
 */
public record DirectoryQuery(SearchQuery text, @Nullable ContactPart part, String unit) {

    /** Everything that has these words. */
    public static DirectoryQuery of(String text) {
        return of(text, null, "");
    }

    public static DirectoryQuery of(String text, @Nullable ContactPart part, String unit) {
        return new DirectoryQuery(SearchQuery.of(text), part, unit);
    }
}
