package vn.tiendo.rescheduling;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.execution.AddresseeService;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.NotFound;
import vn.tiendo.task.TaskListService;
import vn.tiendo.task.TaskTicket;
import vn.tiendo.task.subject.StepSubjects;

/** A unit says that it knows the new deadline. */
@Service
@Transactional
@PreAuthorize("hasRole('USER')")
public class AcknowledgementService {

    static final String PROCESS = "rescheduling-acknowledgement";

    private final ToldUnits units;
    private final ReschedulingService reschedulings;
    private final AddresseeService addressees;
    private final TaskListService tasks;
    private final StepSubjects subjects;
    private final Clock clock;

    AcknowledgementService(
            ToldUnits units,
            ReschedulingService reschedulings,
            AddresseeService addressees,
            TaskListService tasks,
            StepSubjects subjects,
            Clock clock) {
        this.units = units;
        this.reschedulings = reschedulings;
        this.addressees = addressees;
        this.tasks = tasks;
        this.subjects = subjects;
        this.clock = clock;
    }

    /** The unit's clerk acknowledges. */
    public void acknowledge(TaskTicket ticket) {
        subjects.of(ticket.taskId()).ifPresent(units::lockWaiting);
        tasks.complete(ticket, "acknowledge-rescheduling", "ACKNOWLEDGED", id -> {
            if (!units.acknowledge(id, Actor.currentPerson(), clock.instant())) {
                throw new NotAllowed();
            }
            return "";
        });
    }

    /**
     * The change that a unit is asked to acknowledge.
     *
     * @throws NotFound if it does not exist or the person may not see the unit's work
     */
    @Transactional(readOnly = true)
    public ReschedulingFacts facts(UUID id) {
        ToldUnits.Told told = units.byId(List.of(id)).stream().findFirst().orElseThrow(NotFound::new);
        Set<UUID> own = addressees.facts(told.addresseeId()).assignments().stream()
                .map(AssignmentFacts::obligationId)
                .collect(Collectors.toSet());
        return reschedulings.facts(told.reschedulingId()).about(own);
    }
}
