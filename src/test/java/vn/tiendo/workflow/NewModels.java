package vn.tiendo.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.springframework.core.io.ClassPathResource;
import vn.tiendo.testing.TestTool;

/** Deploys another version of a process, as a later release would. */
@TestTool
public class NewModels {

    private final Engine engine;

    NewModels(Engine engine) {
        this.engine = engine;
    }

    public void deploy(String process, UnaryOperator<String> change) {
        String file = process + ".bpmn";
        try {
            String model = new ClassPathResource("processes/" + file).getContentAsString(StandardCharsets.UTF_8);
            engine.services()
                    .getRepositoryService()
                    .createDeployment()
                    .addString(file, change.apply(model))
                    .deploy();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
