package vn.tiendo.ownunit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.tiendo.execution.standing.Ends;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.OfficeTime;

/**
 * A day on which something ends that the unit has not submitted.
 *
 * @param due the first of the ends that have this last working day; its words are plainly "by that day"
 * @param number of assignments
 */
public record ComingDay(Deadline due, int number) {

    /** On the page. */
    private static final int MOST = 5;

    /** The nearest that are still to come, whatever directive they are of. */
    static List<ComingDay> of(Collection<Ends> ends, Instant now) {
        Map<LocalDate, List<Ends.End>> days = ends.stream()
                .flatMap(each -> each.all().stream())
                .filter(end -> now.isBefore(end.end()))
                .collect(Collectors.groupingBy(
                        end -> LocalDate.ofInstant(end.moment(), OfficeTime.ZONE), TreeMap::new, Collectors.toList()));
        return days.entrySet().stream()
                .limit(MOST)
                .map(day -> of(day.getKey(), day.getValue()))
                .toList();
    }

    private static ComingDay of(LocalDate day, List<Ends.End> ends) {
        Ends.End first = ends.stream().min(Comparator.comparing(Ends.End::end)).orElseThrow();
        return new ComingDay(
                new Deadline(Deadline.Phrase.BY, day, null, Deadline.Reading.STRICT, null, first.end(), first.moment()),
                ends.stream().mapToInt(Ends.End::unsent).sum());
    }
}
