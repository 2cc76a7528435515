package vn.tiendo.workflow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A process as a map on which an instance's way is read: which steps there are, in the order of the flow, and what can still come. */
class ProcessMap {

    private final List<FlowNode> nodes;

    ProcessMap(BpmnModelInstance model) {
        nodes = FlowOrder.of(model.getModelElementsByType(FlowNode.class), ProcessMap::successors);
    }

    ProcessCourse course(String processId, List<PathStep> path, Set<String> awaitingJob, boolean ended) {
        Map<String, List<PathStep>> visits = path.stream().collect(Collectors.groupingBy(PathStep::element));
        Set<String> current = new HashSet<>(awaitingJob);
        path.stream().filter(step -> step.left() == null).map(PathStep::element).forEach(current::add);
        Set<String> ahead = ended ? Set.of() : reachable(node -> current.contains(node.getId()));
        Set<String> known = reachable(node -> isStart(node) && (path.isEmpty() || visits.containsKey(node.getId())));
        known.addAll(visits.keySet());
        known.addAll(current);
        List<ProcessCourse.Step> steps = nodes.stream()
                .filter(node -> isStep(node) && known.contains(node.getId()) || isEndReached(node, visits))
                .map(node -> step(node, visits.getOrDefault(node.getId(), List.of()), current, ahead))
                .toList();
        Set<String> passed = path.stream()
                .map(PathStep::element)
                .filter(Predicate.not(current::contains))
                .collect(Collectors.toSet());
        return new ProcessCourse(processId, ended, steps, passed, withoutScopes(current), List.of());
    }

    /** What people have to do, in the order of the flow. */
    List<UserTask> userTasks() {
        return nodes.stream()
                .filter(UserTask.class::isInstance)
                .map(UserTask.class::cast)
                .toList();
    }

    /** Where instances begin; one that has begun has done so at one of them. */
    private static boolean isStart(FlowNode node) {
        return node instanceof StartEvent && isOfProcess(node);
    }

    /** A sub-process is only the frame around where the instance stands. */
    private Set<String> withoutScopes(Set<String> elements) {
        return nodes.stream()
                .filter(node -> !(node instanceof SubProcess))
                .map(FlowNode::getId)
                .filter(elements::contains)
                .collect(Collectors.toSet());
    }

    private static ProcessCourse.Step step(
            FlowNode node, List<PathStep> visits, Set<String> current, Set<String> ahead) {
        PathStep last = visits.isEmpty() ? null : visits.getLast();
        return new ProcessCourse.Step(
                node.getId(),
                node.getName() == null ? "" : node.getName(),
                node instanceof EndEvent,
                position(node.getId(), visits, current, ahead),
                visits.size(),
                last == null ? null : last.entered(),
                last == null ? null : last.left());
    }

    private static ProcessCourse.Position position(
            String id, List<PathStep> visits, Set<String> current, Set<String> ahead) {
        if (current.contains(id)) {
            return ProcessCourse.Position.CURRENT;
        }
        if (visits.isEmpty()) {
            return ahead.contains(id) ? ProcessCourse.Position.AHEAD : ProcessCourse.Position.BYPASSED;
        }
        return visits.getLast().cancelled() ? ProcessCourse.Position.STOPPED : ProcessCourse.Position.PASSED;
    }

    /** What somebody or something does; of what an event sets off beside the main way, only what people have to do. */
    private static boolean isStep(FlowNode node) {
        return ((node instanceof Activity && !(node instanceof SubProcess)) || node instanceof IntermediateCatchEvent)
                && (node instanceof UserTask || scopes(node).noneMatch(SubProcess::triggeredByEvent));
    }

    private static boolean isEndReached(FlowNode node, Map<String, List<PathStep>> visits) {
        return node instanceof EndEvent && isOfProcess(node) && visits.containsKey(node.getId());
    }

    /** Every element that the flow leads to from some; what interrupts it is not to be expected. */
    private Set<String> reachable(Predicate<FlowNode> from) {
        Set<String> found = new HashSet<>();
        Deque<FlowNode> open = new ArrayDeque<>();
        nodes.stream().filter(from).forEach(open::add);
        while (!open.isEmpty()) {
            for (FlowNode next : successors(open.remove())) {
                if (found.add(next.getId())) {
                    open.add(next);
                }
            }
        }
        return found;
    }

    private static List<FlowNode> successors(FlowNode node) {
        List<FlowNode> next = new ArrayList<>();
        node.getOutgoing().stream().map(SequenceFlow::getTarget).forEach(next::add);
        if (node instanceof SubProcess inner) {
            inner.getFlowElements().stream()
                    .filter(StartEvent.class::isInstance)
                    .map(FlowNode.class::cast)
                    .forEach(next::add);
        }
        if (node instanceof EndEvent) {
            scopes(node)
                    .findFirst()
                    .ifPresent(scope -> scope.getOutgoing().stream()
                            .map(SequenceFlow::getTarget)
                            .forEach(next::add));
        }
        return next;
    }

    private static boolean isOfProcess(FlowNode node) {
        return node.getParentElement() instanceof Process;
    }

    /** The sub-processes around a node, from the inside out. */
    private static Stream<SubProcess> scopes(FlowNode node) {
        return Stream.iterate(
                        node.getParentElement(), java.util.Objects::nonNull, ModelElementInstance::getParentElement)
                .filter(SubProcess.class::isInstance)
                .map(SubProcess.class::cast);
    }
}
