package vn.tiendo.rescheduling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tiendo.deadline.DeadlineService;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.execution.DueService;
import vn.tiendo.execution.calendar.DueChange;
import vn.tiendo.extension.ExtensionService;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.workflow.WorkflowService;

/** The service tasks of {@code deadline-rescheduling}. */
@Component
public class ReschedulingSteps {

    private static final int CHUNK = 25;

    /** In which a unit has the directive and still works on it. */
    private static final Set<String> WORKING = Set.of("RECEIVED", "IN_PROGRESS", "RETURNED");

    private final Reschedulings reschedulings;
    private final ToldUnits units;
    private final ReschedulingEnds ends;
    private final ReschedulingChains chains;
    private final ExtensionService extensions;
    private final DeadlineService deadlines;
    private final DirectiveService directives;
    private final DueService dues;
    private final WorkflowService workflow;

    ReschedulingSteps(
            Reschedulings reschedulings,
            ToldUnits units,
            ReschedulingEnds ends,
            ReschedulingChains chains,
            ExtensionService extensions,
            DeadlineService deadlines,
            DirectiveService directives,
            DueService dues,
            WorkflowService workflow) {
        this.reschedulings = reschedulings;
        this.units = units;
        this.ends = ends;
        this.chains = chains;
        this.extensions = extensions;
        this.deadlines = deadlines;
        this.directives = directives;
        this.dues = dues;
        this.workflow = workflow;
    }

    /** Moves the deadlines while no sweep runs: nobody is reminded of the old ones once the new one is there. */
    public void move(String reschedulingId) {
        Rescheduling approved =
                reschedulings.findById(UUID.fromString(reschedulingId)).orElseThrow();
        DirectiveFacts directive = directives.facts(approved.directiveId());
        extensions.overtake(
                directive.id(), approved.obligationIds(), approved.due().lastWorkingDay());
        deadlines.hold(directive.id());
        Map<UUID, Integer> moved = dues.reschedule(DueChange.of(
                        directive, approved.obligationIds(), approved.due().wording()))
                .orElseThrow(() -> new InvalidInput("given", "rescheduling.problem.overtaken"));
        units.begin(approved.id(), moved);
        chains.moved(approved, moved.values());
    }

    /** Tells the next units, and asks those that still work on it to acknowledge. */
    public void tell(String reschedulingId) {
        Rescheduling approved =
                reschedulings.findById(UUID.fromString(reschedulingId)).orElseThrow();
        List<ToldUnits.Told> next = units.toTell(approved.id(), CHUNK);
        if (next.isEmpty()) {
            return;
        }
        List<UUID> addressees = next.stream().map(ToldUnits.Told::addresseeId).toList();
        ends.unaskUnits(addressees);
        List<ToldUnits.Part> parts = units.parts(addressees);
        Set<UUID> working = parts.stream()
                .filter(part -> WORKING.contains(part.state()))
                .map(ToldUnits.Part::addresseeId)
                .collect(Collectors.toSet());
        List<UUID> done = new ArrayList<>();
        for (ToldUnits.Told unit : next) {
            if (working.contains(unit.addresseeId())) {
                units.waiting(
                        unit.id(),
                        workflow.start(
                                AcknowledgementService.PROCESS,
                                "acknowledgementId",
                                unit.id().toString()));
            } else {
                done.add(unit.id());
            }
        }
        units.told(done);
        chains.told(approved, directives.facts(approved.directiveId()), parts);
    }

    public boolean areUnitsToTell(String reschedulingId) {
        return !units.toTell(UUID.fromString(reschedulingId), 1).isEmpty();
    }
}
