package vn.tiendo.export;

import java.io.IOException;
import java.io.OutputStream;
import vn.tiendo.longrun.Progress;

/**
 * A file to be taken along.
 *
 * @param name with its ending
 * @param rows how many there are at this moment; negative where that is known only once it is being written
 */
public record ExportFile(String name, int rows, Body body) {

    /** What is in it. */
    @FunctionalInterface
    public interface Body {

        /** Writes all of it, in the name of whoever asked, on another thread than the click's; the caller closes the stream. */
        void write(OutputStream out, Progress progress) throws IOException;
    }
}
