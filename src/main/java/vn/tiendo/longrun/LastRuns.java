package vn.tiendo.longrun;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Of each asker, or each thing, the last run: a second click finds it under way, and whoever comes back finds what came of it.
 * Some dozens are kept, in memory only: a run that ends with the application has written nothing.
 */
public final class LastRuns<K, T extends LongRun<?>> {

    private static final int KEPT = 50;

    private final LongRuns threads;
    private final Map<K, T> last = new LinkedHashMap<>();

    public LastRuns(LongRuns threads) {
        this.threads = threads;
    }

    /** Begins it in the name of whoever calls, unless one is under way: then it is that one. */
    public synchronized T start(K key, Supplier<T> run) {
        T before = last.get(key);
        if (before != null && !before.over()) {
            return before;
        }
        T begun = run.get();
        last.remove(key);
        last.put(key, begun);
        if (last.size() > KEPT) {
            last.entrySet().stream()
                    .filter(each -> each.getValue().over())
                    .findFirst()
                    .ifPresent(oldest -> last.remove(oldest.getKey()));
        }
        return threads.start(begun);
    }

    /** The last one, under way or over. */
    public synchronized Optional<T> of(K key) {
        return Optional.ofNullable(last.get(key));
    }

    /** What came of it need not be told again. */
    public synchronized void forget(K key, T run) {
        if (run.over()) {
            last.remove(key, run);
        }
    }
}
