package vn.tiendo.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which flow nodes of the models no instance has visited. */
@TestTool
public class FlowNodes {

    private final JdbcClient jdbc;

    public FlowNodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<String> unvisited() {
        List<String> unvisited = new ArrayList<>();
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:processes/*.bpmn")) {
                try (InputStream stream = file.getInputStream()) {
                    BpmnModelInstance model = Bpmn.readModelFromStream(stream);
                    model.getModelElementsByType(FlowNode.class).stream()
                            .map(FlowNode::getId)
                            .filter(id -> !visited().contains(id))
                            .forEach(unvisited::add);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return unvisited;
    }

    private List<String> visited() {
        return jdbc.sql("select distinct act_id_ from ACT_HI_ACTINST")
                .query(String.class)
                .list();
    }
}
