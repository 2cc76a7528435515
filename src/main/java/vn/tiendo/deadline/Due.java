package vn.tiendo.deadline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A milestone that a subject has come to.
 *
 * @param covered codes of lower or earlier milestones that were missed and are told with this one
 */
record Due(LocalDate day, Rung rung, Subject subject, List<String> covered) {

    /** One milestone of a case, before it is known whether a subject was already there. */
    record Milestone(LocalDate day, Rung rung) {

        /** The highest level first, of one level the latest. */
        static final Comparator<Milestone> HIGHEST_FIRST = Comparator.comparing(
                        (Milestone each) -> each.rung().level())
                .thenComparing(Milestone::day)
                .reversed();
    }
}
