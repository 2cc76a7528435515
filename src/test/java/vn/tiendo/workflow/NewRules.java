package vn.tiendo.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.springframework.core.io.ClassPathResource;
import vn.tiendo.testing.TestTool;

/** Deploys another version of a decision table, as a later release would, and takes it back. */
@TestTool
public class NewRules {

    private final Engine engine;

    NewRules(Engine engine) {
        this.engine = engine;
    }

    /** @return the deployment's id */
    public String deploy(String table, UnaryOperator<String> change) {
        try {
            String rules =
                    new ClassPathResource("processes/" + table + ".dmn").getContentAsString(StandardCharsets.UTF_8);
            return engine.services()
                    .getRepositoryService()
                    .createDeployment()
                    .addString(table + ".dmn", change.apply(rules))
                    .deploy()
                    .getId();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void takeBack(String deployment) {
        engine.services().getRepositoryService().deleteDeployment(deployment, true);
    }
}
