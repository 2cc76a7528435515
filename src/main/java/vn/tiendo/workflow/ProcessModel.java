package vn.tiendo.workflow;

import java.util.List;

/**
 * One version of a process as it was deployed.
 *
 * @param name as the drawing names it, in Vietnamese
 * @param drawing BPMN with its layout
 * @param steps what people have to do, in the order of the flow
 */
public record ProcessModel(String processId, int version, String name, String drawing, List<Step> steps) {

    /**
     * One human step.
     *
     * @param name as the drawing names it, in Vietnamese
     */
    public record Step(String id, String name) {}
}
