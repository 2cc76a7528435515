package vn.tiendo.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A milestone that a subject has come to.
 *
 * @param covered codes of lower or earlier milestones that were missed and are told with this one
 */
record Due(LocalDate day, Rung rung, Subject subject, List<String> covered) {

    /** The highest of some milestones, with the others covered; what was before the subject was there does not count. */
    static Optional<Due> highest(Subject subject, List<Milestone> highestFirst, OfficeHours hours) {
        List<Milestone> missed = new ArrayList<>(highestFirst);
        missed.removeIf(each -> !subject.begunAt().isBefore(hours.opening(each.day())));
        if (missed.isEmpty()) {
            return Optional.empty();
        }
        Milestone top = missed.removeFirst();
        List<Rung> covered = missed.stream().map(Milestone::rung).toList();
        return Optional.of(new Due(
                top.day(),
                top.rung().inPlaceOf(covered),
                subject,
                covered.stream().map(Rung::milestone).toList()));
    }

    /** One milestone of a case, before it is known whether a subject was already there. */
    record Milestone(LocalDate day, Rung rung) {

        /** The highest level first, of one level the latest. */
        static final Comparator<Milestone> HIGHEST_FIRST = Comparator.comparing(
                        (Milestone each) -> each.rung().level())
                .thenComparing(Milestone::day)
                .reversed();
    }
}
