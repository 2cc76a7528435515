package vn.tiendo.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Several people at once. */
public final class Race {

    private Race() {}

    /** Runs both at the same moment. @return how each ended, null for success */
    public static List<@Nullable Throwable> of(Runnable first, Runnable second) throws Exception {
        return of(List.of(first, second));
    }

    /** Runs all at the same moment. @return how each ended, null for success */
    public static List<@Nullable Throwable> of(List<Runnable> all) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(all.size());
        try (ExecutorService threads = Executors.newFixedThreadPool(all.size())) {
            List<Future<@Nullable Throwable>> ends = new ArrayList<>();
            for (Runnable runner : all) {
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
