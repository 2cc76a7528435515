package vn.tiendo.execution;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.audit.AuditService;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.notification.Notice;
import vn.tiendo.notification.NoticeService;
import vn.tiendo.shared.NotFound;
import vn.tiendo.task.TaskListService;
import vn.tiendo.task.TaskTicket;
import vn.tiendo.workflow.WorkflowService;

/** Takes a directive back from its units; each confirms once that it has destroyed what it got (Decree 30/2020, article 18.4). */
@Service
@Transactional
@PreAuthorize("hasRole('USER')")
public class RecallService {

    static final String PROCESS = "recall-confirmation";

    private final Addressees addressees;
    private final TaskListService tasks;
    private final WorkflowService workflow;
    private final AuditService audit;
    private final NoticeService notices;
    private final Clock clock;

    RecallService(
            Addressees addressees,
            TaskListService tasks,
            WorkflowService workflow,
            AuditService audit,
            NoticeService notices,
            Clock clock) {
        this.addressees = addressees;
        this.tasks = tasks;
        this.workflow = workflow;
        this.audit = audit;
        this.notices = notices;
        this.clock = clock;
    }

    /** Ends everything that runs at these units; who was found not to be addressed has nothing to give back. */
    @PreAuthorize("hasRole('SYSTEM')")
    public void withdraw(DirectiveFacts directive, Collection<UUID> unitIds) {
        List<Addressee> units = addressees.findByDirectiveIdAndUnitIdIn(directive.id(), unitIds).stream()
                .filter(unit -> unit.state() != ExecutionState.NOT_APPLICABLE)
                .toList();
        workflow.cancel(
                units.stream().flatMap(unit -> unit.instances().stream()).toList(), "recall-decided");
        for (Addressee unit : units) {
            unit.recall();
            audit.record(
                    AddresseeService.PROCESS + ":" + unit.getId(), directive.id(), "execution.withdrawn", Map.of());
            workflow.start(PROCESS, "addresseeId", unit.getId().toString());
        }
        notices.tell(units.stream().map(unit -> notice(directive, unit)).toList());
    }

    private static Notice notice(DirectiveFacts directive, Addressee unit) {
        DirectiveFacts.Recall recall = Objects.requireNonNull(directive.recall());
        return new Notice(
                "recalled:" + unit.getId(),
                directive.id(),
                directive.label(),
                ExecutionLinks.addressee(unit.getId()),
                "directive-recalled",
                List.of(recall.document(), recall.reason()),
                unit.people());
    }

    /** The unit's clerk confirms. */
    public void confirm(TaskTicket ticket) {
        tasks.complete(ticket, "confirm-recall", "CONFIRMED", id -> {
            addressees.findById(id).orElseThrow(NotFound::new).confirmRecall(clock.instant());
            return "";
        });
    }
}
