package vn.tiendo.article.list;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.article.ArticleState;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.SearchQuery;

/**
 * The statement of a list. What somebody may read he may read for one of three reasons: each is asked for apart, so that an
 * index gives it in the list's order, and no more than a page of each is read.
 */
final class ArticleQuery {

    /** In which order, and what comes after a row in it. */
    private enum Order {
        OLDEST("a.state_since, a.id", "(a.state_since, a.id) > (:since, :id)"),
        NEWEST("a.state_since desc, a.id desc", "(a.state_since, a.id) < (:since, :id)"),
        OWN(
                PLACE + ", a.changed_at desc, a.id desc",
                "(" + PLACE + " > :place or (" + PLACE + " = :place and (a.changed_at, a.id) < (:changed, :id)))");

        private final String by;
        private final String after;

        Order(String by, String after) {
            this.by = by;
            this.after = after;
        }
    }

    /** One's own: what one still writes comes first. */
    private static final List<ArticleState> PLACES = List.of(
            ArticleState.DRAFT,
            ArticleState.RETURNED,
            ArticleState.CONSENTING,
            ArticleState.EDITING,
            ArticleState.APPROVING,
            ArticleState.APPROVED,
            ArticleState.PUBLISHED,
            ArticleState.CORRECTED,
            ArticleState.REMOVED,
            ArticleState.REJECTED,
            ArticleState.WITHDRAWN);

    private static final String PLACE = PLACES.stream()
            .map(state -> "when '" + state + "' then " + PLACES.indexOf(state))
            .collect(Collectors.joining(" ", "case a.state ", " end"));

    private static final String COLUMNS = "a.id, a.title, a.portal_unit_id, a.unit_id, a.author_id, a.genre, a.section,"
            + " a.state, a.state_since, a.changed_at, a.published_at, a.display_until, a.urgent";

    private static final List<String> REASONS = List.of(
            "a.state = 'DRAFT' and a.author_id in (:people)",
            "a.state <> 'DRAFT' and a.unit_id in (:units)",
            "a.state <> 'DRAFT' and a.portal_unit_id in (:portals)");

    private static final String SHOWN = ", p.short_name as portal, u.short_name as unit, n.name as author, t.step,"
            + " t.begun_at, t.unit_id as turn_unit_id, tu.short_name as turn_unit, tn.name as turn_person";

    private static final String JOINS = " join unit_v p on p.id = a.portal_unit_id join unit_v u on u.id = a.unit_id"
            + " left join person_v n on n.id = a.author_id"
            + " left join article_turn t on t.article_id = a.id and t.ended_at is null"
            + " left join unit_v tu on tu.id = t.unit_id left join person_v tn on tn.id = t.person_id";

    private final StringBuilder where = new StringBuilder();
    private final Map<String, Object> params = new HashMap<>();
    private Order order = Order.NEWEST;

    ArticleQuery(Reader reader) {
        params.put("people", reader.people());
        params.put("units", Reader.orNone(reader.units()));
        params.put("portals", reader.portalUnits());
    }

    ArticleQuery filtered(ArticleFilter filter, LocalDate today) {
        if (filter.kind() == ArticleFilter.Kind.MINE) {
            and("a.author_id in (:people)");
            order = Order.OWN;
        }
        if (filter.kind() == ArticleFilter.Kind.PORTALS) {
            and("a.state <> 'DRAFT' and a.portal_unit_id in (:portals)");
        }
        if (filter.kind() == ArticleFilter.Kind.WAITING || Shelf.WAITING.contains(filter.shelf())) {
            order = Order.OLDEST;
        }
        equal("a.portal_unit_id", "portal", filter.portalId());
        equal("a.unit_id", "unit", filter.unitId());
        equal("a.section", "section", filter.section().isBlank() ? null : filter.section());
        equal("a.genre", "genre", filter.genre() == null ? null : filter.genre().name());
        shelf(filter.shelf(), today);
        if (filter.from() != null) {
            and("a.published_at >= :from").with("from", begin(filter.from()));
        }
        if (filter.to() != null) {
            and("a.published_at < :to").with("to", begin(filter.to().plusDays(1)));
        }
        return found(SearchQuery.of(filter.words()));
    }

    private void shelf(@Nullable Shelf shelf, LocalDate today) {
        if (shelf != null) {
            and("a.state in (:states)").with("states", shelf.states());
        }
        if (shelf == Shelf.EXPIRED) {
            and("a.display_until < :today").with("today", today);
        }
    }

    ArticleQuery found(SearchQuery query) {
        for (int n = 0; n < query.words().size(); n++) {
            and("a.search_words like :word" + n + " escape '!'").with("word" + n, query.pattern(n));
        }
        return this;
    }

    ArticleQuery among(Collection<UUID> ids) {
        return and("a.id in (:ids)").with("ids", ids);
    }

    ArticleQuery and(String condition) {
        where.append(" and ").append(condition);
        return this;
    }

    private void equal(String column, String name, @Nullable Object value) {
        if (value != null) {
            and(column + " = :" + name).with(name, value);
        }
    }

    private ArticleQuery with(String name, Object value) {
        params.put(name, value);
        return this;
    }

    ArticleQuery after(@Nullable ArticleRow last) {
        if (last != null) {
            and(order.after);
            with("id", last.id());
            with("since", time(last.since()));
            with("changed", time(last.changedAt()));
            with("place", PLACES.indexOf(last.state()));
        }
        return this;
    }

    /** One page of so many rows. */
    String page(int rows) {
        return "select " + COLUMNS + SHOWN + " from (" + reasons(COLUMNS, " order by " + order.by + " limit " + rows)
                + ") a" + JOINS + " order by " + order.by + " limit " + rows;
    }

    /** Their ids alone, without an order. */
    String ids() {
        return reasons("a.id", "");
    }

    private String reasons(String columns, String end) {
        return REASONS.stream()
                .map(reason -> "(select " + columns + " from article a where " + reason + where + end + ")")
                .collect(Collectors.joining(" union "));
    }

    Map<String, Object> params() {
        return params;
    }

    static OffsetDateTime begin(LocalDate day) {
        return time(OfficeTime.startOf(day));
    }

    static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
