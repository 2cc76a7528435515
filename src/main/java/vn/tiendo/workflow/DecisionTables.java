package vn.tiendo.workflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.ProcessEngine;

/** Asks decision tables, and remembers which rules matched: the engine itself gives the outputs alone. */
class DecisionTables implements DmnDecisionTableEvaluationListener {

    private final ThreadLocal<List<Map<String, Object>>> matched = new ThreadLocal<>();

    Decision newest(ProcessEngine engine, String key) {
        String id = engine.getRepositoryService()
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(key)
                .latestVersion()
                .singleResult()
                .getId();
        DecisionService service = engine.getDecisionService();
        return new Decision() {

            @Override
            public List<Map<String, Object>> of(Map<String, ?> inputs) {
                try {
                    service.evaluateDecisionTableById(id)
                            .variables(Map.copyOf(inputs))
                            .evaluate();
                    return matched.get();
                } finally {
                    matched.remove();
                }
            }

            @Override
            public String version() {
                return id;
            }
        };
    }

    @Override
    public void notify(DmnDecisionTableEvaluationEvent event) {
        List<Map<String, Object>> rules = new ArrayList<>();
        for (DmnEvaluatedDecisionRule rule : event.getMatchingRules()) {
            Map<String, Object> outputs = new LinkedHashMap<>();
            rule.getOutputEntries()
                    .values()
                    .forEach(output -> outputs.put(
                            output.getOutputName(), output.getValue().getValue()));
            outputs.put(Decision.RULE, rule.getId());
            rules.add(outputs);
        }
        matched.set(rules);
    }
}
