package vn.tiendo.ledger;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tiendo.directive.DirectiveLinks;

/** Paths to the waiting ledger of a directive and to its rows. */
public final class LedgerLinks {

    public static final String LEDGER = "so-cho";
    public static final String TURNS = LEDGER + "/cac-luot";

    /** By what it adds up. */
    public static final String GROUPING = "theo";

    /** What is shown above the table. */
    public static final String SHOWN = "xem";

    public static final String CHART = "bieu-do";

    public static final String UNIT = "don-vi";
    public static final String STEP = "buoc";
    public static final String PERSON = "nguoi";
    public static final String NOBODY = "chua-ai-nhan";
    public static final String WHICH = "loc";

    private LedgerLinks() {}

    public static String of(UUID directiveId) {
        return DirectiveLinks.of(directiveId) + "/" + LEDGER;
    }

    public static String of(UUID directiveId, Grouping grouping) {
        return of(directiveId) + "?" + GROUPING + "=" + grouping.slug();
    }

    /** With the chart above the table. */
    public static String chart(UUID directiveId, Grouping grouping) {
        return of(directiveId, grouping) + "&" + SHOWN + "=" + CHART;
    }

    /** The rows that a number adds up. */
    public static String turns(UUID directiveId, TurnFilter filter) {
        Map<String, String> query = new TreeMap<>();
        if (filter.unitId() != null) {
            query.put(UNIT, filter.unitId().toString());
        }
        if (!filter.step().isEmpty()) {
            query.put(STEP, filter.step());
        }
        if (filter.person() != null) {
            query.put(PERSON, filter.person().toString());
        }
        if (filter.queued()) {
            query.put(PERSON, NOBODY);
        }
        if (filter.which() != TurnFilter.Which.ALL) {
            query.put(WHICH, filter.which().slug());
        }
        String path = DirectiveLinks.of(directiveId) + "/" + TURNS;
        return query.isEmpty()
                ? path
                : query.entrySet().stream()
                        .map(each -> each.getKey() + "=" + each.getValue())
                        .collect(Collectors.joining("&", path + "?", ""));
    }
}
