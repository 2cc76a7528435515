package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Query;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import vn.tiendo.ProcessModelTests.EveryProcess;
import vn.tiendo.ProcessModelTests.ProcessFile;

/** What an officer sees of a model: that it reads as a page, and that nothing in the picture is missing or covered. */
class ProcessDrawingTests {

    @EveryProcess
    void asksAQuestionAtEachSplit(ProcessFile file) {
        assertThat(file.all(ExclusiveGateway.class))
                .filteredOn(gateway -> gateway.getOutgoing().size() > 1)
                .allSatisfy(split -> {
                    assertThat(split.getName()).endsWith("?").containsPattern(ProcessModelTests.VIETNAMESE);
                    assertThat(split.getOutgoing())
                            .extracting(FlowElement::getName)
                            .allSatisfy(name -> assertThat(name).isNotBlank());
                });
    }

    @EveryProcess
    void leavesJoinsUnnamed(ProcessFile file) {
        assertThat(file.all(ExclusiveGateway.class))
                .filteredOn(gateway -> gateway.getOutgoing().size() < 2)
                .allSatisfy(join -> assertThat(join.getName()).isNull());
    }

    @EveryProcess
    void namesEachEndDifferently(ProcessFile file) {
        assertThat(file.all(EndEvent.class))
                .extracting(FlowElement::getName)
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name).isNotBlank());
    }

    @EveryProcess
    void putsEachNodeIntoOneOfAtMostFiveLanes(ProcessFile file) {
        var nodes = file.all(FlowNode.class).stream().filter(node -> node.getParentElement() instanceof Process);
        var lanes = file.all(Lane.class);

        assertThat(lanes).hasSizeBetween(1, 5);
        assertThat(lanes).flatExtracting(Lane::getFlowNodeRefs).containsExactlyInAnyOrderElementsOf(nodes.toList());
    }

    @EveryProcess
    void fitsOnAPage(ProcessFile file) {
        assertThat(file.all(Activity.class)).hasSizeLessThanOrEqualTo(18);
    }

    @EveryProcess
    void leadsOverEachNodeFromAStartToAnEnd(ProcessFile file) {
        assertThat(scopes(file)).allSatisfy(nodes -> {
            assertThat(reached(nodes, ProcessDrawingTests::isStart, FlowNode::getSucceedingNodes))
                    .containsAll(nodes);
            assertThat(reached(nodes, ProcessDrawingTests::isEnd, FlowNode::getPreviousNodes))
                    .containsAll(nodes);
        });
    }

    @EveryProcess
    void drawsEachElementOnce(ProcessFile file) {
        var shown = Stream.of(Participant.class, Lane.class, FlowNode.class)
                .flatMap(type -> file.all(type).stream())
                .map(BaseElement.class::cast);

        assertThat(file.all(BpmnShape.class))
                .extracting(BpmnShape::getBpmnElement)
                .containsExactlyInAnyOrderElementsOf(shown.toList());
        assertThat(file.all(BpmnEdge.class))
                .extracting(BpmnEdge::getBpmnElement)
                .containsExactlyInAnyOrderElementsOf(List.copyOf(file.all(SequenceFlow.class)));
    }

    @EveryProcess
    void tiesEachFlowToItsNodes(ProcessFile file) {
        assertThat(file.all(SequenceFlow.class)).allSatisfy(flow -> {
            var points = List.copyOf(flow.getDiagramElement().getWaypoints());
            assertThat(touches(flow.getSource(), points.getFirst())).isTrue();
            assertThat(touches(flow.getTarget(), points.getLast())).isTrue();
        });
    }

    @EveryProcess
    void givesEachNameOutsideAShapeItsPlace(ProcessFile file) {
        var named = file.all(FlowElement.class).stream()
                .filter(element ->
                        element instanceof Event || element instanceof Gateway || element instanceof SequenceFlow)
                .filter(element -> element.getName() != null);

        assertThat(named)
                .isNotEmpty()
                .allSatisfy(element -> assertThat(label(element))
                        .extracting(BpmnLabel::getBounds)
                        .isNotNull());
    }

    @EveryProcess
    void letsNoShapesOverlap(ProcessFile file) {
        var nodes = List.copyOf(file.all(FlowNode.class));

        assertThat(nodes)
                .allSatisfy(node -> assertThat(nodes)
                        .filteredOn(other -> other != node && !isAround(other, node) && !isAround(node, other))
                        .filteredOn(other -> !(other instanceof BoundaryEvent || node instanceof BoundaryEvent))
                        .noneMatch(other -> place(other).intersects(place(node))));
    }

    @EveryProcess
    void letsNoLabelCoverAShapeOrAnotherLabel(ProcessFile file) {
        var labels = file.all(BpmnLabel.class).stream()
                .map(BpmnLabel::getBounds)
                .filter(Objects::nonNull)
                .map(ProcessDrawingTests::rectangle)
                .toList();

        assertThat(labels).allSatisfy(label -> {
            assertThat(file.all(FlowNode.class))
                    .filteredOn(node -> !(node instanceof SubProcess))
                    .noneMatch(node -> place(node).intersects(label));
            assertThat(labels).filteredOn(label::intersects).containsExactly(label);
        });
    }

    private static List<List<FlowNode>> scopes(ProcessFile file) {
        return Stream.concat(file.all(Process.class).stream(), file.all(SubProcess.class).stream())
                .map(scope -> List.copyOf(scope.getChildElementsByType(FlowNode.class)))
                .toList();
    }

    private static boolean isStart(FlowNode node) {
        return node instanceof StartEvent || node instanceof BoundaryEvent || isEventSubProcess(node);
    }

    private static boolean isEnd(FlowNode node) {
        return node instanceof EndEvent || isEventSubProcess(node);
    }

    private static boolean isEventSubProcess(FlowNode node) {
        return node instanceof SubProcess part && part.triggeredByEvent();
    }

    private static Set<FlowNode> reached(
            List<FlowNode> nodes, Predicate<FlowNode> origin, Function<FlowNode, Query<FlowNode>> neighbours) {
        var open = new ArrayDeque<>(nodes.stream().filter(origin).toList());
        var reached = new HashSet<>(open);
        while (!open.isEmpty()) {
            neighbours.apply(open.pop()).list().stream().filter(reached::add).forEach(open::push);
        }
        return reached;
    }

    private static boolean isAround(FlowNode outer, FlowNode inner) {
        return Stream.<ModelElementInstance>iterate(
                        inner.getParentElement(), Objects::nonNull, ModelElementInstance::getParentElement)
                .anyMatch(outer::equals);
    }

    private static boolean touches(FlowNode node, Waypoint point) {
        var reach = place(node);
        reach.grow(1, 1);
        return reach.contains(point.getX(), point.getY());
    }

    private static BpmnLabel label(FlowElement element) {
        return switch (element.getDiagramElement()) {
            case BpmnShape shape -> shape.getBpmnLabel();
            case BpmnEdge edge -> edge.getBpmnLabel();
            default -> null;
        };
    }

    private static Rectangle place(FlowNode node) {
        return rectangle(node.getDiagramElement() instanceof BpmnShape shape ? shape.getBounds() : null);
    }

    private static Rectangle rectangle(Bounds bounds) {
        return new Rectangle(
                bounds.getX().intValue(),
                bounds.getY().intValue(),
                bounds.getWidth().intValue(),
                bounds.getHeight().intValue());
    }
}
