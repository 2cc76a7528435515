package vn.tiendo.overview;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.execution.standing.Counts;
import vn.tiendo.execution.standing.Course;
import vn.tiendo.execution.standing.UnitRow;

/**
 * The assignments that a number counts, unit by unit: who has something whose end comes first is first. How many there are is
 * known from the units' rows; only the assignments of the units on the page are read.
 */
@Component
class WorkList {

    /** One unit's share of the number. */
    private record Share(UnitRow unit, Counts counts, ListPage.Place place, int number) {

        boolean isAfter(ListPage.@Nullable Place other) {
            return number > 0 && place.isAfter(other);
        }
    }

    private final OverviewReader reader;

    WorkList(OverviewReader reader) {
        this.reader = reader;
    }

    /**
     * @param units what is counted of all units
     * @param unitId of this one only; null for all
     * @param pace asked only for what it decides
     * @param limit at least so many where there are as many: no unit is torn apart
     */
    ListPage<WorkAtUnit> page(
            Map<UUID, OverviewReader.Running> running,
            List<UnitRow> units,
            Cell cell,
            @Nullable UUID unitId,
            EvenPace pace,
            Instant now,
            ListPage.@Nullable Place after,
            int limit) {
        Function<String, Course> courses = cell.paced() ? Course.reader() : none -> Course.NOTHING;
        List<Share> shares = units.stream()
                .filter(unit -> unitId == null || unitId.equals(unit.unitId()))
                .map(unit -> share(unit, now, cell, pace, courses.apply(unit.course())))
                .sorted(Comparator.comparing(Share::place))
                .toList();
        List<Share> shown = new ArrayList<>();
        int rows = 0;
        ListPage.Place next = null;
        for (Share share : shares) {
            if (share.isAfter(after)) {
                if (rows >= limit) {
                    next = shown.getLast().place();
                    break;
                }
                shown.add(share);
                rows += share.number();
            }
        }
        return new ListPage<>(
                rows(shown, running, cell, pace, now),
                shares.stream().mapToInt(Share::number).sum(),
                shares.stream().mapToInt(share -> share.counts().expected()).sum(),
                next);
    }

    private static Share share(UnitRow unit, Instant now, Cell cell, EvenPace pace, Course course) {
        Instant first = unit.ends().first();
        Counts counts = unit.counts(now);
        return new Share(
                unit,
                counts,
                new ListPage.Place(
                        first == null ? Long.MAX_VALUE : first.getEpochSecond(), unit.order(), unit.addresseeId()),
                cell.in(counts, pace.of(unit.directiveId(), course)));
    }

    private List<WorkAtUnit> rows(
            List<Share> shown, Map<UUID, OverviewReader.Running> running, Cell cell, EvenPace pace, Instant now) {
        if (shown.isEmpty()) {
            return List.of();
        }
        Map<UUID, Integer> order = new HashMap<>();
        shown.forEach(share -> order.put(share.unit().addresseeId(), order.size()));
        return reader.works(order.keySet(), cell, now, running).stream()
                .filter(work -> !cell.paced() || pace.asksFor(work.directiveId(), work.position(), work.dueMoment()))
                .sorted(Comparator.comparingInt(work -> Objects.requireNonNull(order.get(work.addresseeId()))))
                .toList();
    }
}
