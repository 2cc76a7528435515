package vn.tiendo.longrun;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.access.AccessDeniedException;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.Refused;
import vn.tiendo.shared.fault.FaultLog;

/** One thing that takes long: how far it is, and what came of it. */
public class LongRun<R> implements Progress {

    /** Where nobody knows beforehand how many parts there are. */
    public static final int UNKNOWN = -1;

    /** As for a click that meets another one. */
    private static final int ATTEMPTS = 3;

    /** Whether it has begun, and how it ended. */
    public enum State {
        /** others go first */
        WAITING,
        RUNNING,
        DONE,
        FAILED,
        /** given up; nothing is left of it */
        STOPPED
    }

    /** What is done, on a thread that acts in the name of whoever asked; seals before it cannot go back. */
    @FunctionalInterface
    public interface Act<R> {
        R perform(Progress progress) throws Exception;
    }

    /** Null once it is over: what it holds need not stay with those who look at it. */
    private @Nullable Act<R> act;

    private State state = State.WAITING;
    private volatile boolean unwanted;
    private boolean sealed;
    private final AtomicInteger done = new AtomicInteger();
    private volatile int of;
    private @Nullable R result;
    private @Nullable Refused refusal;
    private String fault = "";

    /** @param of how many parts there are; {@link #UNKNOWN} if nobody knows yet */
    public LongRun(int of, Act<R> act) {
        this.of = of;
        this.act = act;
    }

    public synchronized State state() {
        return state;
    }

    /** Whether nothing more will come of it. */
    public synchronized boolean over() {
        return state != State.WAITING && state != State.RUNNING;
    }

    /** Parts done so far. */
    public int done() {
        return done.get();
    }

    /** Parts in all; negative if nobody knows. */
    public int of() {
        return of;
    }

    /** What came of it; empty unless it is done. */
    public synchronized Optional<R> result() {
        return Optional.ofNullable(result);
    }

    /** Why it was refused; null if it failed otherwise. */
    public synchronized @Nullable Refused refusal() {
        return refusal;
    }

    /** The code under which an unforeseen failure stands in the log. */
    public synchronized String fault() {
        return fault;
    }

    /** Whether it can still be given up. */
    public synchronized boolean stoppable() {
        return !over() && !sealed && !unwanted;
    }

    /** Gives it up with its next part. Never interrupts its thread. @return false if it is too late */
    public synchronized boolean stop() {
        if (state == State.WAITING) {
            end(State.STOPPED);
            return true;
        }
        if (state != State.RUNNING || sealed) {
            return false;
        }
        unwanted = true;
        return true;
    }

    @Override
    public void expect(int parts) {
        of = parts;
    }

    @Override
    public void advance(int parts) {
        if (unwanted) {
            throw new Stopped();
        }
        done.addAndGet(parts);
    }

    @Override
    public synchronized void seal() {
        if (unwanted) {
            throw new Stopped();
        }
        sealed = true;
    }

    /** Does it, unless it was given up before. */
    void perform() {
        Act<R> begun = begin();
        if (begun == null) {
            return;
        }
        try {
            succeed(attempt(begun));
        } catch (Refused refused) {
            fail(refused, "");
        } catch (AccessDeniedException refused) {
            fail(new NotAllowed(), "");
        } catch (ConcurrencyFailureException others) {
            fail(new Overtaken(), "");
        } catch (Stopped stopped) {
            fail(null, "");
        } catch (Exception | Error e) { // nobody else would hear of it
            fail(null, FaultLog.write(e));
        }
    }

    private synchronized @Nullable Act<R> begin() {
        if (state != State.WAITING) {
            return null;
        }
        state = State.RUNNING;
        return act;
    }

    private R attempt(Act<R> begun) throws Exception {
        for (int left = ATTEMPTS - 1; ; left--) {
            try {
                return begun.perform(this);
            } catch (ConcurrencyFailureException e) {
                if (left == 0) {
                    throw e;
                }
                again();
            }
        }
    }

    private synchronized void again() {
        done.set(0);
        sealed = false;
    }

    private synchronized void succeed(R what) {
        result = what;
        end(State.DONE);
    }

    private synchronized void fail(@Nullable Refused why, String code) {
        refusal = why;
        fault = code;
        end(unwanted ? State.STOPPED : State.FAILED);
    }

    private void end(State how) {
        state = how;
        act = null;
    }
}
