package vn.tiendo.consolidation.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.consolidation.reported.FigureChoice;
import vn.tiendo.consolidation.reported.Told;

/** Which lines of reported figures the page shows, in its address. */
final class FigurePlace {

    private static final String FIGURE = "so-lieu";
    private static final String TOLD = "xem";
    private static final String OBLIGATION = "nhiem-vu";
    private static final String GROUP = "nhom";

    private FigurePlace() {}

    /** @return empty while no number has been chosen */
    static Optional<FigureChoice> of(QueryParameters query) {
        return query.getSingleParameter(FIGURE)
                .flatMap(code -> query.getSingleParameter(TOLD)
                        .flatMap(name -> Stream.of(Told.values())
                                .filter(told -> name(told).equals(name))
                                .findFirst())
                        .map(told -> new FigureChoice(
                                code,
                                told,
                                WorkPlace.id(query, OBLIGATION),
                                query.getSingleParameter(GROUP)
                                        .filter(text -> text.matches("\\d{1,6}"))
                                        .map(Integer::valueOf)
                                        .orElse(null))));
    }

    /** @param page of the figures, as it is without a choice */
    static String address(String page, FigureChoice choice) {
        StringBuilder address = new StringBuilder(page).append(page.contains("?") ? '&' : '?');
        address.append(FIGURE + "=").append(choice.code());
        address.append("&" + TOLD + "=").append(name(choice.told()));
        if (choice.obligation() != null) {
            address.append("&" + OBLIGATION + "=").append(choice.obligation());
        }
        if (choice.group() != null) {
            address.append("&" + GROUP + "=").append(choice.group());
        }
        return address.toString();
    }

    private static String name(Told told) {
        return switch (told) {
            case SUM -> "tong-so";
            case REPORTED -> "bao-cao";
            case BLANK -> "de-trong";
            case NO_REPORT -> "khong-bao-cao";
            case DIFFERS -> "khac-he-thong";
        };
    }
}
