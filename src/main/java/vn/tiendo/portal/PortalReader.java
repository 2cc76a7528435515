package vn.tiendo.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.organization.Mandate;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.Role;
import vn.tiendo.portal.kind.SectionKind;
import vn.tiendo.portal.kind.SectionKinds;
import vn.tiendo.portal.outage.Outages;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.substitution.SubstitutionService;

/** Finds portals and says who may read and keep them: the unit, the office that oversees it, and that office's authority. */
@Component
class PortalReader {

    private static final Set<Role> WORKING = Set.of(Role.OFFICER, Role.HEAD);

    private final Portals portals;
    private final PortalSections sections;
    private final PortalBanners banners;
    private final Outages outages;
    private final SectionKinds kinds;
    private final OrganizationService organization;
    private final SubstitutionService substitutions;
    private final JdbcClient jdbc;
    private final Clock clock;

    PortalReader(
            Portals portals,
            PortalSections sections,
            PortalBanners banners,
            Outages outages,
            SectionKinds kinds,
            OrganizationService organization,
            SubstitutionService substitutions,
            JdbcClient jdbc,
            Clock clock) {
        this.portals = portals;
        this.sections = sections;
        this.banners = banners;
        this.outages = outages;
        this.kinds = kinds;
        this.organization = organization;
        this.substitutions = substitutions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Portal portal(UUID id) {
        return portals.findById(id).orElseThrow(NotFound::new);
    }

    /** @throws NotFound if there is none, or the person at the screen may not read it */
    Portal ofUnit(UUID unitId) {
        return readable(portals.findByUnitId(unitId).orElseThrow(NotFound::new));
    }

    PortalSection section(UUID id) {
        return sections.findById(id).orElseThrow(NotFound::new);
    }

    PortalBanner banner(UUID id) {
        return banners.findById(id).orElseThrow(NotFound::new);
    }

    /** @throws NotFound if the person at the screen may not read it */
    Portal readable(Portal portal) {
        if (!mayRead(portal)) {
            throw new NotFound();
        }
        return portal;
    }

    boolean mayRead(Portal portal) {
        Set<UUID> sight = substitutions.sight(Actor.currentPerson());
        return sight.contains(portal.unitId())
                || sight.contains(portal.overseerUnitId())
                || organization.chains(sight).values().stream()
                        .anyMatch(chain -> chain.getLast().equals(portal.authorityId()));
    }

    /** Units with a portal that belong to the same authorities as these, or to those above; these themselves first. */
    List<UUID> near(Set<UUID> units) {
        Set<UUID> authorities =
                organization.chains(units).values().stream().map(List::getLast).collect(Collectors.toSet());
        Set<UUID> around = new HashSet<>(authorities);
        around.addAll(above(authorities));
        if (around.isEmpty()) {
            return List.of();
        }
        List<UUID> found = portals.findByUnitIdInOrAuthorityIdIn(units, around).stream()
                .map(Portal::unitId)
                .toList();
        Map<UUID, List<UUID>> chains = organization.chains(found);
        return found.stream()
                .filter(unit ->
                        units.contains(unit) || around.contains(chains.get(unit).getLast()))
                .sorted(Comparator.comparing(unit -> !units.contains(unit)))
                .toList();
    }

    private Set<UUID> above(Set<UUID> authorities) {
        return authorities.isEmpty()
                ? Set.of()
                : jdbc.sql("select parent_id from unit_v where id in (:units) and parent_id is not null")
                        .param("units", authorities)
                        .query(UUID.class)
                        .set();
    }

    /** Whether the person works on the unit's portal: an officer or leader of the unit. */
    boolean mayKeep(Portal portal) {
        return works(portal.unitId());
    }

    /** Whether the person leads the unit. */
    boolean mayLead(Portal portal) {
        return has(portal.unitId(), Role.HEAD);
    }

    /** Whether the person works in the office that looks after the portal. */
    boolean mayOversee(Portal portal) {
        return works(portal.overseerUnitId());
    }

    /** @throws NotFound if the person may not read it @throws NotAllowed if only reading is allowed */
    void requireEither(Portal portal) {
        if (!mayKeep(readable(portal)) && !mayOversee(portal)) {
            throw new NotAllowed();
        }
    }

    boolean works(UUID unitId) {
        return WORKING.stream().anyMatch(role -> has(unitId, role));
    }

    private boolean has(UUID unitId, Role role) {
        return substitutions.reach(Actor.currentPerson()).allMandates().contains(new Mandate(unitId, role));
    }

    PortalFacts facts(Portal portal) {
        Optional<Outages.Open> outage = outages.open(portal.id());
        LocalDate day = outage.map(Outages.Open::since).orElse(today()); // nobody is blamed for what got older since
        Map<String, SectionKind> all = kinds.all();
        List<PortalSection> found = sections.findByPortalIdOrderByPositionAscIdAsc(portal.id());
        return new PortalFacts(
                portal.id(),
                portal.unitId(),
                portal.address(),
                portal.overseerUnitId(),
                found.stream()
                        .map(section -> facts(section, all.get(section.kindCode()), day))
                        .toList(),
                banners.findByPortalIdOrderByEndsOnDescIdAsc(portal.id()).stream()
                        .map(banner -> banner.facts(day))
                        .toList(),
                outage.map(out -> new PortalFacts.Outage(out.since(), out.reason(), out.reportedBy())),
                portal.version());
    }

    private static PortalFacts.Section facts(PortalSection section, @Nullable SectionKind kind, LocalDate today) {
        return new PortalFacts.Section(
                section.id(),
                section.name(kind),
                kind != null && kind.required(),
                kind == null ? "" : kind.checklistCode(),
                section.link(),
                section.intervalDays(),
                section.dutyPersonId(),
                section.newest(),
                section.itemCount(),
                section.state(today),
                section.notApplicableReason(),
                section.version());
    }

    /** Names of sections, by id. One statement. */
    Map<UUID, String> names(List<PortalSection> some) {
        Map<String, SectionKind> all = kinds.all();
        return some.stream()
                .collect(Collectors.toMap(PortalSection::id, section -> section.name(all.get(section.kindCode()))));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
    }

    /** The authority to which an office belongs. */
    UUID authority(UUID unitId) {
        return Objects.requireNonNull(organization.chains(Set.of(unitId)).get(unitId))
                .getLast();
    }

    /** Whether an office can look after the unit's portal: of the same authority, or of the one above. */
    boolean isAbove(UUID overseer, UUID unitId) {
        UUID own = authority(unitId);
        UUID theirs = authority(overseer);
        boolean beside = theirs.equals(own) && !own.equals(unitId) && !overseer.equals(unitId);
        return beside
                || jdbc.sql("select parent_id from unit_v where id = :unit")
                        .param("unit", own)
                        .query((row, n) -> Optional.ofNullable(row.getObject(1, UUID.class)))
                        .single()
                        .filter(theirs::equals)
                        .isPresent();
    }

    /** Those of the person's offices that can look after portals: of an authority that has others beside or below them. */
    Set<UUID> overseeing() {
        Set<UUID> offices = workplaces();
        Map<UUID, List<UUID>> chains = organization.chains(offices);
        Set<UUID> authorities = chains.values().stream().map(List::getLast).collect(Collectors.toSet());
        Set<UUID> withOthers = authorities.isEmpty()
                ? Set.of()
                : jdbc.sql("select distinct parent_id from unit_v where parent_id in (:units)")
                        .param("units", authorities)
                        .query(UUID.class)
                        .set();
        return offices.stream()
                .filter(office -> withOthers.contains(chains.get(office).getLast()))
                .collect(Collectors.toSet());
    }

    /** The units in which the person works as an officer or leader. */
    Set<UUID> workplaces() {
        return substitutions.reach(Actor.currentPerson()).allMandates().stream()
                .filter(mandate -> WORKING.contains(mandate.role()))
                .map(Mandate::unitId)
                .collect(Collectors.toSet());
    }
}
