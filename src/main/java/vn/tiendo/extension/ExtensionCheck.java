package vn.tiendo.extension;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.Problems;
import vn.tiendo.shared.TextLimits;
import vn.tiendo.shared.WorkingCalendar;

/** What can be asked for and given: a working day after the deadline that is to be moved, not beyond what was asked. */
@Component
class ExtensionCheck {

    private static final int LONGEST_DAYS = 366;

    private final WorkingCalendar calendar;
    private final Clock clock;

    ExtensionCheck(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @return what is asked for, @throws InvalidInput with everything that is missing or cannot be, field by field */
    List<ExtensionOption> chosen(ExtensionRequest request, Collection<ExtensionOption> options) {
        request.requireTexts();
        Problems problems = new Problems();
        Map<Object, ExtensionOption> byId =
                options.stream().collect(Collectors.toMap(ExtensionOption::assignmentId, Function.identity()));
        List<ExtensionOption> chosen = options.stream()
                .filter(option -> request.assignmentIds().contains(option.assignmentId()))
                .toList();
        if (request.assignmentIds().isEmpty()) {
            problems.add("assignments", "extension.problem.no-assignment");
        } else if (!byId.keySet().containsAll(request.assignmentIds())) {
            problems.add("assignments", "extension.problem.gone");
        }
        chosen.stream()
                .filter(option -> !option.open())
                .findFirst()
                .ifPresent(option -> problems.add("assignments", String.valueOf(option.obstacle()), option.title()));
        if (request.until() == null) {
            problems.add("until", "extension.problem.until-missing");
        } else if (!chosen.isEmpty()) {
            day(
                    request.until(),
                    chosen.stream()
                            .map(option -> option.due().lastWorkingDay())
                            .max(LocalDate::compareTo)
                            .orElseThrow(),
                    problems);
        }
        if (request.reason().isEmpty()) {
            problems.add("reason", "extension.problem.reason-missing");
        }
        if (request.progress().isEmpty()) {
            problems.add("progress", "extension.problem.progress-missing");
        }
        problems.require();
        return chosen;
    }

    /**
     * What is proposed or decided.
     *
     * @param latest the last day of what it is about, which may have moved since it was asked for
     * @throws InvalidInput if less than what was asked for is given without a word, or more than that
     */
    void require(Extension asked, ExtensionOpinion opinion, LocalDate latest) {
        new TextLimits()
                .atMost(ExtensionRequest.LONGEST_TEXT, "words", opinion.words())
                .require();
        Problems problems = new Problems();
        LocalDate until = opinion.until();
        if (until != null) {
            day(until, latest, problems);
            if (until.isAfter(asked.askedUntil())) {
                problems.add("until", "extension.problem.until-beyond", asked.askedUntil());
            }
        }
        if (opinion.words().isEmpty() && !asked.askedUntil().equals(until)) {
            problems.add("words", "extension.problem.words-missing");
        }
        problems.require();
    }

    private void day(LocalDate until, LocalDate latest, Problems problems) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
        if (!until.isAfter(latest)) {
            problems.add("until", "extension.problem.until-early", latest);
        } else if (until.isBefore(today)) {
            problems.add("until", "extension.problem.until-past", today);
        } else if (!calendar.isWorkingDay(until)) {
            problems.add("until", "extension.problem.until-day-off", calendar.lastWorkingDay(until));
        } else if (until.isAfter(latest.plusDays(LONGEST_DAYS))) {
            problems.add("until", "extension.problem.until-far", latest.plusDays(LONGEST_DAYS));
        }
    }
}
