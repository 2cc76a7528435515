package vn.tiendo.drawing;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tiendo.directive.DirectiveLinks;

/** Paths to the live drawings of a directive and to its running steps. */
public final class DrawingLinks {

    public static final String DRAWINGS = "so-do";
    public static final String STEPS = "buoc-dang-chay";

    /** Names in the query of both pages. */
    public static final String PROCESS = "quy-trinh";

    public static final String VERSION = "phien-ban";
    public static final String STEP = "buoc";
    public static final String FILTER = "loc";
    public static final String LATE = "qua-han";

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
        if (filter.late()) {
            query.put(FILTER, LATE);
        }
        return query;
    }
}
