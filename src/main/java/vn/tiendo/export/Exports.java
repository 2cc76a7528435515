package vn.tiendo.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Writes lists beside the clicks of their readers, few at a time, below {@code exports} in the data directory. What an earlier
 * run of the application left there is deleted when it starts.
 */
@Component
public class Exports {

    private static final Logger LOG = LoggerFactory.getLogger(Exports.class);
    private static final int AT_A_TIME = 2;

    /** A row takes far less. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Path directory;
    private final Set<Export> running = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newFixedThreadPool(
            AT_A_TIME, Thread.ofPlatform().name("export-", 1).daemon().factory());

    Exports(@Value("${tiendo.data-directory}") Path dataDirectory) throws IOException {
        this.directory = Files.createDirectories(
                dataDirectory.resolve("exports").toAbsolutePath().normalize());
        for (Path left : files()) {
            Files.deleteIfExists(left);
        }
    }

    /** Begins to write, in the name of whoever calls; does not wait. */
    public Export start(ListSheet list) {
        Export export = new Export(list, directory.resolve(UUID.randomUUID() + ".part"));
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
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /** Before the database goes. Nobody is interrupted: H2 closes its file when a thread is while it reads. */
    @EventListener(ContextClosedEvent.class)
    void stop() throws InterruptedException {
        running.forEach(Export::drop);
        threads.shutdown();
        if (!threads.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            LOG.warn("{} lists are still being read", running.size());
        }
    }
}
