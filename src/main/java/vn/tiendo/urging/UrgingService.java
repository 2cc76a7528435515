package vn.tiendo.urging;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.deadline.HandReminderService;
import vn.tiendo.deadline.Receiver;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.VietnameseOrder;
import vn.tiendo.substitution.SubstitutionService;

/** What is overdue or was escalated, reminders by hand, and what was said. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('USER')")
public class UrgingService {

    /** So much is read at once, and so much can be urged by one act. */
    public static final int AT_ONCE = 2_000;

    private final UrgingReader reader;
    private final UrgeableReader urgeable;
    private final UrgingHistory history;
    private final UrgingMessage message;
    private final HandReminderService hand;
    private final DirectiveService directives;
    private final OrganizationService organization;
    private final SubstitutionService substitutions;
    private final Clock clock;

    UrgingService(
            UrgingReader reader,
            UrgeableReader urgeable,
            UrgingHistory history,
            UrgingMessage message,
            HandReminderService hand,
            DirectiveService directives,
            OrganizationService organization,
            SubstitutionService substitutions,
            Clock clock) {
        this.reader = reader;
        this.urgeable = urgeable;
        this.history = history;
        this.message = message;
        this.hand = hand;
        this.directives = directives;
        this.organization = organization;
        this.substitutions = substitutions;
        this.clock = clock;
    }

    /**
     * Unit by unit, the worst first: of all units to the side that issued a directive, else of those whose work the reader
     * sees. Two statements however many units there are; a third for people of the offices whose head may urge.
     */
    public UrgedList list(UrgingFilter filter) {
        Instant now = clock.instant();
        UUID me = Actor.currentPerson();
        Set<UUID> units = substitutions.sight(me);
        List<UrgingReader.Row> rows = reader.urged(me, units, filter, now, day(now), AT_ONCE + 1);
        return new UrgedList(UrgedUnit.of(lines(rows.stream().limit(AT_ONCE).toList(), units)), rows.size() > AT_ONCE);
    }

    /**
     * What one act can urge under some directives: of more than that the longest overdue.
     *
     * @param unitIds of these units only; all if there are none
     */
    public UrgeableLines lines(Set<UUID> directiveIds, Set<UUID> unitIds) {
        return lines(directiveIds, unitIds, AT_ONCE);
    }

    UrgeableLines lines(Set<UUID> directiveIds, Set<UUID> unitIds, int atOnce) {
        if (directiveIds.isEmpty()) {
            return UrgeableLines.NONE;
        }
        Instant now = clock.instant();
        UUID me = Actor.currentPerson();
        Set<UUID> headed = hand.headed();
        UrgeableReader.Search search =
                new UrgeableReader.Search(me, substitutions.sight(me), directiveIds, unitIds, headed);
        List<UrgedLine> lines = urgeable.urgeable(search, now, day(now), atOnce).stream()
                .map(row -> row.line(headed))
                .toList();
        if (lines.size() < atOnce) {
            return new UrgeableLines(lines, 0, List.of());
        }
        List<UrgeableLines.Place> places = urgeable.places(search, now, day(now));
        int all = places.stream().mapToInt(UrgeableLines.Place::urgeable).sum();
        return new UrgeableLines(lines, Math.max(0, all - atOnce), places);
    }

    /** Whether the person may urge under this directive. */
    public boolean mayUrge(DirectiveFacts directive) {
        return hand.mayUrge(directive);
    }

    private List<UrgedLine> lines(List<UrgingReader.Row> rows, Set<UUID> units) {
        boolean headMayUrge = rows.stream()
                .anyMatch(row -> !row.line().mayUrge()
                        && (units.contains(row.officeUnit()) || units.contains(row.issuingUnit())));
        Set<UUID> headed = headMayUrge ? hand.headed() : Set.of();
        return rows.stream().map(row -> row.line(headed)).toList();
    }

    /** What comes to its end next, while nothing is overdue. */
    public Optional<UrgedLine> nearest() {
        Instant now = clock.instant();
        UUID me = Actor.currentPerson();
        return reader.nearest(me, substitutions.sight(me), now, day(now));
    }

    /** What urging these would do. @throws vn.tiendo.shared.NotAllowed if the person may not urge one of them */
    public UrgePreview preview(Collection<UrgedLine> chosen) {
        Map<UUID, HandReminderService.Plan> plans = new LinkedHashMap<>();
        byDirective(atMost(chosen))
                .forEach((directive, subjects) -> plans.put(directive, hand.plan(directive, subjects)));
        return preview(plans);
    }

    /**
     * Urges them.
     *
     * @param words one's own, may be empty
     * @return what was done; what was urged today or is done is left out
     */
    @Transactional
    public UrgePreview urge(Collection<UrgedLine> chosen, String words) {
        if (chosen.isEmpty()) {
            throw new InvalidInput("lines", "urging.problem.nothing-chosen");
        }
        Map<UUID, HandReminderService.Plan> plans = new LinkedHashMap<>();
        byDirective(atMost(chosen))
                .forEach((directive, subjects) -> plans.put(directive, hand.remind(directive, subjects, words)));
        return preview(plans);
    }

    /**
     * Urges what one unit has under one directive, as one of many: what cannot be urged at all is refused with why.
     *
     * @return how much was urged
     * @throws InvalidInput if nothing of it is left to be said, or nobody but the one who urges would hear it
     */
    @Transactional
    public int urgeUnit(Collection<UrgedLine> lines, String words) {
        UrgePreview done = urge(lines, words);
        if (done.subjects() == 0) {
            throw new InvalidInput("lines", done.obstacle().orElseThrow());
        }
        return done.subjects();
    }

    /** A message about a unit, to be sent by another way. Empty if nothing of it is urged that the reader may see. */
    public Optional<String> message(UUID unitId, UrgingFilter filter) {
        return list(filter).units().stream()
                .filter(unit -> unit.unitId().equals(unitId))
                .findFirst()
                .map(message::of);
    }

    /**
     * What was said under a directive, newest first: of all units to the side that issued it, else of the reader's own.
     *
     * @param subjectId of this assignment or task only; null for all
     */
    public List<UrgingAct> history(UUID directiveId, @Nullable String subjectId, int offset, int limit) {
        Set<UUID> own = substitutions.sight(Actor.currentPerson());
        DirectiveFacts directive = directives.facts(directiveId);
        return history.acts(directiveId, directives.isIssuerSide(directive.id(), own), own, subjectId, offset, limit);
    }

    /** The same person by person, as proof. */
    public void records(UUID directiveId, Consumer<UrgingRecord> each) {
        Set<UUID> own = substitutions.sight(Actor.currentPerson());
        DirectiveFacts directive = directives.facts(directiveId);
        history.records(directiveId, directives.isIssuerSide(directive.id(), own), own, each);
    }

    private static <T extends Collection<?>> T atMost(T chosen) {
        if (chosen.size() > AT_ONCE) {
            throw new InvalidInput("lines", "urging.problem.too-many", AT_ONCE);
        }
        return chosen;
    }

    /** In one order, so that two who urge the same never wait for each other. */
    private static SortedMap<UUID, Set<HandReminderService.Chosen>> byDirective(Collection<UrgedLine> chosen) {
        return chosen.stream()
                .collect(Collectors.groupingBy(
                        UrgedLine::directiveId,
                        TreeMap::new,
                        Collectors.mapping(
                                line -> new HandReminderService.Chosen(line.subjectId(), line.aboutId()),
                                Collectors.toSet())));
    }

    private UrgePreview preview(Map<UUID, HandReminderService.Plan> plans) {
        List<HandReminderService.Planned> planned =
                plans.values().stream().flatMap(plan -> plan.planned().stream()).toList();
        Map<UUID, UnitRef> units = organization.units(
                planned.stream().map(HandReminderService.Planned::unitId).collect(Collectors.toSet()));
        Map<UUID, PersonRef> people = organization.people(planned.stream()
                .flatMap(each -> each.receivers().keySet().stream())
                .collect(Collectors.toSet()));
        List<UrgePreview.ToUnit> toUnits = plans.entrySet().stream()
                .flatMap(plan -> toUnits(plan.getKey(), plan.getValue(), units, people))
                .sorted(Comparator.comparing(UrgePreview.ToUnit::unit, VietnameseOrder.TEXT))
                .toList();
        return new UrgePreview(
                toUnits,
                people.size(),
                plans.values().stream()
                        .mapToInt(HandReminderService.Plan::alreadyToday)
                        .sum(),
                plans.values().stream().mapToInt(HandReminderService.Plan::gone).sum(),
                plans.values().stream()
                        .mapToInt(HandReminderService.Plan::toNobody)
                        .sum());
    }

    private static Stream<UrgePreview.ToUnit> toUnits(
            UUID directive, HandReminderService.Plan plan, Map<UUID, UnitRef> units, Map<UUID, PersonRef> people) {
        return plan.planned().stream()
                .collect(Collectors.groupingBy(HandReminderService.Planned::unitId))
                .entrySet()
                .stream()
                .map(unit -> new UrgePreview.ToUnit(
                        directive,
                        unit.getKey(),
                        units.get(unit.getKey()).shortName(),
                        unit.getValue().size(),
                        told(unit.getValue(), people)));
    }

    private static List<UrgePreview.Told> told(List<HandReminderService.Planned> planned, Map<UUID, PersonRef> people) {
        Map<UUID, Receiver> roles = new LinkedHashMap<>();
        planned.forEach(each -> each.receivers().forEach(roles::putIfAbsent));
        return roles.entrySet().stream()
                .map(role -> new UrgePreview.Told(
                        role.getKey(), people.get(role.getKey()).name(), role.getValue()))
                .sorted(Comparator.comparing(UrgePreview.Told::role)
                        .thenComparing(UrgePreview.Told::person, VietnameseOrder.TEXT))
                .toList();
    }

    private static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, OfficeTime.ZONE);
    }
}
