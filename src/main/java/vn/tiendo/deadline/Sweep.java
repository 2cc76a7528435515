package vn.tiendo.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.audit.AuditService;
import vn.tiendo.directive.DirectiveService;

/**
 * Finds what has come to a milestone since the last sweep, of a directive or of the steps that belong to none, and writes
 * the reminders. It takes one moment from the clock, locks
 * the directive's watch, and asks the ladder once for each distinct case; the number of statements does not grow with what
 * is open. After an outage each subject is told of its highest milestone, once.
 *
 * @see <a href="file:../../../../../docs/decisions/0009-the-ladder.md">decision 0009</a>
 */
@Component
class Sweep {

    private final Watches watches;
    private final Subjects subjects;
    private final Ladder.Shelf ladders;
    private final Roster.Reader rosters;
    private final Reminders reminders;
    private final ReminderNotices notices;
    private final DirectiveService directives;
    private final AuditService audit;
    private final OfficeHours hours;
    private final Clock clock;

    Sweep(
            Watches watches,
            Subjects subjects,
            Ladder.Shelf ladders,
            Roster.Reader rosters,
            Reminders reminders,
            ReminderNotices notices,
            DirectiveService directives,
            AuditService audit,
            OfficeHours hours,
            Clock clock) {
        this.watches = watches;
        this.subjects = subjects;
        this.ladders = ladders;
        this.rosters = rosters;
        this.reminders = reminders;
        this.notices = notices;
        this.directives = directives;
        this.audit = audit;
        this.hours = hours;
        this.clock = clock;
    }

    /** Outside office hours nothing is done: what is due then waits for the next working morning. */
    @Transactional
    public void run(UUID directiveId) {
        Instant now = clock.instant();
        if (!hours.isOpen(now)) {
            return;
        }
        LocalDate today = OfficeHours.day(now);
        LocalDate sweptUntil = watches.lock(directiveId);
        if (!sweptUntil.isBefore(today)) {
            return;
        }
        List<Due> due = due(directiveId, hours.workingDays(sweptUntil, today));
        if (!due.isEmpty()) {
            remind(directiveId, due, now);
        }
        watches.swept(directiveId, today);
    }

    private List<Due> due(UUID directiveId, List<LocalDate> days) {
        Ladder ladder = ladders.newest();
        Map<Subject.Case, List<Due.Milestone>> reached = new HashMap<>();
        for (Subject.Case matter : subjects.cases(directiveId)) {
            List<Due.Milestone> milestones = ladder.milestones(matter, days, hours);
            if (!milestones.isEmpty()) {
                reached.put(matter, milestones);
            }
        }
        if (reached.isEmpty()) {
            return List.of();
        }
        List<Due> due = subjects.of(directiveId, reached.keySet()).stream()
                .flatMap(subject -> Due.highest(subject, reached.get(subject.matter()), hours).stream())
                .toList();
        return due.isEmpty() ? due : reminders.unwritten(directiveId, due);
    }

    private void remind(UUID directiveId, List<Due> due, Instant now) {
        Roster roster = rosters.read(
                subjects.people(directiveId), due.stream().map(Due::subject).toList());
        reminders.write(directiveId, due, roster, now, Reminders.Sender.LADDER);
        if (directiveId.equals(Subjects.OWN)) {
            notices.tellOwn(
                    subjects.words(due.stream().map(each -> each.subject().id()).toList()), due, roster, now);
        } else {
            notices.tell(directives.facts(directiveId), due, roster, OfficeHours.day(now));
        }
        audit.record(
                "directive-rollout:" + directiveId,
                directiveId,
                "deadline.reminded",
                Map.of("count", Integer.toString(due.size())));
    }
}
