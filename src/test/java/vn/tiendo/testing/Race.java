package vn.tiendo.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Two people at once. */
public final class Race {

    private Race() {}

    /** Runs both at the same moment. @return how each ended, null for success */
    public static List<@Nullable Throwable> of(Runnable first, Runnable second) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<@Nullable Throwable>> ends = new ArrayList<>();
            for (Runnable runner : List.of(first, second)) {
                ends.add(threads.submit(() -> {
                    barrier.await();
                    try {
                        runner.run();
                        return null;
                    } catch (RuntimeException e) {
                        return e;
                    }
                }));
            }
            List<@Nullable Throwable> results = new ArrayList<>();
            for (Future<@Nullable Throwable> end : ends) {
                results.add(end.get());
            }
            return results;
        }
    }

    /** One of the two, held back a little, so that both orders come about. */
    public static Runnable after(int millis, Runnable act) {
        return () -> {
            try {
                Thread.sleep(millis);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            act.run();
        };
    }
}
