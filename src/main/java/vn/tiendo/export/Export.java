package vn.tiendo.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import vn.tiendo.longrun.LongRun;
import vn.tiendo.longrun.Progress;
import vn.tiendo.shared.Refused;

/** One file on its way to whoever wants it; it is there only between its last row and the download. */
public final class Export {

    /** How far it is. */
    public enum State {
        /** others are written first */
        WAITING,
        WRITING,
        READY,
        /** downloaded; the file is gone */
        TAKEN,
        FAILED,
        /** nobody wants it any more */
        DROPPED
    }

    private final String fileName;
    private final Path file;
    private final LongRun<Path> run;
    private boolean dropped;
    private boolean taken;

    Export(ExportFile wanted, Path file) {
        this.fileName = wanted.name();
        this.file = file;
        this.run = new LongRun<>(wanted.rows(), progress -> write(wanted.body(), progress));
    }

    LongRun<Path> run() {
        return run;
    }

    public synchronized State state() {
        if (taken) {
            return State.TAKEN;
        }
        if (dropped) {
            return State.DROPPED;
        }
        return switch (run.state()) {
            case WAITING -> State.WAITING;
            case RUNNING -> State.WRITING;
            case DONE -> State.READY;
            case FAILED -> State.FAILED;
            case STOPPED -> State.DROPPED;
        };
    }

    /** Whether it waits or is being written. */
    public boolean running() {
        return !run.over();
    }

    /** Rows written so far. */
    public int written() {
        return run.done();
    }

    /** How many rows there are; negative if nobody knows. */
    public int rows() {
        return run.of();
    }

    public String fileName() {
        return fileName;
    }

    /** Why the reader may not have it; null if it failed otherwise. */
    public @Nullable Refused refusal() {
        return run.refusal();
    }

    /** The code under which an unforeseen failure stands in the log. */
    public String fault() {
        return run.fault();
    }

    /** Stops reading with the next row, and leaves no file. */
    public void drop() {
        if (!run.stop()) { // else whoever writes it leaves nothing
            synchronized (this) {
                dropped = true;
                delete();
            }
        }
    }

    /** Gives the file away; once all of it is gone, so is the file. @return false if there is none (any more) */
    public boolean send(OutputStream out) throws IOException {
        if (state() != State.READY) {
            return false;
        }
        Files.copy(file, out);
        synchronized (this) {
            taken = true;
            delete();
        }
        return true;
    }

    /** Writes the whole file, or leaves none. */
    private Path write(ExportFile.Body body, Progress progress) throws IOException {
        boolean whole = false;
        try {
            try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
                body.write(out, progress);
            }
            progress.seal();
            whole = true;
            return file;
        } finally {
            if (!whole) {
                delete();
            }
        }
    }

    private void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
