package vn.tiendo.article.list;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.WorkingCalendar;

/**
 * All portals that the person at the screen may read against the states of their articles: three statements beside knowing who
 * asks, however many portals there are; only what is counted is read.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('USER')")
public class PortalStates {

    private static final int DAYS_OF_MEDIAN = 30;

    private static final String COUNTS = """
            select portal_unit_id, state as shelf, count(*) as many from article
            where portal_unit_id in (:portals) and state in (:whole)
            group by portal_unit_id, state
            union all
            select portal_unit_id, 'PUBLISHED', count(*) from article
            where portal_unit_id in (:portals) and state = 'PUBLISHED' and published_at >= :month
            group by portal_unit_id
            union all
            select portal_unit_id, 'EXPIRED', count(*) from article
            where portal_unit_id in (:portals) and state in ('PUBLISHED', 'CORRECTED') and display_until < :today
            group by portal_unit_id
            """;

    private static final String OLDEST = """
            select t.portal_unit_id, t.article_id, a.title, t.step, t.begun_at, t.unit_id, u.short_name, p.name
            from (select portal_unit_id, article_id, step, begun_at, unit_id, person_id,
                         row_number() over (partition by portal_unit_id order by begun_at, article_id) as place
                  from article_turn where ended_at is null and portal_unit_id in (:portals)) t
            join article a on a.id = t.article_id
            join unit_v u on u.id = t.unit_id
            left join person_v p on p.id = t.person_id
            where t.place = 1
            """;

    private static final String MEDIANS = """
            select step, count(*) as many, percentile_cont(0.5) within group (order by working_minutes) as median
            from article_turn where portal_unit_id in (:portals) and ended_at >= :since
            group by step order by step
            """;

    /** Those of all times; of the others only this month's, or those that are over. */
    private static final List<String> WHOLE = Shelf.COUNTED.stream()
            .filter(shelf -> shelf != Shelf.PUBLISHED && shelf != Shelf.EXPIRED)
            .map(Shelf::name)
            .toList();

    /**
     * The page.
     *
     * @param lines what waits the longest first
     * @param month the first day of those that are counted as put out
     */
    public record Page(List<PortalLine> lines, List<StepTime> times, LocalDate month) {

        /** How many of all portals are there. */
        public int total(Shelf shelf) {
            return lines.stream().mapToInt(line -> line.count(shelf)).sum();
        }
    }

    /** How many working minutes half of the turns of a step took at most. */
    public record StepTime(String step, int turns, int median) {}

    private final JdbcClient jdbc;
    private final Readers readers;
    private final WorkingCalendar calendar;
    private final Clock clock;

    PortalStates(JdbcClient jdbc, Readers readers, WorkingCalendar calendar, Clock clock) {
        this.jdbc = jdbc;
        this.readers = readers;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** All of them. */
    public Page page() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, OfficeTime.ZONE);
        LocalDate month = today.with(TemporalAdjusters.firstDayOfMonth());
        List<ReadablePortal> portals = readers.portals();
        if (portals.isEmpty()) {
            return new Page(List.of(), List.of(), month);
        }
        Set<UUID> units = portals.stream().map(ReadablePortal::unitId).collect(Collectors.toSet());
        Map<UUID, Map<Shelf, Integer>> counts = counts(units, today, month);
        Map<UUID, PortalLine.Oldest> oldest = oldest(units, now);
        List<PortalLine> lines = portals.stream()
                .map(portal -> new PortalLine(
                        portal, counts.getOrDefault(portal.unitId(), Map.of()), oldest.get(portal.unitId())))
                .sorted(Comparator.comparing(PortalStates::begun, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        return new Page(lines, times(units, today), month);
    }

    private static @Nullable Instant begun(PortalLine line) {
        return line.oldest() == null ? null : line.oldest().turn().begunAt();
    }

    private Map<UUID, Map<Shelf, Integer>> counts(Set<UUID> portals, LocalDate today, LocalDate month) {
        Map<UUID, Map<Shelf, Integer>> counts = new HashMap<>();
        jdbc.sql(COUNTS)
                .param("portals", portals)
                .param("whole", WHOLE)
                .param("month", ArticleQuery.begin(month))
                .param("today", today)
                .query(row -> {
                    counts.computeIfAbsent(row.getObject(1, UUID.class), unit -> new EnumMap<>(Shelf.class))
                            .put(Shelf.valueOf(row.getString(2)), row.getInt(3));
                });
        return counts;
    }

    private Map<UUID, PortalLine.Oldest> oldest(Set<UUID> portals, Instant now) {
        Map<UUID, PortalLine.Oldest> oldest = new HashMap<>();
        jdbc.sql(OLDEST).param("portals", portals).query(row -> {
            oldest.put(row.getObject("portal_unit_id", UUID.class), oldest(row, now));
        });
        return oldest;
    }

    private PortalLine.Oldest oldest(ResultSet row, Instant now) throws SQLException {
        Instant begun = row.getObject("begun_at", OffsetDateTime.class).toInstant();
        return new PortalLine.Oldest(
                row.getObject("article_id", UUID.class),
                row.getString("title"),
                new ArticleRow.Turn(
                        row.getString("step"),
                        row.getString("short_name"),
                        Objects.requireNonNullElse(row.getString("name"), ""),
                        begun,
                        calendar.of(row.getObject("unit_id", UUID.class)).workingMinutesBetween(begun, now)));
    }

    private List<StepTime> times(Set<UUID> portals, LocalDate today) {
        return jdbc.sql(MEDIANS)
                .param("portals", portals)
                .param("since", ArticleQuery.begin(today.minusDays(DAYS_OF_MEDIAN)))
                .query((row, n) -> new StepTime(
                        row.getString("step"), row.getInt("many"), (int) Math.round(row.getDouble("median"))))
                .list();
    }
}
