package vn.tiendo.calendar;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.TextLimits;

/**
 * A day that is worked or not worked against the rule of the week, or a holiday on a weekend that is named.
 *
 * @param source the document or the law that says so; may be empty while it is only expected
 */
public record CalendarDay(LocalDate day, String name, Kind kind, Status status, String source) {

    public static final int MAX_NAME = 200;
    public static final int MAX_SOURCE = 300;

    private static final int FRIDAY = 5;

    /** What is done on it. */
    public enum Kind {
        OFF,
        WORK
    }

    /** How sure it is. */
    public enum Status {
        PROVISIONAL,
        OFFICIAL
    }

    /** @throws InvalidInput with every problem, by component */
    public static CalendarDay of(@Nullable LocalDate day, String name, Kind kind, Status status, String source) {
        Map<String, String> problems = problems(day, name, kind, status, source);
        if (!problems.isEmpty() || day == null) {
            throw new InvalidInput(problems);
        }
        new TextLimits()
                .atMost(MAX_NAME, "name", name)
                .atMost(MAX_SOURCE, "source", source)
                .require();
        return new CalendarDay(day, name.strip(), kind, status, source.strip());
    }

    /** What is wrong with a day as it is typed, as message keys by component. */
    public static Map<String, String> problems(
            @Nullable LocalDate day, String name, Kind kind, Status status, String source) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (day == null) {
            problems.put("day", "calendar.problem.day-missing");
        } else if (kind == Kind.WORK && day.getDayOfWeek().getValue() <= FRIDAY) {
            problems.put("day", "calendar.problem.worked-anyway");
        }
        if (name.isBlank()) {
            problems.put("name", "calendar.problem.name-missing");
        }
        if (status == Status.OFFICIAL && source.isBlank()) {
            problems.put("source", "calendar.problem.source-missing");
        }
        return problems;
    }
}
