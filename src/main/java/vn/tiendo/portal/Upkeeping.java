package vn.tiendo.portal;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.portal.outage.Outages;
import vn.tiendo.workflow.WorkflowService;

/** Begins, halts and ends the pieces of work about sections and slogans. */
@Component
class Upkeeping {

    static final String PROCESS = "section-upkeep";

    private final SectionUpkeeps upkeeps;
    private final Outages outages;
    private final WorkflowService workflow;
    private final Clock clock;

    Upkeeping(SectionUpkeeps upkeeps, Outages outages, WorkflowService workflow, Clock clock) {
        this.upkeeps = upkeeps;
        this.outages = outages;
        this.workflow = workflow;
        this.clock = clock;
    }

    /** @throws org.springframework.dao.DataIntegrityViolationException if it is under way already */
    UUID begin(UUID portalId, UUID about, UpkeepFacts.Reason reason, @Nullable UUID assignee) {
        SectionUpkeep upkeep =
                upkeeps.saveAndFlush(new SectionUpkeep(portalId, about, reason, assignee, clock.instant()));
        upkeep.carriedBy(workflow.start(PROCESS, "upkeepId", upkeep.id().toString()));
        return upkeep.id();
    }

    Optional<SectionUpkeep> open(UUID about) {
        return upkeeps.findByOpenKey(about);
    }

    /** Something new came in another way: whoever should have done it has nothing more to do. */
    void settle(UUID about) {
        open(about)
                .filter(upkeep -> upkeep.stage() == UpkeepFacts.Stage.FILLING)
                .ifPresent(this::settle);
    }

    /** Nobody can do anything about a portal that cannot be reached. */
    void halt(UUID portalId) {
        upkeeps.findByPortalIdAndOpenKeyIsNotNull(portalId).stream()
                .filter(upkeep -> upkeep.stage() == UpkeepFacts.Stage.FILLING)
                .forEach(upkeep -> {
                    upkeep.await();
                    workflow.tell(upkeep.instance(), "portal-unreachable");
                });
    }

    /**
     * It goes on, with its whole time before it.
     *
     * @param inOrder sections and slogans about which nothing is wrong any more
     */
    void resume(UUID portalId, Set<UUID> inOrder) {
        upkeeps.findByPortalIdAndOpenKeyIsNotNull(portalId).stream()
                .filter(upkeep -> upkeep.stage() == UpkeepFacts.Stage.WAITING)
                .forEach(upkeep -> {
                    upkeep.resume();
                    workflow.tell(upkeep.instance(), "portal-reachable");
                    if (inOrder.contains(upkeep.about()) && upkeep.reason() != UpkeepFacts.Reason.ASKED) {
                        settle(upkeep);
                    }
                });
    }

    private void settle(SectionUpkeep upkeep) {
        upkeep.settle();
        workflow.tell(upkeep.instance(), "section-settled");
    }

    boolean isOut(UUID portalId) {
        return outages.open(portalId).isPresent();
    }
}
