package vn.tiendo.portal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.portal.heat.PortalCounts;
import vn.tiendo.portal.heat.PortalSummary;
import vn.tiendo.portal.kind.SectionKind;
import vn.tiendo.portal.kind.SectionKinds;
import vn.tiendo.portal.notice.PortalHistory;
import vn.tiendo.portal.rule.PortalAddress;
import vn.tiendo.portal.rule.Sampling;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.SearchText;

/** What other rooms may ask and tell about a unit's portal. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('USER', 'ADMIN', 'SYSTEM')")
public class PortalService {

    /** Longest web address of a portal, in characters. */
    public static final int LONGEST_ADDRESS = 300;

    private final Portals portals;
    private final PortalSections sections;
    private final PortalReader reader;
    private final PortalCounts counts;
    private final PortalChains chains;
    private final Upkeeping upkeeping;
    private final SectionKinds kinds;
    private final Sampling sampling;
    private final OrganizationService organization;

    PortalService(
            Portals portals,
            PortalSections sections,
            PortalReader reader,
            PortalCounts counts,
            PortalChains chains,
            Upkeeping upkeeping,
            SectionKinds kinds,
            Sampling sampling,
            OrganizationService organization) {
        this.portals = portals;
        this.sections = sections;
        this.reader = reader;
        this.counts = counts;
        this.chains = chains;
        this.upkeeping = upkeeping;
        this.kinds = kinds;
        this.sampling = sampling;
        this.organization = organization;
    }

    /** The web address of the unit's portal; empty if it has none. */
    @Transactional(readOnly = true)
    public Optional<String> address(UUID unitId) {
        return portals.findByUnitId(unitId).map(Portal::address);
    }

    /** Whether a link is the web address of a page of the unit's portal. */
    @Transactional(readOnly = true)
    public boolean belongs(UUID unitId, String link) {
        return address(unitId)
                .flatMap(PortalAddress::of)
                .flatMap(portal -> PortalAddress.of(link).map(portal::contains))
                .orElse(false);
    }

    /** Which office looks after the portals of these units. One statement. */
    @Transactional(readOnly = true)
    public Map<UUID, UUID> overseers(Collection<UUID> unitIds) {
        return portals.findByUnitIdIn(Set.copyOf(unitIds)).stream()
                .collect(Collectors.toMap(Portal::unitId, Portal::overseerUnitId));
    }

    /** Whether the person at the screen may read the unit's portal and what is about it. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('USER')")
    public boolean mayRead(UUID unitId) {
        return portals.findByUnitId(unitId).filter(reader::mayRead).isPresent();
    }

    /** The units for whose portals somebody of these units may write: their own, and those of their authority and the one above. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('USER')")
    public List<UUID> writableFrom(Set<UUID> units) {
        return reader.near(units);
    }

    /** Whether the overseer looks at what has just come out; each call counts as one. */
    @PreAuthorize("hasRole('SYSTEM')")
    public boolean choosesToCheck(UUID unitId) {
        return portals.findByUnitId(unitId)
                .map(portal -> portal.countAnswer(sampling.oneIn()))
                .orElse(false);
    }

    /** Names of the sections of the unit's portal, in its order; none if it has no portal. */
    @Transactional(readOnly = true)
    public List<String> sections(UUID unitId) {
        return portals.findByUnitId(unitId)
                .map(portal -> List.copyOf(names(portal).values()))
                .orElse(List.of());
    }

    /** How the unit's portal stands today; empty if it has none. One statement. */
    @Transactional(readOnly = true)
    public Optional<PortalSummary> summary(UUID unitId) {
        return counts.of(unitId, reader.today());
    }

    /** The offices for which the person at the screen may look after portals of others. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('USER')")
    public Set<UUID> offices() {
        return reader.overseeing();
    }

    /**
     * Says where a unit's portal is and who looks after it. A new one gets the sections of the catalogue.
     *
     * @param overseer the office whose officers compare the real pages; the person at the screen works there
     * @throws InvalidInput if the address is none that a portal can have
     */
    @PreAuthorize("hasRole('USER')")
    public void set(UUID unitId, String address, UUID overseer) {
        Optional<Portal> before = portals.findByUnitId(unitId);
        if (!reader.works(overseer)
                || !reader.isAbove(overseer, unitId)
                || !before.map(reader::mayOversee).orElse(true)) {
            throw new NotAllowed();
        }
        InvalidInput.requireAtMost(LONGEST_ADDRESS, "address", address);
        if (PortalAddress.of(address).filter(PortalAddress::isPlace).isEmpty()) {
            throw new InvalidInput("address", "portal.problem.address");
        }
        UUID authority = reader.authority(overseer);
        Portal portal = before.orElseGet(() -> begin(unitId, address.strip(), overseer, authority));
        portal.moveTo(address.strip(), overseer, authority);
        chains.record(portal, before.isEmpty() ? "begun" : "moved", address.strip(), "");
    }

    private Portal begin(UUID unitId, String address, UUID overseer, UUID authority) {
        Portal portal;
        try {
            portal = portals.saveAndFlush(new Portal(unitId, address, overseer, authority));
        } catch (DataIntegrityViolationException twice) {
            throw new PortalFacts.PortalChanged();
        }
        kinds.of(unitId)
                .forEach(kind -> sections.save(
                        PortalSection.of(portal.id(), kind.code(), kind.position(), kind.intervalDays())));
        return portal;
    }

    /**
     * Puts people on duty for the sections that are named for them; sections that nobody is named for stay as they are.
     *
     * @param wanted names of sections by person, accents and capitals or not
     * @return names that the portal has no section of; all of them if there is no portal
     */
    @PreAuthorize("hasRole('SYSTEM')")
    public Set<String> onDuty(UUID unitId, Map<UUID, Set<String>> wanted) {
        Optional<Portal> portal = portals.findByUnitId(unitId);
        Map<PortalSection, String> names = portal.map(this::names).orElse(Map.of());
        Map<String, PortalSection> byName = byName(names);
        Map<UUID, PersonRef> people = organization.people(wanted.keySet());
        Set<String> unknown = new TreeSet<>();
        wanted.forEach((person, some) -> {
            List<String> given = new ArrayList<>();
            some.forEach(name -> {
                PortalSection section = byName.get(SearchText.of(name));
                if (section == null) {
                    unknown.add(name);
                } else {
                    section.onDuty(person);
                    given.add(Objects.requireNonNull(names.get(section)));
                }
            });
            if (!given.isEmpty()) {
                given.sort(Comparator.naturalOrder());
                chains.record(
                        portal.orElseThrow(),
                        "on-duty",
                        PortalHistory.names(given),
                        Objects.requireNonNull(people.get(person)).name());
            }
        });
        return unknown;
    }

    /**
     * A new item has come out in a section: it is the newest one, and whoever should have filled it has nothing more to do.
     *
     * @param name of the section, accents and capitals or not
     * @return whether the unit's portal has such a section
     */
    @PreAuthorize("hasRole('SYSTEM')")
    public boolean published(UUID unitId, String name, PortalFacts.Item item) {
        Optional<Portal> portal = portals.findByUnitId(unitId);
        Optional<PortalSection> section = portal.map(this::byName).map(known -> known.get(SearchText.of(name)));
        section.ifPresent(found -> {
            LocalDate newest = found.newest().newestOn();
            boolean newer =
                    newest == null || !Objects.requireNonNull(item.newestOn()).isBefore(newest);
            found.show(newer ? item : found.newest(), found.itemCount() + 1);
            if (found.state(reader.today()) == PortalFacts.State.MET) {
                upkeeping.settle(found.id());
            }
            chains.record(portal.orElseThrow(), "published", name, item.newestTitle());
            chains.progress(portal.orElseThrow(), found.dutyPersonId());
        });
        return section.isPresent();
    }

    /**
     * An item has been taken down from a section.
     *
     * @param before what is the newest one now if it was this; none if nobody knows: then the section is asked about again
     */
    @PreAuthorize("hasRole('SYSTEM')")
    public void takenDown(UUID unitId, String name, String link, String title, PortalFacts.Item before) {
        portals.findByUnitId(unitId).ifPresent(portal -> {
            PortalSection section = byName(portal).get(SearchText.of(name));
            if (section != null) {
                boolean newest = section.newest().newestLink().equals(link);
                section.show(newest ? before : section.newest(), Math.max(section.itemCount() - 1, 0));
                chains.record(portal, "taken-down", name, title);
                chains.progress(portal, section.dutyPersonId());
            }
        });
    }

    private Map<String, PortalSection> byName(Portal portal) {
        return byName(names(portal));
    }

    private static Map<String, PortalSection> byName(Map<PortalSection, String> names) {
        Map<String, PortalSection> known = new HashMap<>();
        names.forEach((section, name) -> known.putIfAbsent(SearchText.of(name), section));
        return known;
    }

    private Map<PortalSection, String> names(Portal portal) {
        Map<String, SectionKind> all = kinds.all();
        return sections.findByPortalIdOrderByPositionAscIdAsc(portal.id()).stream()
                .collect(Collectors.toMap(
                        section -> section,
                        section -> section.name(all.get(section.kindCode())),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }
}
