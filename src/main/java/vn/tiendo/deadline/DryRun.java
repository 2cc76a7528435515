package vn.tiendo.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.Role;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.WorkingCalendar;

/** The subjects that a directive would have if it were issued now and no unit did anything: what its receipt and its obligations would be. */
@Component
class DryRun {

    private static final String NOT_RECEIVED = "NOT_RECEIVED";
    private static final String RECEIPT = "receive-directive";

    private final OrganizationService organization;
    private final WorkingCalendar calendar;

    DryRun(OrganizationService organization, WorkingCalendar calendar) {
        this.organization = organization;
        this.calendar = calendar;
    }

    List<Subject> subjects(DirectiveFacts directive, Instant now) {
        List<Subject> subjects = new ArrayList<>();
        Set<UUID> units = new LinkedHashSet<>();
        for (DirectiveFacts.RecipientFacts recipient : directive.recipients()) {
            units.addAll(recipient.unitIds());
            directive.obligationsOf(recipient.id()).stream()
                    .filter(obligation -> !obligation.workKind().endsWithDirective())
                    .forEach(obligation -> recipient.unitIds().forEach(unit -> {
                        if (obligation.due() != null) {
                            subjects.add(assignment(obligation.id() + ":" + unit, unit, obligation.due(), now));
                        }
                    }));
        }
        subjects.addAll(receipts(units, now));
        return subjects;
    }

    private static Subject assignment(String id, UUID unit, Deadline due, Instant now) {
        return new Subject(
                id,
                Subject.Type.ASSIGNMENT,
                new Subject.Case("ASSIGNMENT", NOT_RECEIVED, due.lastWorkingMoment(), 0),
                now,
                unit,
                unit,
                null,
                null);
    }

    /** Receipt is due the same day, or on the next working day (Decree 30/2020, article 21). */
    private List<Subject> receipts(Set<UUID> units, Instant now) {
        LocalDate today = OfficeHours.day(now);
        Deadline due = Deadline.by(calendar.isWorkingDay(today) ? today : calendar.plusWorkingDays(today, 1), calendar);
        Map<UUID, UUID> serving = organization.servingUnits(units, Role.CLERK);
        return units.stream()
                .map(unit -> new Subject(
                        RECEIPT + ":" + unit,
                        Subject.Type.TASK,
                        new Subject.Case(RECEIPT, "OPEN", due.lastWorkingMoment(), 0),
                        now,
                        unit,
                        unit,
                        null,
                        serving.getOrDefault(unit, unit) + ":" + Role.CLERK))
                .toList();
    }
}
