package vn.tiendo.urging.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.urging.UrgingFilter;
import vn.tiendo.urging.UrgingLinks;

/** The filter as it stands in the URL, so that Back and a sent link show the same (UX-04). */
final class UrgingQuery {

    private UrgingQuery() {}

    /** What cannot be read in a URL filters nothing. */
    static UrgingFilter read(QueryParameters query) {
        return new UrgingFilter(
                query.getSingleParameter(UrgingLinks.DIRECTIVE)
                        .filter(text -> text.matches("[0-9a-fA-F-]{36}"))
                        .map(UUID::fromString)
                        .orElse(null),
                query.getSingleParameter(UrgingLinks.LEVEL)
                        .filter(text -> text.matches("[0-9]"))
                        .map(Integer::valueOf)
                        .orElse(null));
    }

    static QueryParameters write(UrgingFilter filter) {
        Map<String, String> values = new HashMap<>();
        if (filter.directiveId() != null) {
            values.put(UrgingLinks.DIRECTIVE, filter.directiveId().toString());
        }
        if (filter.level() != null) {
            values.put(UrgingLinks.LEVEL, filter.level().toString());
        }
        return QueryParameters.simple(values);
    }
}
