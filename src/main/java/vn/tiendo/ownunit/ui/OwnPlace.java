package vn.tiendo.ownunit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.overview.Cell;
import vn.tiendo.ownunit.OwnUnitLinks;
import vn.tiendo.ownunit.WorkFilter;
import vn.tiendo.shared.Ids;

/** Which unit a page shows, and which of its assignments a list; it stands in the address. */
final class OwnPlace {

    private static final String CELL = "o";
    private static final String DIRECTIVE = "chi-dao";
    private static final String UNIT = "don-vi";
    private static final String DAY = "han";

    private OwnPlace() {}

    static @Nullable UUID unit(QueryParameters query) {
        return query.getSingleParameter(UNIT).map(Ids::read).orElse(null);
    }

    static WorkFilter works(QueryParameters query) {
        return new WorkFilter(
                query.getSingleParameter(CELL)
                        .flatMap(Cell::at)
                        .filter(Cell.WITHOUT_PACE::contains)
                        .orElse(Cell.EXPECTED),
                unit(query),
                query.getSingleParameter(DIRECTIVE).map(Ids::read).orElse(null),
                query.getSingleParameter(DAY).map(OwnPlace::day).orElse(null));
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(text) : null;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** The page of a unit. */
    static String page(UUID unit) {
        return address(OwnUnitLinks.PAGE, Map.of(UNIT, unit.toString()));
    }

    /** The list of assignments that a number counts. */
    static String works(WorkFilter filter) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put(CELL, filter.cell().slug());
        Optional.ofNullable(filter.directive()).ifPresent(id -> query.put(DIRECTIVE, id.toString()));
        Optional.ofNullable(filter.day()).ifPresent(day -> query.put(DAY, day.toString()));
        Optional.ofNullable(filter.unit()).ifPresent(id -> query.put(UNIT, id.toString()));
        return address(OwnUnitLinks.WORKS, query);
    }

    private static String address(String path, Map<String, String> query) {
        return new Location(path, QueryParameters.simple(query)).getPathWithQueryParameters();
    }

    /** Goes to one of these pages; an address with a query is no path. */
    static void open(Component from, String address) {
        Location place = new Location(address);
        from.getUI().ifPresent(ui -> ui.navigate(place.getPath(), place.getQueryParameters()));
    }
}
