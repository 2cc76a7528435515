package vn.tiendo.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Function;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;

/** Puts nodes in the order in which the flow comes to them, ways back left aside; where it is free, as they are drawn from left to right. */
final class FlowOrder {

    private static final Comparator<FlowNode> LEFT_TO_RIGHT =
            Comparator.comparingDouble((FlowNode node) -> at(node, true)).thenComparingDouble(node -> at(node, false));

    private final Function<FlowNode, List<FlowNode>> successors;
    private final Map<FlowNode, Set<FlowNode>> forward = new LinkedHashMap<>();
    private final Map<FlowNode, Integer> waitsFor = new HashMap<>();
    private final Set<FlowNode> underway = new HashSet<>();

    private FlowOrder(Function<FlowNode, List<FlowNode>> successors) {
        this.successors = successors;
    }

    static List<FlowNode> of(Collection<FlowNode> nodes, Function<FlowNode, List<FlowNode>> successors) {
        FlowOrder order = new FlowOrder(successors);
        nodes.stream()
                .sorted(Comparator.comparing(
                                (FlowNode node) -> !node.getIncoming().isEmpty())
                        .thenComparing(LEFT_TO_RIGHT))
                .forEach(order::follow);
        return order.sort();
    }

    /** Collects the flows that do not lead back to where they come from. */
    private void follow(FlowNode node) {
        if (forward.containsKey(node)) {
            return;
        }
        Set<FlowNode> next = new LinkedHashSet<>();
        forward.put(node, next);
        underway.add(node);
        for (FlowNode successor : successors.apply(node)) {
            if (!underway.contains(successor)) {
                follow(successor);
                if (next.add(successor)) {
                    waitsFor.merge(successor, 1, Integer::sum);
                }
            }
        }
        underway.remove(node);
    }

    private List<FlowNode> sort() {
        PriorityQueue<FlowNode> ready = new PriorityQueue<>(LEFT_TO_RIGHT);
        forward.keySet().stream().filter(node -> !waitsFor.containsKey(node)).forEach(ready::add);
        List<FlowNode> sorted = new ArrayList<>();
        while (!ready.isEmpty()) {
            FlowNode node = ready.remove();
            sorted.add(node);
            for (FlowNode next : forward.get(node)) {
                if (waitsFor.merge(next, -1, Integer::sum) == 0) {
                    ready.add(next);
                }
            }
        }
        return sorted;
    }

    private static double at(FlowNode node, boolean across) {
        if (node.getDiagramElement() instanceof BpmnShape shape) {
            return across ? shape.getBounds().getX() : shape.getBounds().getY();
        }
        return Double.MAX_VALUE;
    }
}
