package vn.tiendo.task.subject;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells what a step is about without loading the step, which may change while its subject is waited for. */
@Component
public class StepSubjects {

    private final JdbcClient database;

    StepSubjects(JdbcClient database) {
        this.database = database;
    }

    /** Empty once the step is done. */
    public Optional<UUID> of(String taskId) {
        return database.sql("select subject_id from task where id = :id and state = 'OPEN'")
                .param("id", taskId)
                .query(UUID.class)
                .optional();
    }
}
