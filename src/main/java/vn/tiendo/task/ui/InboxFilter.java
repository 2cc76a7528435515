package vn.tiendo.task.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.SearchQuery;
import vn.tiendo.task.TaskLinks;
import vn.tiendo.task.TaskRow;

/**
 * What of one's list is shown, as it stands in the address.
 *
 * @param words in the number, the subject or the title of a step
 * @param section only this one; null for all
 * @param toDecide only what waits for the reader's decision
 * @param directive only what waits for the reader under this one; null for all
 */
record InboxFilter(
        String words,
        @Nullable InboxSection section,
        boolean toDecide,
        @Nullable UUID directive) {

    /** How many rows are shown; no part of the filter. */
    static final String SHOWN = "n";

    private static final String WORDS = "q";
    private static final String SECTION = "phan";

    static InboxFilter read(QueryParameters query) {
        String words = query.getSingleParameter(WORDS).orElse("");
        InboxSection section = query.getSingleParameter(SECTION)
                .flatMap(slug -> Arrays.stream(InboxSection.values())
                        .filter(each -> each.slug().equals(slug))
                        .findFirst())
                .orElse(null);
        boolean toDecide = query.getSingleParameter(TaskLinks.KIND)
                .filter(TaskLinks.TO_DECIDE::equals)
                .isPresent();
        UUID directive =
                query.getSingleParameter(TaskLinks.DIRECTIVE).map(Ids::read).orElse(null);
        return new InboxFilter(SearchQuery.of(words).typed(), section, toDecide, directive);
    }

    boolean isEmpty() {
        return words.isEmpty() && section == null && !toDecide && directive == null;
    }

    QueryParameters query() {
        Map<String, String> query = new TreeMap<>();
        if (!words.isEmpty()) {
            query.put(WORDS, words);
        }
        if (section != null) {
            query.put(SECTION, section.slug());
        }
        if (toDecide) {
            query.put(TaskLinks.KIND, TaskLinks.TO_DECIDE);
        }
        if (directive != null) {
            query.put(TaskLinks.DIRECTIVE, directive.toString());
        }
        return QueryParameters.simple(query);
    }

    /** @param title of a step in the language of the reader */
    Map<InboxSection, List<TaskRow>> of(Map<InboxSection, List<TaskRow>> sections, Function<TaskRow, String> title) {
        SearchQuery query = SearchQuery.of(words);
        return sections.entrySet().stream()
                .filter(entry -> section == null || entry.getKey() == section)
                .flatMap(entry -> entry.getValue().stream()
                        .filter(row -> !toDecide || row.toDecide())
                        .filter(this::isUnderDirective)
                        .filter(row -> query.isIn(row.reference() + " " + row.subject() + " " + title.apply(row)))
                        .map(row -> Map.entry(entry.getKey(), row)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, TreeMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private boolean isUnderDirective(TaskRow row) {
        return directive == null
                || (row.part() == TaskRow.Part.MINE && row.about().rootId().equals(directive));
    }
}
