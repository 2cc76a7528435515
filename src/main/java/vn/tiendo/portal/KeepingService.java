package vn.tiendo.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.portal.notice.PortalHistory;
import vn.tiendo.portal.outage.Outages;
import vn.tiendo.portal.rule.SectionRules;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.NotFound;

/** What people of the unit, and of the office that looks after it, see and change on a portal's page. */
@Service
@Transactional
@PreAuthorize("hasRole('USER')")
public class KeepingService {

    /**
     * What the person at the screen may do.
     *
     * @param keep works in the unit
     * @param lead leads the unit
     * @param oversee works in the office that looks after the portal
     */
    public record Rights(boolean keep, boolean lead, boolean oversee) {

        public boolean either() {
            return keep || oversee;
        }
    }

    private final PortalSections sections;
    private final PortalBanners banners;
    private final PortalReader reader;
    private final PortalChains chains;
    private final Upkeeping upkeeping;
    private final Outages outages;
    private final OrganizationService organization;
    private final Clock clock;

    KeepingService(
            PortalSections sections,
            PortalBanners banners,
            PortalReader reader,
            PortalChains chains,
            Upkeeping upkeeping,
            Outages outages,
            OrganizationService organization,
            Clock clock) {
        this.sections = sections;
        this.banners = banners;
        this.reader = reader;
        this.chains = chains;
        this.upkeeping = upkeeping;
        this.outages = outages;
        this.organization = organization;
        this.clock = clock;
    }

    /** @throws NotFound if there is none, or it is not for this person */
    @Transactional(readOnly = true)
    public PortalFacts portal(UUID unitId) {
        return reader.facts(reader.ofUnit(unitId));
    }

    @Transactional(readOnly = true)
    public Rights rights(UUID unitId) {
        Portal portal = reader.ofUnit(unitId);
        return new Rights(reader.mayKeep(portal), reader.mayLead(portal), reader.mayOversee(portal));
    }

    /** Who can be on duty. */
    @Transactional(readOnly = true)
    public List<PersonRef> candidates(UUID unitId) {
        return organization.peopleOf(reader.ofUnit(unitId).unitId());
    }

    /** Adds a section that only this portal has. @return its id */
    public UUID addSection(UUID unitId, String name, int intervalDays) {
        Portal portal = reader.ofUnit(unitId);
        reader.requireEither(portal);
        SectionRules.requireSection(name, intervalDays);
        List<PortalFacts.Section> known = reader.facts(portal).sections();
        if (known.stream().anyMatch(section -> section.name().equalsIgnoreCase(name.strip()))) {
            throw new InvalidInput("name", "portal.problem.name-taken");
        }
        PortalSection section =
                sections.save(PortalSection.own(portal.id(), name.strip(), known.size() + 1, intervalDays));
        chains.record(portal, "section-added", name.strip(), "");
        return section.id();
    }

    /**
     * Where the section is, and how often something new is due in it; the latter is for the office that looks after it.
     *
     * @param seen as the page showed it
     */
    public void change(PortalFacts.Section seen, String link, int intervalDays) {
        PortalSection section = section(seen);
        Portal portal = reader.portal(section.portalId());
        SectionRules.requirePlace(link.strip(), intervalDays, portal.address());
        if (intervalDays != section.intervalDays() && !reader.mayOversee(portal)) {
            throw new NotAllowed();
        }
        section.lieAt(link.strip(), intervalDays);
        changed(portal, "section-changed", seen.name(), PortalHistory.changed(seen, link.strip(), intervalDays));
    }

    /** Puts somebody on duty, or nobody. */
    public void onDuty(PortalFacts.Section seen, @Nullable UUID person) {
        PortalSection section = section(seen);
        Portal portal = reader.portal(section.portalId());
        if (!reader.mayLead(portal)) {
            throw new NotAllowed();
        }
        List<PersonRef> here = candidates(portal.unitId());
        if (person != null && here.stream().noneMatch(each -> each.id().equals(person))) {
            throw new InvalidInput("person", "portal.problem.not-here");
        }
        section.onDuty(person);
        changed(
                portal,
                "on-duty",
                seen.name(),
                person == null
                        ? PortalHistory.nobody()
                        : organization.person(person).name());
    }

    /** Somebody has looked at the real page: this is its newest item, and so many there are. */
    public void review(PortalFacts.Section seen, PortalFacts.Item item, int count) {
        review(List.of(new PortalFacts.Look(seen, item, count)));
    }

    /** The same for several sections of one portal at once. */
    public void review(List<PortalFacts.Look> looks) {
        looks.forEach(look -> show(section(look.seen()), look.item(), look.count()));
        changed(
                reader.portal(section(looks.getFirst().seen()).portalId()),
                "reviewed",
                PortalHistory.names(
                        looks.stream().map(look -> look.seen().name()).toList()),
                looks.size() == 1 ? PortalHistory.look(looks.getFirst()) : "");
    }

