package vn.tiendo.portal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.directive.ReviewDecision;
import vn.tiendo.portal.rule.Sampling;
import vn.tiendo.portal.rule.SectionRules;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.NotFound;
import vn.tiendo.task.TaskListService;
import vn.tiendo.task.TaskTicket;

/** The steps that people take about a section or a slogan: filled, taken down, checked, found not to apply. */
@Service
@Transactional
@PreAuthorize("hasRole('USER')")
public class UpkeepService {

    private final Portals portals;
    private final SectionUpkeeps upkeeps;
    private final PortalReader reader;
    private final PortalChains chains;
    private final Sampling sampling;
    private final TaskListService tasks;
    private final Clock clock;

    UpkeepService(
            Portals portals,
            SectionUpkeeps upkeeps,
            PortalReader reader,
            PortalChains chains,
            Sampling sampling,
            TaskListService tasks,
            Clock clock) {
        this.portals = portals;
        this.upkeeps = upkeeps;
        this.reader = reader;
        this.chains = chains;
        this.sampling = sampling;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** @throws NotFound if the person may not read it */
    @Transactional(readOnly = true)
    public UpkeepFacts facts(UUID upkeepId) {
        SectionUpkeep upkeep = upkeep(upkeepId);
        reader.readable(reader.portal(upkeep.portalId()));
        return upkeep.facts();
    }

    /** The portal that a piece of work is about. @throws NotFound if the person may not read it */
    @Transactional(readOnly = true)
    public PortalFacts portal(UUID upkeepId) {
        return reader.facts(reader.readable(reader.portal(upkeep(upkeepId).portalId())));
    }

    /** What is under way about a unit's portal. @throws NotFound if the person may not read it */
    @Transactional(readOnly = true)
    public List<UpkeepFacts> underWay(UUID unitId) {
        return upkeeps.findByPortalIdAndOpenKeyIsNotNull(reader.ofUnit(unitId).id()).stream()
                .map(SectionUpkeep::facts)
                .toList();
    }

    /**
     * The section has a new item, or the slogan is gone.
     *
     * @throws InvalidInput with everything that is missing or cannot be
     */
    public void fill(TaskTicket ticket, UpkeepFacts.Answer answer) {
        tasks.complete(ticket, "fill-section", "FILLED", id -> {
            SectionUpkeep upkeep = upkeep(id);
            Portal portal = portals.lock(upkeep.portalId()).orElseThrow(NotFound::new);
            upkeep.answer(answer, Actor.currentPerson(), clock.instant());
            if (upkeep.sectionId() == null) {
                takeDown(upkeep, portal, answer);
            } else {
                show(upkeep, portal, answer);
            }
            upkeep.goOn(!upkeep.sampled() && portal.countAnswer(sampling.oneIn()));
            chains.progress(portal);
            return answer.link().strip();
        });
    }

    private void show(SectionUpkeep upkeep, Portal portal, UpkeepFacts.Answer answer) {
        PortalFacts.Section section =
                reader.facts(portal).section(upkeep.sectionId()).orElseThrow(NotFound::new);
        List<String> given = new ArrayList<>(upkeeps.linksGiven(section.id(), upkeep.id()));
        given.add(section.newest().newestLink());
        SectionRules.requireItem(answer, portal.address(), section, given, reader.today());
        PortalSection shown = reader.section(section.id());
        upkeep.before(shown.newest(), shown.itemCount());
        shown.show(
                new PortalFacts.Item(
                        answer.day(), answer.title().strip(), answer.link().strip()),
                shown.itemCount() + 1);
    }

    private void takeDown(SectionUpkeep upkeep, Portal portal, UpkeepFacts.Answer answer) {
        SectionRules.requireTakenDown(answer, portal.address(), reader.today());
        reader.banner(Objects.requireNonNull(upkeep.bannerId()))
                .takeDown(
                        Objects.requireNonNull(answer.day()),
                        Actor.currentPerson(),
                        answer.title().strip());
    }

    /** The unit need not have such a section, it says. @throws InvalidInput if it does not say why */
    public void askNotApplicable(TaskTicket ticket, String why) {
        SectionRules.requireWhy(why);
        tasks.complete(ticket, "fill-section", "NOT_APPLICABLE", id -> {
            SectionUpkeep upkeep = upkeep(id);
            if (upkeep.sectionId() == null) {
                throw new NotAllowed();
            }
            upkeep.askNotApplicable(why.strip(), Actor.currentPerson(), clock.instant());
            return why.strip();
        });
    }

    /** The overseer has looked at the real page. */
    public void check(TaskTicket ticket, ReviewDecision decision) {
        require(decision);
        tasks.complete(ticket, "check-section", decision.approved() ? "CONFIRMED" : "RETURNED", id -> {
            SectionUpkeep upkeep = upkeep(id);
            if (decision.approved()) {
                upkeep.tick(UpkeepFacts.Stage.CHECKING, UpkeepFacts.Stage.DONE, Actor.currentPerson(), clock.instant());
            } else {
                takeBack(upkeep);
                sendBack(upkeep, UpkeepFacts.Stage.CHECKING, decision);
            }
            chains.progress(reader.portal(upkeep.portalId()), upkeep.answeredBy());
            return decision.reason().strip();
        });
    }

    private void takeBack(SectionUpkeep upkeep) {
        if (upkeep.sectionId() == null) {
            reader.banner(Objects.requireNonNull(upkeep.bannerId())).hangAgain();
            return;
        }
        PortalSection section = reader.section(upkeep.sectionId());
        if (section.newest().newestLink().equals(upkeep.facts().answer().link())) {
            section.show(upkeep.before(), upkeep.beforeCount());
        }
    }

    /** Whether the overseer agrees that the unit need not have the section. */
    public void approveNotApplicable(TaskTicket ticket, ReviewDecision decision) {
        require(decision);
        tasks.complete(ticket, "approve-not-applicable", decision.approved() ? "APPROVED" : "REFUSED", id -> {
            SectionUpkeep upkeep = upkeep(id);
            if (decision.approved()) {
                reader.section(Objects.requireNonNull(upkeep.sectionId()))
                        .lapse(upkeep, Actor.currentPerson(), clock.instant());
                upkeep.tick(
                        UpkeepFacts.Stage.APPROVING,
                        UpkeepFacts.Stage.NOT_APPLICABLE,
                        Actor.currentPerson(),
                        clock.instant());
                chains.progress(reader.portal(upkeep.portalId()), upkeep.answeredBy());
            } else {
                sendBack(upkeep, UpkeepFacts.Stage.APPROVING, decision);
            }
            return decision.reason().strip();
        });
    }

    private static void require(ReviewDecision decision) {
        decision.require();
        InvalidInput.requireAtMost(UpkeepFacts.Answer.LONGEST_REASON, "reason", decision.reason());
    }

    private void sendBack(SectionUpkeep upkeep, UpkeepFacts.Stage from, ReviewDecision decision) {
        upkeep.sendBack(from, decision.reason().strip(), Actor.currentPerson(), clock.instant());
    }

    private SectionUpkeep upkeep(UUID id) {
        return upkeeps.findById(id).orElseThrow(NotFound::new);
    }
}
