package vn.tiendo.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the ladder will say if nobody does anything more: the same rules, asked for each working day to come. */
final class Forecast {

    /** So many working days after the last deadline nothing is looked for any more. */
    private static final int AFTERWARDS = 15;

    private final Ladder ladder;
    private final OfficeHours hours;

    Forecast(Ladder ladder, OfficeHours hours) {
        this.ladder = ladder;
        this.hours = hours;
    }

    /** By day; of what has its morning after {@code now}. */
    List<Due> of(Collection<Subject> subjects, Instant now) {
        List<Due> planned = new ArrayList<>();
        Map<Subject.Case, List<Subject>> cases = subjects.stream().collect(Collectors.groupingBy(Subject::matter));
        cases.forEach((matter, alike) -> planned.addAll(of(matter, alike, now)));
        planned.sort(Comparator.comparing(Due::day));
        return planned;
    }

    private List<Due> of(Subject.Case matter, List<Subject> alike, Instant now) {
        List<Due> planned = new ArrayList<>();
        LocalDate from = OfficeHours.day(now).minusDays(1);
        Subject.Case current = matter;
        for (LocalDate day : hours.workingDays(from, hours.later(matter.due(), AFTERWARDS))) {
            if (hours.opening(day).isAfter(now)) {
                Rung rung = ladder.rung(hours.workingDays(matter.due(), day), current)
                        .orElse(null);
                if (rung != null) {
                    alike.forEach(subject -> planned.add(new Due(day, rung, subject, List.of())));
                    current = current.at(Math.max(current.level(), rung.level()));
                }
            }
        }
        return planned;
    }
}
