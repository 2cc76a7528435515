package vn.tiendo.workflow;

import java.util.Locale;
import java.util.stream.Stream;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/** Runs the engine's own create scripts from its jar, so that Flyway owns the whole schema and the runtime user needs no DDL rights. */
@Component
@SuppressWarnings("checkstyle:TypeName") // Flyway reads the version from the class name
class V1__engine extends BaseJavaMigration {

    @Override
    public void migrate(Context context) throws Exception {
        String product =
                context.getConnection().getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
        String dialect = product.contains("postgres") ? "postgres" : "h2";
        Stream.of("engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history")
                .map(part -> "org/camunda/bpm/engine/db/create/activiti." + dialect + ".create." + part + ".sql")
                .forEach(
                        script -> ScriptUtils.executeSqlScript(context.getConnection(), new ClassPathResource(script)));
        // The engine lacks these two: without them completion reads all open tasks and acquisition all jobs.
        ScriptUtils.executeSqlScript(context.getConnection(), new ClassPathResource("db/engine-indexes.sql"));
    }
}
