package vn.tiendo.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tiendo.directive.WorkKind;
import vn.tiendo.document.PaperTexts;
import vn.tiendo.execution.carried.OwedWorkService;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.organization.Role;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.WorkingCalendar;
import vn.tiendo.task.OpenStep;
import vn.tiendo.task.TaskFacts;
import vn.tiendo.task.TaskSubject;

/** Tells the task list who does which step about a section or a slogan, and within how many working days. */
@Component
class SectionSubject implements TaskSubject {

    private static final int SECTION_DAYS = 5;
    private static final int SLOGAN_DAYS = 2;
    private static final int CHECK_DAYS = 1;
    private static final String FILL = "fill-section";
    private static final int LONGEST_NAME = 120;
    private static final PaperTexts WORDS = new PaperTexts("portal");

    private final SectionUpkeeps upkeeps;
    private final Portals portals;
    private final PortalSections sections;
    private final PortalBanners banners;
    private final PortalReader reader;
    private final OrganizationService organization;
    private final OwedWorkService work;
    private final WorkingCalendar calendar;
    private final Clock clock;

    SectionSubject(
            SectionUpkeeps upkeeps,
            Portals portals,
            PortalSections sections,
            PortalBanners banners,
            PortalReader reader,
            OrganizationService organization,
            OwedWorkService work,
            WorkingCalendar calendar,
            Clock clock) {
        this.upkeeps = upkeeps;
        this.portals = portals;
        this.sections = sections;
        this.banners = banners;
        this.reader = reader;
        this.organization = organization;
        this.work = work;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public boolean knows(String processId) {
        return Upkeeping.PROCESS.equals(processId);
    }

    @Override
    public Map<String, TaskFacts> describe(Collection<OpenStep> steps) {
        Map<UUID, SectionUpkeep> found =
                upkeeps.findAllById(steps.stream().map(OpenStep::subjectId).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(SectionUpkeep::id, Function.identity()));
        Map<UUID, Portal> of =
                portals
                        .findAllById(found.values().stream()
                                .map(SectionUpkeep::portalId)
                                .collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(Portal::id, Function.identity()));
        Map<UUID, UnitRef> units =
                organization.units(of.values().stream().map(Portal::unitId).collect(Collectors.toSet()));
        Map<UUID, String> names = names(found.values());
        Set<UUID> here = here(units.keySet());
        Map<UUID, Map<WorkKind, Deadline>> owed = work.dues(units.keySet(), Set.of(WorkKind.SECTION, WorkKind.SLOGAN));
        Map<String, TaskFacts> described = new HashMap<>();
        for (OpenStep step : steps) {
            SectionUpkeep upkeep = Objects.requireNonNull(found.get(step.subjectId()));
            Portal portal = Objects.requireNonNull(of.get(upkeep.portalId()));
            UnitRef unit = Objects.requireNonNull(units.get(portal.unitId()));
            String name = Objects.requireNonNull(names.get(upkeep.id()));
            TaskFacts.About about = new TaskFacts.About(
                    portal.id(),
                    "",
                    unit.shortName() + " · " + name,
                    WORDS.text("excerpt." + upkeep.reason(), name, unit.shortName()),
                    PortalLinks.of(unit.code()));
            boolean fills = step.step().equals(FILL);
            described.put(
                    step.taskId(),
                    new TaskFacts(
                            about,
                            fills ? keeper(upkeep, portal, here) : overseer(portal),
                            fills ? fillBy(upkeep, portal, owed) : within(CHECK_DAYS, portal.overseerUnitId()),
                            fills ? upkeep.returnReason() : null));
        }
        return described;
    }

    /** What each piece of work is about, by its id. */
    private Map<UUID, String> names(Collection<SectionUpkeep> some) {
        List<PortalSection> touched = sections.findAllById(some.stream()
                .map(SectionUpkeep::sectionId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Map<UUID, String> names = new HashMap<>(reader.names(touched));
        banners.findAllById(some.stream()
                        .map(SectionUpkeep::bannerId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()))
                .forEach(banner -> names.put(banner.id(), shortly(banner.words())));
        return some.stream()
                .collect(Collectors.toMap(SectionUpkeep::id, upkeep -> names.getOrDefault(upkeep.about(), "")));
    }

    private static String shortly(String words) {
        return words.length() <= LONGEST_NAME ? words : words.substring(0, LONGEST_NAME - 1) + "…";
    }

    /** Who works in these units with an account in use. */
    private Set<UUID> here(Set<UUID> units) {
        List<UUID> people =
                organization.peopleOf(units).stream().map(PersonRef::id).toList();
        Set<UUID> locked = organization.lockedOut(people);
        return people.stream().filter(id -> !locked.contains(id)).collect(Collectors.toSet());
    }

    private static TaskFacts.Holder keeper(SectionUpkeep upkeep, Portal portal, Set<UUID> here) {
        UUID assignee = upkeep.assigneeId();
        return TaskFacts.Holder.person(
                portal.unitId(), Role.OFFICER, assignee != null && here.contains(assignee) ? assignee : null);
    }

    private static TaskFacts.Holder overseer(Portal portal) {
        return TaskFacts.Holder.role(portal.overseerUnitId(), Role.OFFICER);
    }

    /** Not after the end of the obligation that asks for it, as long as that can be kept: overdue from the start helps nobody. */
    private Deadline fillBy(SectionUpkeep upkeep, Portal portal, Map<UUID, Map<WorkKind, Deadline>> owed) {
        boolean slogan = upkeep.bannerId() != null;
        Deadline own = within(slogan ? SLOGAN_DAYS : SECTION_DAYS, portal.unitId());
        Deadline end = owed.getOrDefault(portal.unitId(), Map.of()).get(slogan ? WorkKind.SLOGAN : WorkKind.SECTION);
        return end != null && end.keeps(clock.instant()) && end.legalEnd().isBefore(own.legalEnd()) ? end : own;
    }

    private Deadline within(int days, UUID unit) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
        return Deadline.afterWorkingDays(days, today, calendar.of(unit));
    }

    @Override
    public Set<String> checkedBy(String step) {
        return step.equals(FILL) ? Set.of() : Set.of(FILL);
    }

    @Override
    public Optional<String> state(OpenStep step) {
        return upkeeps.findById(step.subjectId()).map(upkeep -> "UpkeepFacts.Stage." + upkeep.stage());
    }
}
