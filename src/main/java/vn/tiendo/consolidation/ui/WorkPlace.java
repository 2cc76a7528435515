package vn.tiendo.consolidation.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.consolidation.ConsolidationLinks;
import vn.tiendo.consolidation.annex.WorkLine;
import vn.tiendo.execution.standing.Counted;

/** Which lines the page of figures shows: those of a number in its tables, of the latest report or of another. It stands in the address. */
record WorkPlace(
        @Nullable Counted counted,
        @Nullable UUID unit,
        @Nullable UUID obligation,
        @Nullable Integer report) {

    private static final String COUNTED = "tinh-trang";
    private static final String UNIT = "don-vi";
    private static final String OBLIGATION = "nhiem-vu";

    static WorkPlace of(QueryParameters query) {
        return new WorkPlace(
                query.getSingleParameter(COUNTED)
                        .flatMap(name -> Stream.of(Counted.values())
                                .filter(counted -> name(counted).equals(name))
                                .findFirst())
                        .orElse(null),
                id(query, UNIT),
                id(query, OBLIGATION),
                query.getSingleParameter(ConsolidationLinks.REPORT)
                        .filter(value -> value.matches("[1-9]\\d{0,3}"))
                        .map(Integer::valueOf)
                        .orElse(null));
    }

    static @Nullable UUID id(QueryParameters query, String name) {
        return query.getSingleParameter(name)
                .filter(value -> value.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .orElse(null);
    }

    /** Nothing has been chosen: the tables alone are shown. */
    boolean isEmpty() {
        return counted == null;
    }

    List<WorkLine> of(List<WorkLine> lines) {
        return lines.stream()
                .filter(line -> counted != null && line.isIn(counted))
                .filter(line -> unit == null || unit.equals(line.unitId()))
                .filter(line -> obligation == null || obligation.equals(line.obligationId()))
                .toList();
    }

    String address(UUID directiveId) {
        Map<String, String> query = new LinkedHashMap<>();
        Optional.ofNullable(report).ifPresent(sequence -> query.put(ConsolidationLinks.REPORT, sequence.toString()));
        Optional.ofNullable(counted).ifPresent(what -> query.put(COUNTED, name(what)));
        Optional.ofNullable(unit).ifPresent(id -> query.put(UNIT, id.toString()));
        Optional.ofNullable(obligation).ifPresent(id -> query.put(OBLIGATION, id.toString()));
        return new Location(ConsolidationLinks.work(directiveId), QueryParameters.simple(query))
                .getPathWithQueryParameters();
    }

    private static String name(Counted counted) {
        return switch (counted) {
            case EXPECTED -> "tong-giao";
            case ON_TIME -> "dung-han";
            case LATE -> "qua-han";
            case AWAITING -> "cho-xac-nhan";
            case OPEN -> "chua-xong-trong-han";
            case OVERDUE -> "chua-xong-qua-han";
            case IN_TIME -> "nop-dung-han";
            case JUDGED -> "tinh-ty-le";
        };
    }
}
