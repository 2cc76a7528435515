package vn.tiendo.export;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where one running application keeps its files, beside others that share the data directory. A file of the same name is locked
 * for as long as it runs, which ends however it ends: what nobody holds was left by one that is gone.
 */
final class OwnDirectory implements Closeable {

    private static final String HELD = ".held";

    /** After so long nobody writes or fetches a file any more that lies outside of such a directory. */
    private static final Duration STALE = Duration.ofDays(1);

    /** Those of this process: opening and closing the file of one would already give up its lock (POSIX). */
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final Path held;
    private final FileChannel lock;

    private OwnDirectory(Path path, Path held, FileChannel lock) {
        this.path = path;
        this.held = held;
        this.lock = lock;
    }

    /** Takes a new one, and deletes what others have left who are gone. */
    static OwnDirectory in(Path all) throws IOException {
        Files.createDirectories(all);
        OwnDirectory own = take(all);
        FileTime begun = Files.getLastModifiedTime(own.held); // the file system's own time, as of what lies beside it
        for (Path other : list(all)) {
            if (Files.isDirectory(other)) {
                deleteIfLeft(other);
            } else if (isStale(other, begun)) {
                deleteIfFree(other);
            }
        }
        return own;
    }

    /** The lock comes first: a directory never lies there without one while somebody uses it. */
    private static OwnDirectory take(Path all) throws IOException {
        Path path = all.resolve(UUID.randomUUID().toString());
        Path held = held(path);
        OURS.add(path);
        FileChannel lock = Objects.requireNonNull(lock(held, StandardOpenOption.CREATE_NEW), "nobody else knows it");
        return new OwnDirectory(Files.createDirectory(path), held, lock);
    }

    Path path() {
        return path;
    }

    /** What lies there now. */
    List<Path> files() throws IOException {
        return Files.exists(path) ? list(path) : List.of();
    }

    /** Leaves nothing. */
    @Override
    public void close() throws IOException {
        delete(path);
        Files.deleteIfExists(held); // while it is held: whoever then begins finds neither
        lock.close();
        OURS.remove(path);
    }

    private static void deleteIfLeft(Path other) throws IOException {
        if (OURS.contains(other)) {
            return;
        }
        try (FileChannel mine = lock(held(other), StandardOpenOption.CREATE)) {
            if (mine != null) {
                delete(other);
                Files.deleteIfExists(held(other));
            }
        }
    }

    /** A lock without its directory, or what lay here before there were directories. */
    private static void deleteIfFree(Path file) throws IOException {
        if (!file.getFileName().toString().endsWith(HELD)) {
            Files.deleteIfExists(file);
        } else if (!Files.exists(directory(file))) {
            deleteIfLeft(directory(file));
        }
    }

    private static boolean isStale(Path file, FileTime now) throws IOException {
        return Files.exists(file)
                && Files.getLastModifiedTime(file)
                        .toInstant()
                        .isBefore(now.toInstant().minus(STALE));
    }

    private static Path held(Path directory) {
        return directory.resolveSibling(directory.getFileName() + HELD);
    }

    private static Path directory(Path held) {
        String name = held.getFileName().toString();
        return held.resolveSibling(name.substring(0, name.length() - HELD.length()));
    }

    /** @return null if somebody holds it */
    private static @Nullable FileChannel lock(Path file, StandardOpenOption creating) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, creating);
        boolean locked = false;
        try {
            locked = channel.tryLock() != null;
        } finally {
            if (!locked) {
                channel.close();
            }
        }
        return locked ? channel : null;
    }

    private static List<Path> list(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList();
        }
    }

    private static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> files = Files.walk(directory)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : all) {
            Files.deleteIfExists(each);
        }
    }
}
