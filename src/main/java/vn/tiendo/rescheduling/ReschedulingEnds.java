package vn.tiendo.rescheduling;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.directive.DirectiveState;
import vn.tiendo.execution.event.ReportSubmitted;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.workflow.WorkflowService;

/** Ends proposals that nobody has to decide, and questions that no unit has to answer any more, and their processes with them. */
@Component
@Transactional
class ReschedulingEnds {

    private static final String OVERTAKEN = "rescheduling-overtaken";
    private static final String UNASKED = "acknowledgement-overtaken";

    private final Reschedulings reschedulings;
    private final ToldUnits units;
    private final ReschedulingChains chains;
    private final DirectiveService directives;
    private final WorkflowService workflow;
    private final JdbcClient jdbc;
    private final Clock clock;

    ReschedulingEnds(
            Reschedulings reschedulings,
            ToldUnits units,
            ReschedulingChains chains,
            DirectiveService directives,
            WorkflowService workflow,
            JdbcClient jdbc,
            Clock clock) {
        this.reschedulings = reschedulings;
        this.units = units;
        this.chains = chains;
        this.directives = directives;
        this.workflow = workflow;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Proposals about directives that are not carried out any more. */
    List<UUID> overtaken() {
        return jdbc.sql("select r.id from rescheduling r join directive_v d on d.id = r.directive_id"
                        + " where r.state = 'PROPOSED' and d.state <> 'IN_FORCE' order by r.id")
                .query(UUID.class)
                .list();
    }

    void drop(Rescheduling open, ReschedulingState end) {
        open.close(end, clock.instant());
        tell(open.instanceId(), OVERTAKEN);
        chains.ended(open);
    }

    /** Called again, it does nothing. */
    void lapse(UUID reschedulingId) {
        reschedulings
                .lock(reschedulingId)
                .filter(open -> open.state() == ReschedulingState.PROPOSED
                        && directives.facts(open.directiveId()).state() != DirectiveState.IN_FORCE)
                .ifPresent(open -> drop(open, ReschedulingState.LAPSED));
    }

    /** Called again, it does nothing. */
    void lapseWaiting(UUID toldId) {
        units.lockWaiting(toldId).ifPresent(waiting -> unask(List.of(waiting)));
    }

    /** A unit that has reported knows of its deadline. */
    @EventListener
    void on(ReportSubmitted reported) {
        unaskUnits(List.of(reported.addresseeId()));
    }

    /** They need not answer: there is a newer change, or nothing is left to do. */
    void unaskUnits(Collection<UUID> addresseeIds) {
        unask(units.lockWaitingOf(addresseeIds));
    }

    private void unask(List<ToldUnits.Told> waiting) {
        units.told(waiting.stream().map(ToldUnits.Told::id).toList());
        waiting.forEach(each -> tell(Objects.requireNonNull(each.instanceId()), UNASKED));
    }

    private void tell(String instance, String message) {
        if (!workflow.tell(instance, message)) {
            throw new NotAllowed();
        }
    }
}
