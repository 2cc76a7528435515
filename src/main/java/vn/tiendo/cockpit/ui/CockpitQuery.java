package vn.tiendo.cockpit.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tiendo.cockpit.CockpitFilter;
import vn.tiendo.cockpit.CockpitOrder;
import vn.tiendo.cockpit.DueWindow;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.SearchQuery;

/**
 * What the page shows, as it stands in its address.
 *
 * @param page from 1
 */
record CockpitQuery(CockpitFilter filter, CockpitOrder order, int page) {

    private static final String WORDS = "q";
    private static final String STATE = "trang-thai";
    private static final String RUNNING = "dang-thuc-hien";
    private static final String COLLECTING = "dang-tong-hop";
    private static final String DRAFTING_UNIT = "don-vi-soan-thao";

    /** The same in filters that were saved while it was called a field. */
    private static final String FORMERLY = "linh-vuc";

    private static final String DUE = "han";
    private static final String FOLLOWED = "theo-doi";
    private static final String ME = "toi";
    private static final String ORDER = "xep";

    static CockpitQuery read(QueryParameters query) {
        Boolean collecting = query.getSingleParameter(STATE)
                .filter(state -> state.equals(RUNNING) || state.equals(COLLECTING))
                .map(COLLECTING::equals)
                .orElse(null);
        CockpitFilter filter = new CockpitFilter(
                SearchQuery.of(query.getSingleParameter(WORDS).orElse("")).typed(),
                collecting,
                query.getSingleParameter(DRAFTING_UNIT)
                        .or(() -> query.getSingleParameter(FORMERLY))
                        .map(Ids::read)
                        .orElse(null),
                named(query, DUE, DueWindow.values(), DueWindow::slug),
                query.getSingleParameter(FOLLOWED).filter(ME::equals).isPresent());
        CockpitOrder order = named(query, ORDER, CockpitOrder.values(), CockpitOrder::slug);
        return new CockpitQuery(filter, order == null ? CockpitOrder.WORST : order, Pages.asked(query));
    }

    private static <E> @Nullable E named(QueryParameters query, String name, E[] values, Function<E, String> slug) {
        return query.getSingleParameter(name)
                .flatMap(asked -> Arrays.stream(values)
                        .filter(each -> slug.apply(each).equals(asked))
                        .findFirst())
                .orElse(null);
    }

    /** All but the page. */
    QueryParameters parameters() {
        Map<String, String> query = new TreeMap<>();
        if (!filter.words().isEmpty()) {
            query.put(WORDS, filter.words());
        }
        if (filter.collecting() != null) {
            query.put(STATE, filter.collecting() ? COLLECTING : RUNNING);
        }
        if (filter.draftingUnit() != null) {
            query.put(DRAFTING_UNIT, filter.draftingUnit().toString());
        }
        if (filter.due() != null) {
            query.put(DUE, filter.due().slug());
        }
        if (filter.followed()) {
            query.put(FOLLOWED, ME);
        }
        if (order != CockpitOrder.WORST) {
            query.put(ORDER, order.slug());
        }
        return QueryParameters.simple(query);
    }
}
