package vn.tiendo.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import vn.tiendo.document.Sheet;
import vn.tiendo.document.SheetFormat;
import vn.tiendo.document.SheetWriter;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.Refused;
import vn.tiendo.shared.fault.FaultLog;

/** One list on its way into a file; the file is there only between the last row and the download. */
public final class Export {

    private static final Logger LOG = LoggerFactory.getLogger(Export.class);

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
    private final int rows;
    private final Path file;

    /** Null once nothing is read any more: what it holds need not stay with the reader's session. */
    private @Nullable Sheet sheet;

    private State state = State.WAITING;
    private volatile boolean unwanted;
    private final AtomicInteger written = new AtomicInteger();
    private @Nullable Refused refusal;
    private String fault = "";

    Export(ListSheet list, Path file) {
        this.fileName = list.file() + "." + SheetFormat.XLSX.extension();
        this.rows = list.rows();
        this.sheet = list.sheet();
        this.file = file;
    }

    public synchronized State state() {
        return state;
    }

    /** Whether it waits or is being written. */
    public synchronized boolean running() {
        return state == State.WAITING || state == State.WRITING;
    }

    /** Rows written so far. */
    public int written() {
        return written.get();
    }

    /** How many rows there were when it began; negative if nobody knew. */
    public int rows() {
        return rows;
    }

    public String fileName() {
        return fileName;
    }

    /** Why the reader may not have it; null if it failed otherwise. */
    public synchronized @Nullable Refused refusal() {
        return refusal;
    }

    /** The code under which an unforeseen failure stands in the log. */
    public synchronized String fault() {
        return fault;
    }

    /** Stops reading with the next row, and leaves no file. */
    public void drop() {
        unwanted = true;
        synchronized (this) {
            if (state != State.WRITING) { // else whoever writes it leaves nothing
                if (state != State.TAKEN) {
                    state = State.DROPPED;
                }
                sheet = null;
                delete();
            }
        }
    }

    /** Gives the file away; once all of it is gone, so is the file. @return false if there is none (any more) */
    public boolean send(OutputStream out) throws IOException {
        synchronized (this) {
            if (state != State.READY) {
                return false;
            }
        }
        Files.copy(file, out);
        synchronized (this) {
            state = State.TAKEN;
            delete();
        }
        return true;
    }

    /** Writes the whole file, on a thread that acts in the reader's name. */
    void write() {
        Sheet begun = begin();
        if (begun == null) {
            return;
        }
        boolean whole = false;
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
            Sheet.Rows counted = row -> rows(begun, row);
            SheetWriter.write(new Sheet(begun.name(), begun.head(), begun.columns(), counted), SheetFormat.XLSX, out);
            whole = true;
        } catch (Unwanted dropped) {
            LOG.debug("Nobody wants {} any more", file.getFileName());
        } catch (Refused refused) {
            fail(refused, "");
        } catch (AccessDeniedException refused) {
            fail(new NotAllowed(), "");
        } catch (IOException | RuntimeException | Error e) { // nobody else would hear of it
            fail(null, FaultLog.write(e));
        } finally {
            end(whole);
        }
    }

    private synchronized @Nullable Sheet begin() {
        if (state == State.WAITING && !unwanted) {
            state = State.WRITING;
            return sheet;
        }
        return null;
    }

    private void rows(Sheet list, Consumer<List<? extends @Nullable Object>> row) {
        list.rows().each(cells -> {
            if (unwanted) {
                throw new Unwanted();
            }
            row.accept(cells);
            written.incrementAndGet();
        });
    }

    private synchronized void fail(@Nullable Refused why, String code) {
        refusal = why;
        fault = code;
    }

    private synchronized void end(boolean whole) {
        if (unwanted) {
            state = State.DROPPED;
        } else {
            state = whole && refusal == null && fault.isEmpty() ? State.READY : State.FAILED;
        }
        sheet = null;
        if (state != State.READY) {
            delete();
        }
    }

    private void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the reading of rows. */
    private static final class Unwanted extends RuntimeException {

        Unwanted() {
            super(null, null, false, false);
        }
    }
}
