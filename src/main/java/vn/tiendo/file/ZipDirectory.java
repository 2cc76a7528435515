package vn.tiendo.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the end of a zip says of its table of contents, read before the table itself is.
 *
 * @param entries how many there are; 65,535 if there are more
 * @param size of the table in bytes
 */
record ZipDirectory(int entries, long size) {

    private static final int SIGNATURE = 0x06054b50;
    private static final int LENGTH = 22;
    private static final int ENTRIES = 10;
    private static final int SIZE = 12;
    private static final int COMMENT = 20;
    private static final int MAX_COMMENT = 0xffff;

    /** Empty if the file does not end like a zip; a comment that only looks like an end is none. */
    static Optional<ZipDirectory> of(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            int length = (int) Math.min(channel.size(), LENGTH + MAX_COMMENT);
            ByteBuffer end = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
            long from = channel.size() - length;
            int read = 0;
            while (read >= 0 && end.hasRemaining()) {
                read = channel.read(end, from + end.position());
            }
            for (int at = length - LENGTH; at >= 0; at--) {
                if (end.getInt(at) == SIGNATURE) {
                    return Optional.of(at)
                            .filter(place ->
                                    place + LENGTH + Short.toUnsignedInt(end.getShort(place + COMMENT)) == length)
                            .map(place -> new ZipDirectory(
                                    Short.toUnsignedInt(end.getShort(place + ENTRIES)),
                                    Integer.toUnsignedLong(end.getInt(place + SIZE))));
                }
            }
            return Optional.empty();
        }
    }
}
