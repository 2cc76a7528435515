package vn.tiendo.longrun;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Threads for what takes long, few at a time; the others wait in the order in which they came. */
public final class LongRuns {

    private static final Logger LOG = LoggerFactory.getLogger(LongRuns.class);

    /** One part takes far less. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final String name;
    private final Set<LongRun<?>> running = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads;

    /** @param name of the threads */
    public LongRuns(String name, int atATime) {
        this.name = name;
        this.threads = Executors.newFixedThreadPool(
                atATime, Thread.ofPlatform().name(name + "-", 1).daemon().factory());
    }

    /** Begins it in the name of whoever calls; does not wait. */
    public <T extends LongRun<?>> T start(T run) {
        SecurityContext asker = SecurityContextHolder.createEmptyContext();
        asker.setAuthentication(SecurityContextHolder.getContext().getAuthentication());
        running.add(run);
        threads.execute(new DelegatingSecurityContextRunnable(() -> perform(run), asker));
        return run;
    }

    private void perform(LongRun<?> run) {
        try {
            run.perform();
        } finally {
            running.remove(run);
        }
    }

    /** Before the database goes. Nobody is interrupted: H2 closes its file when a thread is while it reads. @return whether all have ended */
    public boolean stop() throws InterruptedException {
        running.forEach(LongRun::stop);
        threads.shutdown();
        if (!threads.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            LOG.warn("{} of {} still go on", running.size(), name);
        }
        return running.isEmpty();
    }
}
