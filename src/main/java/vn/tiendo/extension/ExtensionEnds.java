package vn.tiendo.extension;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.execution.event.ReportSubmitted;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.workflow.WorkflowService;

/** Ends requests on which nobody has to act any more, and their process with them. */
@Component
@Transactional
class ExtensionEnds {

    private static final String OVERTAKEN = "extension-overtaken";

    private final Extensions extensions;
    private final ExtensionOptions options;
    private final ExtensionChains chains;
    private final DirectiveService directives;
    private final WorkflowService workflow;
    private final Clock clock;

    ExtensionEnds(
            Extensions extensions,
            ExtensionOptions options,
            ExtensionChains chains,
            DirectiveService directives,
            WorkflowService workflow,
            Clock clock) {
        this.extensions = extensions;
        this.options = options;
        this.chains = chains;
        this.directives = directives;
        this.workflow = workflow;
        this.clock = clock;
    }

    /** What the unit has reported needs no more time. */
    @EventListener
    void on(ReportSubmitted reported) {
        extensions.lock(reported.addresseeId(), ExtensionState.OPEN).forEach(open -> drop(open, ExtensionState.LAPSED));
    }

    /** Called again, it does nothing. */
    void lapse(UUID extensionId) {
        extensions
                .lock(extensionId)
                .filter(open -> open.state().open() && !options.stillWanted(open))
                .ifPresent(open -> drop(open, ExtensionState.LAPSED));
    }

    void drop(Extension open, ExtensionState end) {
        open.drop(end, clock.instant());
        if (!workflow.tell(open.instanceId(), OVERTAKEN)) {
            throw new NotAllowed();
        }
        chains.dropped(open, directives.facts(open.directiveId()));
    }
}
