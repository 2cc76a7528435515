package vn.tiendo.drawing;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tiendo.directive.DirectiveLinks;

/** Paths to the live drawings of a directive and to its steps. */
public final class DrawingLinks {

    public static final String DRAWINGS = "so-do";
    public static final String STEPS = "cac-buoc";

    /** Names in the query of both pages. */
    public static final String PROCESS = "quy-trinh";

    public static final String VERSION = "phien-ban";
    public static final String STEP = "buoc";
    public static final String FILTER = "loc";

    private static final Map<String, StepFilter.Which> WORDS =
            Map.of("qua-han", StepFilter.Which.LATE, "da-xong", StepFilter.Which.DONE);

    private DrawingLinks() {}

    public static String drawings(UUID directiveId) {
        return DirectiveLinks.of(directiveId) + "/" + DRAWINGS;
    }

    public static String steps(UUID directiveId) {
        return DirectiveLinks.of(directiveId) + "/" + STEPS;
    }

    /** The list that a number counts. */
    public static String steps(UUID directiveId, StepFilter filter) {
        String query = query(filter).entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("&"));
        return steps(directiveId) + (query.isEmpty() ? "" : "?" + query);
    }

    public static Map<String, String> query(StepFilter filter) {
        Map<String, String> query = new TreeMap<>();
        if (!filter.processId().isEmpty()) {
            query.put(PROCESS, filter.processId());
        }
        if (filter.version() > 0) {
            query.put(VERSION, Integer.toString(filter.version()));
        }
        if (!filter.step().isEmpty()) {
            query.put(STEP, filter.step());
        }
        WORDS.forEach((word, which) -> {
            if (which == filter.which()) {
                query.put(FILTER, word);
            }
        });
        return query;
    }

    /** What a word in the query means; what runs where there is none. */
    public static StepFilter.Which which(String word) {
        return WORDS.getOrDefault(word, StepFilter.Which.RUNNING);
    }
}
