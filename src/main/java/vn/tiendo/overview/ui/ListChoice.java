package vn.tiendo.overview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tiendo.overview.Cell;
import vn.tiendo.overview.OverviewLinks;
import vn.tiendo.overview.UnitGroup;
import vn.tiendo.shared.Ids;

/**
 * Which rows one of the lists behind the numbers shows; it stands in the address.
 *
 * @param what a {@link Cell} of the list of assignments, a {@link UnitGroup} of the list of units
 * @param directive of this one only; null for all that run
 * @param unit of this one only; null for all
 */
record ListChoice<E extends Enum<E>>(
        E what, @Nullable UUID directive, @Nullable UUID unit) {

    private static final String WORK = "tinh-trang";
    private static final String GROUP = "nhom";
    private static final String DIRECTIVE = "chi-dao";
    private static final String UNIT = "don-vi";

    static ListChoice<Cell> works(QueryParameters query) {
        return of(query, WORK, Cell.values(), Cell::slug, Cell.EXPECTED);
    }

    static ListChoice<UnitGroup> units(QueryParameters query) {
        return of(query, GROUP, UnitGroup.values(), ListChoice::slug, UnitGroup.ALL);
    }

    private static <E extends Enum<E>> ListChoice<E> of(
            QueryParameters query, String name, E[] values, Function<E, String> slug, E usual) {
        E what = query.getSingleParameter(name)
                .flatMap(asked -> Arrays.stream(values)
                        .filter(each -> slug.apply(each).equals(asked))
                        .findFirst())
                .orElse(usual);
        return new ListChoice<>(what, id(query, DIRECTIVE), id(query, UNIT));
    }

    private static @Nullable UUID id(QueryParameters query, String name) {
        return query.getSingleParameter(name).map(Ids::read).orElse(null);
    }

    /** The list of assignments that a number counts. */
    static String address(Cell cell, @Nullable UUID directive, @Nullable UUID unit) {
        return address(OverviewLinks.WORKS, WORK, cell.slug(), directive, unit);
    }

    /** The list of units that a number counts. */
    static String address(UnitGroup group, @Nullable UUID directive) {
        return address(OverviewLinks.UNITS, GROUP, slug(group), directive, null);
    }

    private static String address(
            String path, String name, String slug, @Nullable UUID directive, @Nullable UUID unit) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put(name, slug);
        Optional.ofNullable(directive).ifPresent(id -> query.put(DIRECTIVE, id.toString()));
        Optional.ofNullable(unit).ifPresent(id -> query.put(UNIT, id.toString()));
        return new Location(path, QueryParameters.simple(query)).getPathWithQueryParameters();
    }

    /** Goes to one of these lists; an address with a query is no path. */
    static void open(Component from, String address) {
        Location place = new Location(address);
        from.getUI().ifPresent(ui -> ui.navigate(place.getPath(), place.getQueryParameters()));
    }

    private static String slug(UnitGroup group) {
        return switch (group) {
            case ALL -> "tat-ca";
            case DONE -> "hoan-thanh";
            case OVERDUE -> "qua-han";
            case AT_RISK -> "co-nguy-co";
            case NOT_RECEIVED -> "chua-tiep-nhan";
            case NO_PROGRESS -> "khong-tien-trien";
            case RETURNED -> "bi-tra-lai";
            case NEARLY_DUE -> "sat-han";
        };
    }
}
