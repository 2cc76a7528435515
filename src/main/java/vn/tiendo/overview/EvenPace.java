package vn.tiendo.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.execution.standing.Course;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.WorkingCalendar;

/**
 * What should be done by the end of today if units work evenly: the k-th of the n things that a directive asks of a class of
 * units, in the order of the document, when k n-ths of the working days from issue to its own last one have gone.
 *
 * @see <a href="file:../../../../../docs/decisions/0028-the-leaders-page.md">decision 0028</a>
 */
final class EvenPace {

    /**
     * Assignments of one obligation by one deadline.
     *
     * @param recipientId the class of units that is asked
     * @param position of the obligation in the document
     * @param due last working moment; null if there is none, and so no pace
     * @param sent how many have been submitted
     */
    record Batch(
            UUID directiveId,
            UUID recipientId,
            UUID obligationId,
            int position,
            @Nullable Instant due,
            int count,
            int sent) {}

    private record Key(Place place, Instant due) {}

    /** Where an obligation stands in the document. */
    record Place(UUID directiveId, int position) {}

    /** @param recipientId the class of units that is asked */
    record Asked(UUID recipientId, UUID obligationId) {}

    /** Puts together what units alike are asked for. */
    static final class Batches {

        private record Kind(Place place, @Nullable Instant due) {}

        private final Map<Place, Asked> asked;
        private final Map<Kind, int[]> counts = new HashMap<>();

        Batches(Map<Place, Asked> asked) {
            this.asked = asked;
        }

        /** @param units that have the same course */
        void add(UUID directiveId, Course course, int units) {
            course.items().forEach(item -> {
                Kind kind = new Kind(new Place(directiveId, item.position()), item.moment());
                int[] count = counts.computeIfAbsent(kind, none -> new int[2]);
                count[0] += units;
                count[1] += item.sent() ? units : 0;
            });
        }

        List<Batch> list() {
            return counts.entrySet().stream()
                    .map(each -> batch(each.getKey(), each.getValue()))
                    .toList();
        }

        private Batch batch(Kind kind, int[] count) {
            Asked what = Objects.requireNonNull(asked.get(kind.place()));
            return new Batch(
                    kind.place().directiveId(),
                    what.recipientId(),
                    what.obligationId(),
                    kind.place().position(),
                    kind.due(),
                    count[0],
                    count[1]);
        }
    }

    private final Map<UUID, RunningDirective.Pace> paces = new HashMap<>();
    private final Set<Key> planned = new HashSet<>();

    /** @param begun the day on which each directive was issued */
    EvenPace(Collection<Batch> batches, Map<UUID, LocalDate> begun, LocalDate today, WorkingCalendar calendar) {
        Map<UUID, List<Batch>> classes = batches.stream().collect(Collectors.groupingBy(Batch::recipientId));
        classes.values().forEach(batch -> {
            List<Integer> order =
                    batch.stream().map(Batch::position).distinct().sorted().toList();
            batch.forEach(each -> take(each, order, begun.get(each.directiveId()), today, calendar));
        });
    }

    private void take(
            Batch batch, List<Integer> order, @Nullable LocalDate begun, LocalDate today, WorkingCalendar calendar) {
        if (batch.due() == null || begun == null) {
            return;
        }
        LocalDate last = LocalDate.ofInstant(batch.due(), OfficeTime.ZONE);
        int whole = calendar.workingDaysBetween(begun, last);
        int gone = calendar.workingDaysBetween(begun, today);
        int place = order.indexOf(batch.position()) + 1;
        if (!today.isBefore(last) || gone * order.size() >= place * whole) {
            planned.add(new Key(new Place(batch.directiveId(), batch.position()), batch.due()));
            paces.merge(
                    batch.directiveId(),
                    new RunningDirective.Pace(batch.count(), batch.count() - batch.sent()),
                    RunningDirective.Pace::plus);
        }
    }

    boolean asksFor(UUID directiveId, int position, @Nullable Instant due) {
        return due != null && planned.contains(new Key(new Place(directiveId, position), due));
    }

    /** Of one unit. */
    RunningDirective.Pace of(UUID directiveId, Course course) {
        return course.items().stream()
                .filter(item -> asksFor(directiveId, item.position(), item.moment()))
                .map(item -> new RunningDirective.Pace(1, item.sent() ? 0 : 1))
                .reduce(RunningDirective.Pace.NONE, RunningDirective.Pace::plus);
    }

    RunningDirective.Pace of(UUID directiveId) {
        return paces.getOrDefault(directiveId, RunningDirective.Pace.NONE);
    }
}
