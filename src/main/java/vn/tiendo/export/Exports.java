package vn.tiendo.export;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
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

    private static final int AT_A_TIME = 2;

    private final Path directory;
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
        threads.execute(new DelegatingSecurityContextRunnable(export::write, reader));
        return export;
    }

    /** What lies there now. */
    List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList();
        }
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
