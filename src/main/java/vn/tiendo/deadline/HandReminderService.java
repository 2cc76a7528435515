package vn.tiendo.deadline;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.audit.AuditService;
import vn.tiendo.deadline.hand.UrgingRights;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.InvalidInput;

/**
 * Urging by hand, between the milestones of the ladder: at most once for each subject and day, at the level that it has.
 *
 * @see <a href="file:../../../../../docs/decisions/0011-urging-by-hand.md">decision 0011</a>
 */
@Service
@PreAuthorize("hasRole('USER')")
public class HandReminderService {

    /** Milestone of what was urged by hand on a day, {@code HAND-2022-11-02}. */
    public static final String MILESTONE = "HAND-";

    public static final int LONGEST_WORDS = 500;

    private static final String RULE = "by-hand";

    /**
     * What is to be urged.
     *
     * @param subjectId of the assignment or the task
     * @param aboutId at which unit's copy of the directive it is, or what the task is about: where it is looked up
     */
    public record Chosen(String subjectId, UUID aboutId) {}

    /** What would be told: to whom, as what. */
    public record Planned(String subjectId, UUID unitId, String kind, Map<UUID, Receiver> receivers) {}

    /**
     * What would happen now.
     *
     * @param alreadyToday how many were urged by hand today
     * @param gone how many need no urging any more: done, or another deadline's
     * @param toNobody how many would reach nobody but the one who urges
     */
    public record Plan(List<Planned> planned, int alreadyToday, int gone, int toNobody) {}

    private final Watches watches;
    private final Subjects subjects;
    private final Roster.Reader rosters;
    private final Reminders reminders;
    private final ReminderNotices notices;
    private final UrgingRights rights;
    private final AuditService audit;
    private final OfficeHours hours;
    private final Clock clock;

    HandReminderService(
            Watches watches,
            Subjects subjects,
            Roster.Reader rosters,
            Reminders reminders,
            ReminderNotices notices,
            UrgingRights rights,
            AuditService audit,
            OfficeHours hours,
            Clock clock) {
        this.watches = watches;
        this.subjects = subjects;
        this.rosters = rosters;
        this.reminders = reminders;
        this.notices = notices;
        this.rights = rights;
        this.audit = audit;
        this.hours = hours;
        this.clock = clock;
    }

    /** Units that the current person heads. If one of them issued a directive, or is its office, he or she may urge under it. */
    @Transactional(readOnly = true)
    public Set<UUID> headed() {
        return rights.headed();
    }

    /** Whether the current person may urge under this directive. */
    @Transactional(readOnly = true)
    public boolean mayUrge(DirectiveFacts directive) {
        return rights.mayUrge(directive);
    }

    /** Who would be told of which subjects. @throws NotAllowed if the person may not urge under this directive */
    @Transactional(readOnly = true)
    public Plan plan(UUID directiveId, Set<Chosen> chosen) {
        DirectiveFacts directive = rights.urgeable(directiveId);
        Instant now = clock.instant();
        List<Due> open = open(directiveId, chosen, now);
        List<Due> due = unsaid(open, now);
        return plan(due, roster(directive, due), open.size() - due.size(), chosen.size() - open.size());
    }

    /**
     * Tells them, in one's own words if there are any. What has been done meanwhile, or urged today, is left out: a second
     * click finds nothing to say. So is what would be told to nobody but the one who urges.
     */
    @Transactional
    public Plan remind(UUID directiveId, Set<Chosen> chosen, String words) {
        InvalidInput.requireAtMost(LONGEST_WORDS, "words", words.strip());
        DirectiveFacts directive = rights.urgeable(directiveId);
        watches.lock(directiveId);
        Instant now = clock.instant();
        List<Due> open = open(directiveId, chosen, now);
        List<Due> unsaid = unsaid(open, now);
        Roster roster = roster(directive, unsaid);
        List<Due> due = told(unsaid, roster);
        if (!due.isEmpty()) {
            Actor sender = Actor.current();
            reminders.write(directiveId, due, roster, now, new Reminders.Sender(sender.personId(), words.strip()));
            notices.urge(directive, due, roster, sender.name(), words.strip());
            audit.record(
                    "directive-rollout:" + directiveId,
                    directiveId,
                    "deadline.urged",
                    Map.of("to", notices.named(due), "note", words.strip()));
        }
        return plan(unsaid, roster, open.size() - unsaid.size(), chosen.size() - open.size());
    }

    private static Plan plan(List<Due> unsaid, Roster roster, int alreadyToday, int gone) {
        List<Due> due = told(unsaid, roster);
        return new Plan(
                due.stream()
                        .map(each -> new Planned(
                                each.subject().id(),
                                each.subject().unitId(),
                                each.subject().matter().kind(),
                                roster.receivers(each.rung(), each.subject())))
                        .toList(),
                alreadyToday,
                gone,
                unsaid.size() - due.size());
    }

    private static List<Due> told(List<Due> due, Roster roster) {
        return due.stream()
                .filter(each -> !roster.receivers(each.rung(), each.subject()).isEmpty())
                .toList();
    }

    private List<Due> open(UUID directiveId, Set<Chosen> chosen, Instant now) {
        return subjects.some(directiveId, chosen).stream()
                .map(subject -> new Due(OfficeHours.day(now), rung(subject, now), subject, List.of()))
                .toList();
    }

    private List<Due> unsaid(Collection<Due> open, Instant now) {
        Set<String> said = reminders.said(open, MILESTONE + OfficeHours.day(now));
        return open.stream().filter(due -> !said.contains(due.subject().id())).toList();
    }

    /** No rung of the ladder's: who has to do it and who heads the unit, at the level that was reached. */
    private Rung rung(Subject subject, Instant now) {
        return new Rung(
                hours.workingDays(subject.matter().due(), OfficeHours.day(now)),
                MILESTONE + OfficeHours.day(now),
                subject.matter().level(),
                subject.type() == Subject.Type.ASSIGNMENT
                        ? List.of(Receiver.FOCAL, Receiver.UNIT_HEAD)
                        : List.of(Receiver.HOLDER, Receiver.UNIT_HEAD),
                List.of(Channel.APP, Channel.MAIL),
                RULE,
                RULE);
    }

    /** Without whoever urges: one does not remind oneself. */
    private Roster roster(DirectiveFacts directive, List<Due> due) {
        return rosters.read(directive.people(), due.stream().map(Due::subject).toList())
                .without(Actor.currentPerson());
    }
}
