package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What only the source text shows: sizes, and SQL that reads the database's clock (HOUSE.md, sections 3 and 6). */
class SourceTests {

    private static final Path JAVA = Path.of("src/main/java/vn/tiendo");
    private static final Path TEST = Path.of("src/test/java/vn/tiendo");
    private static final Path SQL = Path.of("src/main/resources/db");
    private static final int MAX_LINES = 250;
    private static final int MAX_ROOM = 20;
    private static final Pattern LIST_IN_CHECK = Pattern.compile("(?i)\\bcheck\\s*\\([^;]*?\\bin\\s*\\(");
    private static final Pattern CLOCK_OF_DATABASE = Pattern.compile(
            "(?i)\\b(now\\s*\\(|current_timestamp|current_date|current_time|localtimestamp|clock_timestamp|sysdate)");

    @Test
    void noFileIsLongerThanItCanBeRead() {
        assertThat(Stream.concat(files(JAVA, ".java").stream(), files(TEST, ".java").stream())
                        .filter(file -> linesOfCode(file) > MAX_LINES)
                        .map(file -> file + ": " + linesOfCode(file)))
                .isEmpty();
    }

    @Test
    void noRoomIsLargerThanItCanBeOverseen() {
        assertThat(rooms().stream()
                        .filter(room -> javaFilesDirectlyIn(room).size() > MAX_ROOM)
                        .map(room -> room + ": " + javaFilesDirectlyIn(room).size()))
                .isEmpty();
    }

    /** H2 refuses every row once the session is over that made such a check, see {@link MigrationTests}. */
    @Test
    void checksCompareWithAnArrayNotWithAList() {
        assertThat(files(SQL, ".sql"))
                .filteredOn(file -> LIST_IN_CHECK.matcher(read(file)).find())
                .isEmpty();
    }

    @Test
    void sqlNeverAsksTheDatabaseForTheTime() {
        assertThat(files(SQL, ".sql")).isNotEmpty();
        assertThat(files(SQL, ".sql"))
                .filteredOn(file -> CLOCK_OF_DATABASE.matcher(read(file)).find())
                .isEmpty();
        assertThat(SourceText.all().stream()
                        .filter(source -> source.literals().stream()
                                .anyMatch(literal ->
                                        CLOCK_OF_DATABASE.matcher(literal).find()))
                        .map(SourceText::name))
                .isEmpty();
    }

    private static long linesOfCode(Path file) {
        String withoutComments = read(file).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)^\\s*//.*$", "");
        return withoutComments.lines().filter(line -> !line.isBlank()).count();
    }

    private static List<Path> rooms() {
        try (Stream<Path> rooms = Files.list(JAVA)) {
            return rooms.filter(Files::isDirectory).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The package's description is no file of its own right. */
    private static List<Path> javaFilesDirectlyIn(Path room) {
        try (Stream<Path> files = Files.list(room)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path root, String ending) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
