package vn.tiendo.urging;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tiendo.deadline.DeadlineService;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.WorkingCalendar;

/** What a gateway of {@code directive-rollout} asks after the morning's sweep. */
@Component
public class UrgingSteps {

    private final UrgingLetters letters;
    private final DeadlineService deadlines;
    private final WorkingCalendar calendar;
    private final Clock clock;

    UrgingSteps(UrgingLetters letters, DeadlineService deadlines, WorkingCalendar calendar, Clock clock) {
        this.letters = letters;
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * Whether something stands at a letter by its present deadline, about which nothing is decided or being decided. Read
     * from what was written, whoever swept this morning; held until the step is open, so that of two mornings at one moment
     * the second finds it.
     *
     * @see <a href="file:../../../../../docs/decisions/0012-the-letter-of-urging.md">decision 0012</a>
     */
    public boolean isLetterNeeded(String directiveId) {
        if (!calendar.isWorkingDay(LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE))) {
            return false;
        }
        UUID id = UUID.fromString(directiveId);
        deadlines.hold(id);
        return letters.isNeeded(id);
    }
}
