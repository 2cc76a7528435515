package vn.tiendo.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.shared.Columns;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.VietnameseOrder;
import vn.tiendo.shared.WorkingCalendar;

/** Follows a directive day by day; one statement, whatever the number of its days. */
@Component
class Trends {

    /** What has been submitted and has not come back, by the moment in which it came. */
    private static final String SENT = """
            select a.arrived_at, count(*) as arrived from assignment_standing_v a
            where a.directive_id = :directive and a.sent = true
            group by a.arrived_at
            """;

    private static final Comparator<UnitAtWork> WORST = Comparator.comparingInt(
                    (UnitAtWork unit) -> -unit.counts().overdue())
            .thenComparingInt(unit -> unit.counts().sent() - unit.counts().expected())
            .thenComparing(UnitAtWork::unit, VietnameseOrder.TEXT);

    private final JdbcClient jdbc;
    private final WorkingCalendar calendar;

    Trends(JdbcClient jdbc, WorkingCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    Trend of(RunningDirective.Head head, Collection<EvenPace.Batch> batches, List<UnitAtWork> units, LocalDate today) {
        Map<LocalDate, Integer> arrived = arrived(head);
        List<Trend.Day> days = days(head.begunOn(), last(batches, today), today)
                .map(day -> new Trend.Day(
                        day,
                        new EvenPace(batches, Map.of(head.id(), head.begunOn()), day, calendar)
                                .of(head.id())
                                .planned(),
                        day.isAfter(today) ? null : until(day, arrived)))
                .toList();
        return new Trend(
                head, days, units.stream().sorted(WORST).limit(Trend.UNITS).toList(), units.size());
    }

    private static int until(LocalDate day, Map<LocalDate, Integer> arrived) {
        return arrived.entrySet().stream()
                .filter(each -> !each.getKey().isAfter(day))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** What came without a moment of its own is there from the beginning. */
    private Map<LocalDate, Integer> arrived(RunningDirective.Head head) {
        Map<LocalDate, Integer> arrived = new HashMap<>();
        jdbc.sql(SENT).param("directive", head.id()).query(row -> {
            Instant at = Columns.moment(row, "arrived_at");
            arrived.merge(
                    at == null ? head.begunOn() : LocalDate.ofInstant(at, OfficeTime.ZONE),
                    row.getInt("arrived"),
                    Integer::sum);
        });
        return arrived;
    }

    private static LocalDate last(Collection<EvenPace.Batch> batches, LocalDate today) {
        return batches.stream()
                .map(EvenPace.Batch::due)
                .filter(Objects::nonNull)
                .map(due -> LocalDate.ofInstant(due, OfficeTime.ZONE))
                .filter(today::isBefore)
                .max(Comparator.naturalOrder())
                .orElse(today);
    }

    /** Of a long time every so many days. */
    private static Stream<LocalDate> days(LocalDate from, LocalDate to, LocalDate today) {
        long all = from.until(to, ChronoUnit.DAYS);
        long each = Math.max(1, Math.ceilDiv(all, Trend.DAYS - 3L));
        return Stream.of(Stream.iterate(from, day -> !day.isAfter(to), day -> day.plusDays(each)), Stream.of(today, to))
                .flatMap(day -> day)
                .distinct()
                .sorted();
    }
}
