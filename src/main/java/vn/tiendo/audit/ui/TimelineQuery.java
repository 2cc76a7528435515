package vn.tiendo.audit.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tiendo.audit.AuditFilter;

/** The filter of a history as it stands in the URL, so that Back and a sent link show the same (UX-04). */
final class TimelineQuery {

    private static final String ACT = "viec";
    private static final String PERSON = "nguoi";
    private static final String UNIT = "don-vi";
    private static final String FROM = "tu";
    private static final String UNTIL = "den";

    private TimelineQuery() {}

    /** What cannot be read in a URL filters nothing. */
    static AuditFilter read(QueryParameters query) {
        return new AuditFilter(
                value(query, ACT, Function.identity()),
                value(query, PERSON, UUID::fromString),
                value(query, UNIT, UUID::fromString),
                value(query, FROM, LocalDate::parse),
                value(query, UNTIL, LocalDate::parse));
    }

    /** The query with another filter; what else it holds stays. */
    static QueryParameters write(QueryParameters old, AuditFilter filter) {
        Map<String, List<String>> values = new HashMap<>(old.getParameters());
        put(values, ACT, filter.act());
        put(values, PERSON, filter.actorId());
        put(values, UNIT, filter.unitId());
        put(values, FROM, filter.from());
        put(values, UNTIL, filter.until());
        return new QueryParameters(values);
    }

    private static void put(Map<String, List<String>> values, String name, @Nullable Object value) {
        if (value == null) {
            values.remove(name);
        } else {
            values.put(name, List.of(value.toString()));
        }
    }

    private static <T> @Nullable T value(QueryParameters query, String name, Function<String, T> reading) {
        try {
            return query.getSingleParameter(name).map(reading).orElse(null);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return null;
        }
    }
}
