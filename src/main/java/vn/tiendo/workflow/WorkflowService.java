package vn.tiendo.workflow;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.shared.NotFound;

/** Starts, moves and cancels process instances; the engine joins the caller's transaction. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('USER', 'SYSTEM')")
public class WorkflowService {

    private final Engine engine;

    WorkflowService(Engine engine) {
        this.engine = engine;
    }

    /**
     * Starts a process for one aggregate.
     *
     * @param variable name of the one stored variable, e.g. {@code directiveId}
     * @param businessKey the aggregate's id, stored as that variable and as business key
     * @return the instance's id
     */
    public String start(String processId, String variable, String businessKey) {
        return engine.services()
                .getRuntimeService()
                .startProcessInstanceByKey(processId, businessKey, Map.of(variable, businessKey))
                .getId();
    }

    /** Starts the process that waits for this message, as {@link #start} does. */
    public String startBy(String message, String variable, String businessKey) {
        return engine.services()
                .getRuntimeService()
                .startProcessInstanceByMessage(message, businessKey, Map.of(variable, businessKey))
                .getId();
    }

    /** Completes a human step; {@code outcome} is the decision that the next gateway reads, and is not stored. */
    public void complete(String taskId, String outcome) {
        move(() -> engine.services()
                .getTaskService()
                .complete(
                        taskId,
                        Variables.createVariables().putValueTyped("outcome", Variables.stringValue(outcome, true))));
    }

    /**
     * Tells a running instance that something happened which its diagram waits for.
     *
     * @return whether it was waiting for that
     */
    public boolean tell(String instanceId, String message) {
        MessageCorrelationBuilder told = engine.services()
                .getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceId(instanceId);
        try {
            move(told::correlate);
            return true;
        } catch (MismatchingMessageCorrelationException e) {
            return false;
        }
    }

    /** A step that met somebody else's change, in the engine's rows or in ours, may be tried again by whoever caused it. */
    private static void move(Runnable command) {
        try {
            command.run();
        } catch (OptimisticLockingException e) {
            throw new OptimisticLockingFailureException("The process moved on at the same moment", e);
        } catch (ProcessEngineException e) {
            throw e.getCause() instanceof OptimisticLockingFailureException conflict ? conflict : e;
        }
    }

    /** Ends instances before their time; those that have ended already stay as they are. */
    public void cancel(Collection<String> instanceIds, String reason) {
        move(() -> engine.services()
                .getRuntimeService()
                .deleteProcessInstancesIfExists(List.copyOf(instanceIds), reason, false, true, false));
    }

    /** When the engine has something to do next, without what failed for good. */
    @Transactional(readOnly = true)
    public Optional<Instant> nextJob() {
        return engine
                .services()
                .getManagementService()
                .createJobQuery()
                .withRetriesLeft()
                .active()
                .orderByJobDuedate()
                .asc()
                .list()
                .stream()
                .map(job -> job.getDuedate() == null ? job.getCreateTime() : job.getDuedate())
                .map(Date::toInstant)
                .min(Comparator.naturalOrder());
    }

    /** The newest version of a decision table. */
    @Transactional(readOnly = true)
    public Decision decision(String key) {
        return engine.decision(key);
    }

    /** The steps that an instance has taken, oldest first. */
    @Transactional(readOnly = true)
    public List<PathStep> path(String instanceId) {
        return engine
                .services()
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instanceId)
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .map(WorkflowService::step)
                .toList();
    }

    /** How far an instance has come, step by step in the order of the drawing, through the processes that it calls. */
    @Transactional(readOnly = true)
    public ProcessCourse course(String instanceId) {
        return new CourseReader(engine.services(), this::path, this::awaitingJob).course(instance(instanceId));
    }

    /** The drawing (BPMN with its layout) that was deployed when the instance began. */
    @Transactional(readOnly = true)
    public String drawing(String instanceId) {
        return ModelService.drawing(
                engine.services().getRepositoryService(), instance(instanceId).getProcessDefinitionId());
    }

    private HistoricProcessInstance instance(String instanceId) {
        HistoricProcessInstance instance = engine.services()
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceId(instanceId)
                .singleResult();
        if (instance == null) {
            throw new NotFound();
        }
        return instance;
    }

    /** Where a job has yet to come: history knows of these steps only when it has. */
    private Set<String> awaitingJob(String instanceId) {
        ActivityInstance tree = engine.services().getRuntimeService().getActivityInstance(instanceId);
        Set<String> elements = new HashSet<>();
        if (tree != null) {
            collectJobs(tree, elements);
        }
        return elements;
    }

    private static void collectJobs(ActivityInstance scope, Set<String> elements) {
        for (TransitionInstance waiting : scope.getChildTransitionInstances()) {
            elements.add(waiting.getActivityId());
        }
        for (ActivityInstance inner : scope.getChildActivityInstances()) {
            collectJobs(inner, elements);
        }
    }

    private static PathStep step(HistoricActivityInstance activity) {
        return new PathStep(
                activity.getActivityId(),
                activity.getStartTime().toInstant(),
                activity.getEndTime() == null ? null : activity.getEndTime().toInstant(),
                activity.isCanceled());
    }
}
