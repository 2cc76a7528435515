package vn.tiendo;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import vn.tiendo.sample.SampleReset;

/** Runs the application, and runs it anew on an empty database when somebody starts the sample over. */
final class SampleRestart {

    private static final Logger LOG = LoggerFactory.getLogger(SampleRestart.class);

    private SampleRestart() {}

    static void run(Supplier<SpringApplication> applications, String... args) {
        SpringApplication application = applications.get();
        application.addListeners((ApplicationListener<PayloadApplicationEvent<?>>) event -> {
            if (event.getPayload() instanceof SampleReset
                    && event.getSource() instanceof ConfigurableApplicationContext context
                    && context.getEnvironment().acceptsProfiles(Profiles.of("sample"))) {
                // the click that asked for it must be answered by the context that is about to go
                Thread.ofPlatform()
                        .daemon(false)
                        .name("sample-restart")
                        .start(() -> again(context, applications, args));
            }
        });
        application.run(args);
    }

    private static void again(
            ConfigurableApplicationContext context, Supplier<SpringApplication> applications, String... args) {
        Environment environment = context.getEnvironment();
        String url = environment.getRequiredProperty("spring.datasource.url");
        String user = environment.getRequiredProperty("spring.datasource.username");
        String password = environment.getProperty("spring.datasource.password", "");
        context.close();
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            statement.execute("drop all objects");
        } catch (SQLException e) {
            LOG.error("The sample could not be emptied; it starts as it was", e);
        }
        // the story is told once; whoever starts over wants the first morning
        run(
                applications,
                Arrays.stream(args)
                        .filter(arg -> !arg.startsWith("--sample.played"))
                        .toArray(String[]::new));
    }
}
