package vn.tiendo.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.document.Sheet;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.Workbook;

/** Several applications on one data directory: each writes in a place of its own, and clears only what nobody holds any more. */
class OwnDirectoryTests {

    @TempDir
    private Path data;

    private final CountDownLatch goOn = new CountDownLatch(1);

    /** Another application: holds its directory with a file in it until it is killed. */
    static final class Neighbour {

        public static void main(String[] args) throws IOException {
            OwnDirectory own = OwnDirectory.in(Path.of(args[0]));
            System.out.println(Files.writeString(own.path().resolve("x.part"), "under way"));
            System.out.flush();
            System.in.read();
        }
    }

    @AfterEach
    void letGo() {
        goOn.countDown();
    }

    @Test
    void leavesAloneWhatAnotherOneIsWriting() throws Exception {
        Exports first = new Exports(data, new MutableClock());
        Export underWay = first.start(() -> list(row -> {
            row.accept(List.of("xã Đăk Hà", 1));
            awaitGoOn();
            row.accept(List.of("xã Đăk Na", 2));
        }));
        await().until(() -> underWay.written() == 1);
        Exports second = new Exports(data, new MutableClock());
        assertThat(first.files()).hasSize(1);
        assertThat(second.files()).isEmpty();
        goOn.countDown();
        assertThat(Workbook.of(underWay).column("Đơn vị")).containsExactly("xã Đăk Hà", "xã Đăk Na");
        first.stop();
        Export others = second.start(() -> list(row -> row.accept(List.of("xã Đăk Hà", 1))));
        assertThat(Workbook.of(others).rows()).hasSize(1);
        second.stop();
        assertThat(left()).as("who ends leaves nothing").isEmpty();
    }

    @Test
    void clearsWhatAKilledOneLeftAndNotBefore() throws Exception {
        Path all = data.resolve("exports");
        Process neighbour = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Neighbour.class.getName(),
                        all.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = neighbour.inputReader()) {
            Path left = Path.of(Objects.requireNonNull(said.readLine()));
            try (OwnDirectory beside = OwnDirectory.in(all)) {
                assertThat(left).exists();
                assertThat(beside.path()).isNotEqualTo(left.getParent());
                try (OwnDirectory third = OwnDirectory.in(all)) {
                    assertThat(left).exists();
                    assertThat(beside.path()).exists();
                    assertThat(third.path()).isNotEqualTo(beside.path());
                }
            }
            neighbour.destroyForcibly().waitFor();
            assertThat(left).exists();
            try (OwnDirectory afterwards = OwnDirectory.in(all)) {
                assertThat(left.getParent()).doesNotExist();
                assertThat(afterwards.files()).isEmpty();
            }
        } finally {
            neighbour.destroyForcibly();
        }
        assertThat(left()).isEmpty();
    }

    @Test
    void clearsWhatLiesOutsideOfAnyDirectoryAfterADay() throws IOException {
        Path all = Files.createDirectories(data.resolve("exports"));
        Path fresh = Files.writeString(all.resolve("fresh.part"), "");
        Path stale = Files.writeString(all.resolve("stale.part"), "");
        Path alone = Files.writeString(all.resolve("alone.held"), "");
        for (Path old : List.of(stale, alone)) {
            FileTime now = Files.getLastModifiedTime(old);
            Files.setLastModifiedTime(old, FileTime.from(now.toInstant().minus(Duration.ofHours(25))));
        }
        try (OwnDirectory own = OwnDirectory.in(all)) {
            assertThat(fresh).exists();
            assertThat(stale).doesNotExist();
            assertThat(alone).doesNotExist();
            assertThat(own.path()).isDirectory();
        }
        assertThat(left()).containsExactly(fresh);
    }

    private List<Path> left() throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("exports"))) {
            return files.toList();
        }
    }

    private void awaitGoOn() {
        try {
            goOn.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ListSheet list(Sheet.Rows rows) {
        return new ListSheet(
                "tep",
                "Tệp",
                List.of("Tệp"),
                List.of(new Sheet.Column("Đơn vị", 9), new Sheet.Column("Số", 9)),
                2,
                rows);
    }
}
