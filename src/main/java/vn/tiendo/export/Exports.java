package vn.tiendo.export;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tiendo.longrun.LongRuns;
import vn.tiendo.shared.Actor;

/**
 * Writes files beside the clicks of their readers, few at a time and few for each, below {@code exports} in the data directory.
 * What an application that is gone left there is deleted when one starts; others that run keep theirs.
 */
@Component
public class Exports {

    private static final int AT_A_TIME = 2;

    private final OwnDirectory directory;
    private final ExportQuota quota;
    private final LongRuns threads = new LongRuns("export", AT_A_TIME);

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
        return begin(() -> list.get().workbook());
    }

    /**
     * The same with another file than one list.
     *
     * @throws TooManyExports if the person has begun too many within a minute
     */
    public Export begin(Supplier<ExportFile> wanted) {
        UUID person = Actor.current().personId();
        if (person != null) {
            quota.take(person);
        }
        Export export = new Export(wanted.get(), directory.path().resolve(UUID.randomUUID() + ".part"));
        threads.start(export.run());
        return export;
    }

    /** What lies there now. */
    List<Path> files() throws IOException {
        return directory.files();
    }

    @EventListener(ContextClosedEvent.class)
    void stop() throws InterruptedException, IOException {
        if (threads.stop()) {
            directory.close(); // else whoever starts next does it
        }
    }
}
