package vn.tiendo.workflow;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.jspecify.annotations.Nullable;

/** Reads how far an instance has come, and the processes that it calls with it: to its reader they are one way. */
class CourseReader {

    private final ProcessEngine engine;
    private final Function<String, List<PathStep>> path;
    private final Function<String, Set<String>> awaitingJob;

    CourseReader(
            ProcessEngine engine, Function<String, List<PathStep>> path, Function<String, Set<String>> awaitingJob) {
        this.engine = engine;
        this.path = path;
        this.awaitingJob = awaitingJob;
    }

    ProcessCourse course(HistoricProcessInstance instance) {
        boolean ended = instance.getEndTime() != null;
        BpmnModelInstance model = model(instance.getProcessDefinitionId());
        ProcessCourse course = new ProcessMap(model)
                .course(
                        instance.getProcessDefinitionKey(),
                        path.apply(instance.getId()),
                        ended ? Set.of() : awaitingJob.apply(instance.getId()),
                        ended);
        Map<String, CallActivity> calls = model.getModelElementsByType(CallActivity.class).stream()
                .collect(Collectors.toMap(CallActivity::getId, call -> call));
        if (calls.isEmpty()) {
            return course;
        }
        Map<String, HistoricProcessInstance> called = called(instance.getId());
        for (ProcessCourse.Step step : course.steps()) {
            CallActivity call = calls.get(step.id());
            if (call != null) {
                course = through(course, step, call.getCalledElement(), called.get(step.id()));
            }
        }
        return course;
    }

    private ProcessCourse through(
            ProcessCourse course,
            ProcessCourse.Step call,
            String processId,
            @Nullable HistoricProcessInstance instance) {
        if (instance == null) {
            return course.withCalled(call, ahead(processId, call), List.of());
        }
        ProcessCourse inner = course(instance);
        return course.withCalled(
                call,
                inner.steps(),
                Stream.concat(
                                Stream.of(new ProcessCourse.Called(call, instance.getId(), inner)),
                                inner.called().stream())
                        .toList());
    }

    /** What the newest version would bring, while nothing has been begun of it. */
    private List<ProcessCourse.Step> ahead(String processId, ProcessCourse.Step call) {
        String newest = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(processId)
                .latestVersion()
                .singleResult()
                .getId();
        return new ProcessMap(model(newest))
                .course(processId, List.of(), Set.of(), false).steps().stream()
                        .map(step -> step.asIn(call))
                        .toList();
    }

    /** The last instance that each call has begun. */
    private Map<String, HistoricProcessInstance> called(String instanceId) {
        Map<String, String> ids = engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instanceId)
                .activityType("callActivity")
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .filter(activity -> activity.getCalledProcessInstanceId() != null)
                .collect(Collectors.toMap(
                        HistoricActivityInstance::getActivityId,
                        HistoricActivityInstance::getCalledProcessInstanceId,
                        (first, last) -> last));
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<String, HistoricProcessInstance> instances = engine
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceIds(Set.copyOf(ids.values()))
                .list()
                .stream()
                .collect(Collectors.toMap(HistoricProcessInstance::getId, instance -> instance));
        return ids.entrySet().stream()
                .filter(call -> instances.containsKey(call.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, call -> instances.get(call.getValue())));
    }

    private BpmnModelInstance model(String definitionId) {
        return engine.getRepositoryService().getBpmnModelInstance(definitionId);
    }
}
