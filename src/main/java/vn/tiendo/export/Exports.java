package vn.tiendo.export;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.tiendo.shared.Actor;

/**
 * Writes lists beside the clicks of their readers, few at a time and few for each, below {@code exports} in the data directory.
 * What an application that is gone left there is deleted when one starts; others that run keep theirs.
 */
@Component
public class Exports {

    private static final Logger LOG = LoggerFactory.getLogger(Exports.class);
    private static final int AT_A_TIME = 2;

    /** A row takes far less. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final OwnDirectory directory;
    private final ExportQuota quota;
    private final Set<Export> running = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newFixedThreadPool(
            AT_A_TIME, Thread.ofPlatform().name("export-", 1).daemon().factory());

    Exports(@Value("${tiendo.data-directory}") Path dataDirectory, Clock clock) throws IOException {
        this.directory = OwnDirectory.in(
                dataDirectory.resolve("exports").toAbsolutePath().normalize());
        this.quota = new ExportQuota(clock);
    }

    /**
     * Begins to write, in the name of whoever calls; does not wait.
     *
     * @param list asked for once it is admitted, for counting its rows costs as well
     * @throws TooManyExports if the person has begun too many within a minute
     */
    public Export start(Supplier<ListSheet> list) {
        UUID person = Actor.current().personId();
        if (person != null) {
            quota.take(person);
        }
        Export export = new Export(list.get(), directory.path().resolve(UUID.randomUUID() + ".part"));
        SecurityContext reader = SecurityContextHolder.createEmptyContext();
        reader.setAuthentication(SecurityContextHolder.getContext().getAuthentication());
        running.add(export);
        threads.execute(new DelegatingSecurityContextRunnable(() -> write(export), reader));
        return export;
    }

    private void write(Export export) {
        try {
            export.write();
        } finally {
            running.remove(export);
        }
    }

    /** What lies there now. */
    List<Path> files() throws IOException {
        return directory.files();
    }

    /** Before the database goes. Nobody is interrupted: H2 closes its file when a thread is while it reads. */
    @EventListener(ContextClosedEvent.class)
    void stop() throws InterruptedException, IOException {
        running.forEach(Export::drop);
        threads.shutdown();
        if (!threads.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            LOG.warn("{} lists are still being read", running.size());
        }
        if (running.isEmpty()) {
            directory.close(); // else whoever starts next does it
        }
    }
}
