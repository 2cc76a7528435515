package vn.tiendo.consolidation;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.longrun.LastRuns;
import vn.tiendo.longrun.LongRun;
import vn.tiendo.longrun.LongRuns;
import vn.tiendo.longrun.Progress;
import vn.tiendo.task.TaskTicket;

/** Fixes figures beside the click of whoever asks: of thousands of units that takes seconds. One run of a directive at a time. */
@Service
@PreAuthorize("hasRole('USER')")
public class FixingService {

    private final ConsolidationService consolidations;
    private final SupplementService supplements;
    private final DirectiveService directives;
    private final LongRuns threads = new LongRuns("figures", 1); // each holds all reports on a directive
    private final LastRuns<UUID, LongRun<UUID>> runs = new LastRuns<>(threads);

    FixingService(ConsolidationService consolidations, SupplementService supplements, DirectiveService directives) {
        this.consolidations = consolidations;
        this.supplements = supplements;
        this.directives = directives;
    }

    /** Begins to fix the figures, see {@link ConsolidationService#fixFigures}; does not wait. */
    public LongRun<UUID> fix(TaskTicket ticket, UUID directiveId, CutOff seen, String note) {
        return start(directiveId, progress -> consolidations.fixFigures(ticket, seen, note, progress));
    }

    /** Begins a supplementary report, see {@link SupplementService#begin}; does not wait. */
    public LongRun<UUID> supplement(UUID directiveId, String reason) {
        return start(directiveId, progress -> supplements.begin(directiveId, reason, progress));
    }

    private LongRun<UUID> start(UUID directiveId, Consumer<Progress> act) {
        directives.facts(directiveId); // whose run another one finds under way is for who may read the directive
        return runs.start(
                directiveId,
                () -> new LongRun<>(LongRun.UNKNOWN, progress -> {
                    act.accept(progress);
                    return directiveId;
                }));
    }

    /** The last run of a directive, for the side that issued it. */
    public Optional<LongRun<UUID>> last(UUID directiveId) {
        return directives.isIssuerSide(directiveId) ? runs.of(directiveId) : Optional.empty();
    }

    @EventListener(ContextClosedEvent.class)
    @PreAuthorize("permitAll()")
    public void stop() throws InterruptedException {
        threads.stop();
    }
}
