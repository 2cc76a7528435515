package vn.tiendo.contact.directory;

import org.jspecify.annotations.Nullable;
import vn.tiendo.contact.ContactPart;
import vn.tiendo.shared.SearchQuery;

/**
 * What is looked for in the directory.
 *
 * @param part null for all
 */
public record DirectoryQuery(SearchQuery text, @Nullable ContactPart part) {

    public static DirectoryQuery of(String text, @Nullable ContactPart part) {
        return new DirectoryQuery(SearchQuery.of(text), part);
    }
}
