package vn.tiendo.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.support.TestPropertySourceUtils;

/** Gives each application under test a fresh database: H2 in memory, or PostgreSQL if the build runs with {@code -Dtiendo.test.db=postgresql}. */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String IN_MEMORY = "memFS:";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (isPostgres()) {
            set(context, Server.create("create database %s", newName()), "postgres");
        } else {
            set(context, inMemory(), "sa");
        }
    }

    private static String newName() {
        return "t" + UUID.randomUUID().toString().replace("-", "");
    }

    static String inMemory() {
        return "jdbc:h2:" + IN_MEMORY + newName() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000";
    }

    static String fileOf(String address) {
        return IN_MEMORY + nameIn(address) + ".mv.db";
    }

    /** Nobody may be connected to what is copied; a thread of the application may still be about to leave. */
    static String copyOnServer(String database) {
        Server.execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + database + "'");
        return Server.create("create database %s template " + database, newName());
    }

    /** Beside the tests: the server waits for the disk. */
    static void dropOnServer(String database) {
        Server.ASIDE.execute(() -> Server.execute("drop database " + database + " with (force)"));
    }

    static String nameIn(String address) {
        return address.replaceAll("^.*[/:]|[?;].*$", "");
    }

    public static boolean isPostgres() {
        return "postgresql".equals(System.getProperty("tiendo.test.db"));
    }

    private static void set(ConfigurableApplicationContext context, String url, String user) {
        TestPropertySourceUtils.addInlinedPropertiesToEnvironment(
                context,
                "spring.datasource.url=" + url,
                "spring.datasource.username=" + user,
                "spring.datasource.password=");
    }

    /** One server for the whole run. */
    private static final class Server {

        /** More settings of the server, {@code name=value} with commas between; benchmarks give it memory. */
        private static final String SETTINGS = "tiendo.test.db.settings";

        private static final EmbeddedPostgres POSTGRES = start();

        static final Executor ASIDE = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("drop-database").daemon().factory());

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres.Builder server = EmbeddedPostgres.builder()
                        // 32 contexts are kept at a time, each with a pool of its own.
                        .setServerConfig("max_connections", "600")
                        // The library switches both off; commits must mean here what they mean in the office.
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on");
                for (String setting : System.getProperty(SETTINGS, "").split("[, ]+")) {
                    String[] parts = setting.split("=", 2);
                    if (parts.length == 2) {
                        server.setServerConfig(parts[0], parts[1]);
                    }
                }
                return server.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        static String create(String command, String name) {
            execute(command.formatted(name));
            return POSTGRES.getJdbcUrl("postgres", name);
        }

        static void execute(String command) {
            try (Connection connection = POSTGRES.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute(command);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
