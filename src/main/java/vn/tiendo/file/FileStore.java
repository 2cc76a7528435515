package vn.tiendo.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The bytes on disk, below {@code files} in the data directory: one folder a month, names of our own making. */
@Component
class FileStore {

    static final long MAX_SIZE = 50L * 1024 * 1024;
    private static final int BUFFER = 65_536;
    private static final int HEAD = 8_192;

    private final Path root;

    FileStore(@Value("${tiendo.data-directory}") Path dataDirectory) {
        this.root = dataDirectory.resolve("files").toAbsolutePath().normalize();
    }

    /** Bytes that have arrived but belong to nothing yet. */
    record Arrival(Path path, long size, String sha256, byte[] head) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(path);
        }
    }

    /** Takes the bytes in, no more than {@link #MAX_SIZE} of them; whatever fails leaves nothing behind. */
    Arrival receive(InputStream content, FileName name) throws IOException {
        Path arriving = Files.createDirectories(root.resolve("arriving")).resolve(UUID.randomUUID() + ".part");
        try {
            return copy(content, arriving, name);
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(arriving);
            throw failure;
        }
    }

    private static Arrival copy(InputStream content, Path arriving, FileName name) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER];
        byte[] head = new byte[0];
        long size = 0;
        try (FileChannel file = FileChannel.open(arriving, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(file)) {
            for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                size += n;
                if (size > MAX_SIZE) {
                    throw new FileTooLarge(name.text());
                }
                if (head.length < HEAD) {
                    head = append(head, buffer, n);
                }
                digest.update(buffer, 0, n);
                out.write(buffer, 0, n);
            }
            file.force(true); // the row must never outlive its bytes, not even through a power cut
        }
        return new Arrival(arriving, size, HexFormat.of().formatHex(digest.digest()), head);
    }

    private static byte[] append(byte[] head, byte[] buffer, int n) {
        byte[] longer = Arrays.copyOf(head, Math.min(HEAD, head.length + n));
        System.arraycopy(buffer, 0, longer, head.length, longer.length - head.length);
        return longer;
    }

    /** Moves what has arrived to its place and tells where that is. */
    String keep(Arrival arrival, UUID id, LocalDate day) {
        String path = "%d/%02d/%s".formatted(day.getYear(), day.getMonthValue(), id);
        try {
            Path place = place(path);
            Files.createDirectories(place.getParent());
            Files.move(arrival.path(), place, StandardCopyOption.ATOMIC_MOVE);
            return path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove(String path) {
        try {
            Files.deleteIfExists(place(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path place(String path) {
        return root.resolve(path);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