    private void show(PortalSection section, PortalFacts.Item item, int count) {
        Portal portal = reader.portal(section.portalId());
        if (upkeeping.isOut(portal.id())) {
            throw new InvalidInput("link", "portal.problem.out-now"); // nobody can have seen it
        }
        SectionRules.requireSeen(item, count, portal.address(), section.link(), reader.today());
        if (!reader.mayOversee(portal) && upkeeping.open(section.id()).isPresent()) {
            throw new InvalidInput("link", "portal.problem.answer-in-work"); // there it may be looked at
        }
        section.show(
                count == 0
                        ? PortalFacts.Item.NONE
                        : new PortalFacts.Item(
                                item.newestOn(),
                                item.newestTitle().strip(),
                                item.newestLink().strip()),
                count);
        if (section.state(reader.today()) == PortalFacts.State.MET) {
            upkeeping.settle(section.id());
        }
    }

    /** Opens the work about a section by hand, given to the person at the screen. @return its id */
    public UUID begin(PortalFacts.Section seen) {
        PortalSection section = section(seen);
        Portal portal = reader.portal(section.portalId());
        PortalFacts.State state = section.state(reader.today());
        if (!reader.mayKeep(portal) || state == PortalFacts.State.NOT_APPLICABLE || upkeeping.isOut(portal.id())) {
            throw new NotAllowed();
        }
        UpkeepFacts.Reason reason = switch (state) {
            case EMPTY -> UpkeepFacts.Reason.EMPTY;
            case STALE -> UpkeepFacts.Reason.STALE;
            default -> UpkeepFacts.Reason.ASKED;
        };
        try {
            return upkeeping.begin(portal.id(), section.id(), reason, Actor.currentPerson());
        } catch (DataIntegrityViolationException twice) {
            throw new InvalidInput("section", "portal.problem.under-way");
        }
    }

    /** The unit keeps the section after all. */
    public void applyAgain(PortalFacts.Section seen) {
        PortalSection section = section(seen);
        section.applyAgain();
        changed(reader.portal(section.portalId()), "applies-again", seen.name(), "");
    }

    /** @throws PortalFacts.PortalChanged if somebody else changed it since it was shown */
    private PortalSection section(PortalFacts.Section seen) {
        PortalSection section = reader.section(seen.id());
        reader.requireEither(reader.portal(section.portalId()));
        if (section.version() != seen.version()) {
            throw new PortalFacts.PortalChanged();
        }
        return section;
    }

    private void changed(Portal portal, String what, String subject, String note) {
        chains.record(portal, what, subject, note);
        try {
            chains.progress(portal);
        } catch (OptimisticLockingFailureException e) {
            throw new PortalFacts.PortalChanged();
        }
    }

    /** Records a slogan that hangs. @return its id */
    public UUID addBanner(UUID unitId, String words, String place, @Nullable LocalDate endsOn) {
        Portal portal = reader.ofUnit(unitId);
        reader.requireEither(portal);
        SectionRules.requireBanner(words, place, endsOn);
        PortalBanner banner = banners.save(new PortalBanner(
                portal.id(),
                words.strip(),
                place.strip(),
                Objects.requireNonNull(endsOn),
                Actor.currentPerson(),
                clock.instant()));
        changed(portal, "banner-added", words.strip(), "");
        return banner.id();
    }

    /** A slogan is gone. @param seen as the page showed it */
    public void takeDown(PortalFacts.Banner seen, UpkeepFacts.Answer answer) {
        PortalBanner banner = reader.banner(seen.id());
        Portal portal = reader.portal(banner.portalId());
        reader.requireEither(portal);
        if (banner.version() != seen.version() || !banner.hangs()) {
            throw new PortalFacts.PortalChanged();
        }
        SectionRules.requireTakenDown(answer, portal.address(), reader.today());
        banner.takeDown(
                Objects.requireNonNull(answer.day()),
                Actor.currentPerson(),
                answer.title().strip());
        changed(portal, "banner-taken-down", seen.words(), answer.title().strip());
        upkeeping.settle(banner.id());
    }

    /** Nobody can reach the portal: whoever should fill it waits. Reported twice, it is one outage. */
    public void reportOutage(UUID unitId, @Nullable LocalDate since, String reason) {
        Portal portal = reader.ofUnit(unitId);
        reader.requireEither(portal);
        SectionRules.requireOutage(since, reason, reader.facts(portal).newest(), reader.today());
        Outages.Open outage = Outages.Open.begun(Objects.requireNonNull(since), reason.strip(), Actor.currentPerson());
        try {
            outages.begin(portal.id(), outage, clock.instant());
        } catch (DataIntegrityViolationException twice) {
            throw new InvalidInput("since", "portal.problem.out-already");
        }
        upkeeping.halt(portal.id());
        chains.unreachable(portal, outage);
        chains.progress(portal);
    }

    /** It can be reached again; said twice, nothing more happens. */
    public void endOutage(UUID unitId) {
        Portal portal = reader.ofUnit(unitId);
        reader.requireEither(portal);
        Optional<Outages.Open> outage = outages.open(portal.id());
        if (outages.end(portal.id(), Actor.currentPerson(), clock.instant())) {
            upkeeping.resume(portal.id(), reader.facts(portal).inOrder());
            outage.ifPresent(over -> chains.reachable(portal, over));
            chains.progress(portal);
        }
    }
}
