package vn.tiendo.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.shared.NotFound;

/** Shows the models by which instances run, also those of earlier releases. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('USER')")
public class ModelService {

    private final Engine engine;

    ModelService(Engine engine) {
        this.engine = engine;
    }

    /** @throws NotFound if there never was such a version */
    public ProcessModel model(String processId, int version) {
        RepositoryService models = engine.services().getRepositoryService();
        ProcessDefinition definition = models.createProcessDefinitionQuery()
                .processDefinitionKey(processId)
                .processDefinitionVersion(version)
                .singleResult();
        if (definition == null) {
            throw new NotFound();
        }
        return new ProcessModel(
                processId,
                version,
                Objects.requireNonNullElse(definition.getName(), processId),
                drawing(models, definition.getId()),
                new ProcessMap(models.getBpmnModelInstance(definition.getId()))
                        .userTasks().stream()
                                .map(task -> new ProcessModel.Step(
                                        task.getId(), Objects.requireNonNullElse(task.getName(), "")))
                                .toList());
    }

    static String drawing(RepositoryService models, String definitionId) {
        try (InputStream model = models.getProcessModel(definitionId)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
