package vn.tiendo.administration;

import java.util.Optional;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import vn.tiendo.longrun.LastRuns;
import vn.tiendo.longrun.LongRuns;

/** Brings lists in beside the clicks of those who ask: one list of a person at a time, and one in the whole application. */
@Service
@PreAuthorize("hasRole('ADMIN')")
public class ImportRunService {

    private final ListImportService imports;
    private final LongRuns threads = new LongRuns("import", 1); // each would wait for the one before in the database
    private final LastRuns<String, ListImport> runs = new LastRuns<>(threads);

    ImportRunService(ListImportService imports) {
        this.imports = imports;
    }

    /** Begins to bring it in; does not wait. While a list of the same person is on its way, it is that one. */
    public ListImport start(ListKind kind, String fileName, byte[] content) {
        return runs.start(
                login(),
                () -> new ListImport(kind, fileName, progress -> imports.bring(kind, fileName, content, progress)));
    }

    /** The reader's last list, on its way or over; empty once it was forgotten. */
    public Optional<ListImport> last() {
        return runs.of(login());
    }

    /** The reader has seen what came of it. */
    public void forget(ListImport seen) {
        runs.forget(login(), seen);
    }

    private static String login() {
        return SecurityContextHolder.getContext().getAuthentication().getName();
    }

    @EventListener(ContextClosedEvent.class)
    @PreAuthorize("permitAll()")
    public void stop() throws InterruptedException {
        threads.stop();
    }
}
