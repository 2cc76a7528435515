package vn.tiendo.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.tiendo.document.Sheet;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.NotFound;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.Workbook;

/** One list on its way into a file: slice by slice, stopped, failed, taken once; what is not wanted any more leaves nothing. */
class ExportTests {

    private static final List<Sheet.Column> COLUMNS =
            List.of(new Sheet.Column("Đơn vị", 20), new Sheet.Column("Số", 10), new Sheet.Column("Hạn", 12));
    private static final int ROWS = 20_000;

    @TempDir
    private Path data;

    private Exports exports;

    @BeforeEach
    void start() throws IOException {
        exports = new Exports(data, new MutableClock());
    }

    @AfterEach
    void stop() throws InterruptedException, IOException {
        exports.stop();
        SecurityContextHolder.clearContext();
    }

    @Test
    void writesNumbersAsNumbersDatesAsDatesAndNoTextAsAFormula() {
        LocalDate day = LocalDate.of(2022, 10, 30);
        Workbook book = Workbook.of(exports.start(() -> list(2, row -> {
            row.accept(Arrays.asList("=1+1", 12, day));
            row.accept(Arrays.asList("xã Đăk Hà", null, null));
        })));
        assertThat(book.head()).containsExactly("Danh sách");
        assertThat(book.column("Đơn vị")).containsExactly("=1+1", "xã Đăk Hà");
        var first = book.rows().getFirst();
        assertThat(first.getFirst().getType().name()).isEqualTo("STRING");
        assertThat(first.get(1).asNumber().intValue()).isEqualTo(12);
        assertThat(first.get(2).asDate().toLocalDate()).isEqualTo(day);
        assertThat(first.get(2).getDataFormatString()).isEqualToIgnoringCase("dd/mm/yyyy");
    }

    @Test
    void asksForTheNextSliceOnlyWhenTheOneBeforeIsWritten() throws IOException {
        List<Integer> asked = new ArrayList<>();
        AtomicInteger given = new AtomicInteger();
        Sheet.Rows rows = Slice.all(
                (@Nullable Integer from) -> {
                    int first = from == null ? 0 : from;
                    assertThat(given.get()).as("written before more is read").isEqualTo(first);
                    asked.add(first);
                    return new Slice<>(
                            IntStream.range(first, first + Slice.SIZE).boxed().toList(),
                            first + Slice.SIZE < ROWS ? first + Slice.SIZE : null);
                },
                number -> {
                    given.incrementAndGet();
                    return List.of("xã", number, LocalDate.EPOCH);
                });
        Export export = exports.start(() -> list(ROWS, rows));
        await().until(() -> !export.running());
        assertThat(export.written()).isEqualTo(ROWS);
        assertThat(asked).hasSize(ROWS / Slice.SIZE).isSorted();
        assertThat(exports.files()).hasSize(1);
        export.drop();
        assertThat(exports.files()).isEmpty();
    }

    @Test
    void givesTheFileAwayOnce() throws IOException {
        Export export = exports.start(() -> list(1, row -> row.accept(List.of("xã", 1, LocalDate.EPOCH))));
        await().until(() -> !export.running());
        assertThat(export.fileName()).isEqualTo("danh-sach.xlsx");
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("The network is gone");
            }
        };
        assertThatThrownBy(() -> export.send(broken)).isInstanceOf(IOException.class);
        assertThat(export.send(new ByteArrayOutputStream()))
                .as("it can be tried again")
                .isTrue();
        assertThat(export.state()).isEqualTo(Export.State.TAKEN);
        assertThat(exports.files()).isEmpty();
        assertThat(export.send(new ByteArrayOutputStream())).isFalse();
    }

    @Test
    void stopsReadingAndLeavesNothingWhenNobodyWantsItAnyMore() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch dropped = new CountDownLatch(1);
        AtomicInteger read = new AtomicInteger();
        Export export = exports.start(() -> list(ROWS, row -> {
            for (int n = 0; n < ROWS; n++) {
                read.incrementAndGet();
                row.accept(List.of("xã", n, LocalDate.EPOCH));
                if (n == 700) {
                    begun.countDown();
                    wait(dropped);
                }
            }
        }));
        begun.await();
        assertThat(export.state()).isEqualTo(Export.State.WRITING);
        assertThat(exports.files()).hasSize(1);
        export.drop();
        dropped.countDown();
        await().until(() -> !export.running());
        assertThat(export.state()).isEqualTo(Export.State.DROPPED);
        assertThat(read.get()).isEqualTo(702);
        assertThat(exports.files()).isEmpty();
    }

    @Test
    void doesNotEvenBeginWhatIsDroppedInTheQueue() throws Exception {
        CountDownLatch others = new CountDownLatch(1);
        List<Export> before = IntStream.range(0, 2)
                .mapToObj(n -> exports.start(() -> list(1, row -> wait(others))))
                .toList();
        AtomicInteger read = new AtomicInteger();
        Export export = exports.start(() -> list(1, row -> read.incrementAndGet()));
        assertThat(export.state()).isEqualTo(Export.State.WAITING);
        export.drop();
        others.countDown();
        await().until(() -> before.stream().noneMatch(Export::running));
        Export after = exports.start(() -> list(0, row -> {}));
        await().until(() -> !after.running());
        assertThat(read).hasValue(0);
        assertThat(export.state()).isEqualTo(Export.State.DROPPED);
    }

    @Test
    void tellsWhyItFailedAndLeavesNothing() throws IOException {
        Export refused = exports.start(() -> list(1, row -> {
            row.accept(List.of("xã", 1, LocalDate.EPOCH));
            throw new NotFound();
        }));
        Export denied = exports.start(() -> list(1, row -> {
            throw new AccessDeniedException("no");
        }));
        Export broken = exports.start(() -> list(1, row -> {
            throw new IllegalStateException("Nobody foresaw this");
        }));
        await().until(() -> !refused.running() && !denied.running() && !broken.running());
        assertThat(refused.refusal()).isInstanceOf(NotFound.class);
        assertThat(denied.refusal()).isInstanceOf(NotAllowed.class);
        assertThat(broken.refusal()).isNull();
        assertThat(broken.fault()).hasSize(8);
        assertThat(List.of(refused, denied, broken)).allMatch(each -> each.state() == Export.State.FAILED);
        assertThat(exports.files()).isEmpty();
    }

    @Test
    void readsInTheNameOfWhoeverAsked() {
        AtomicReference<String> name = new AtomicReference<>("");
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("cv.th", ""));
        Export export = exports.start(() -> list(
                0,
                row -> name.set(
                        SecurityContextHolder.getContext().getAuthentication().getName())));
        SecurityContextHolder.clearContext(); // the click is over
        await().until(() -> !export.running());
        assertThat(name).hasValue("cv.th");
        Export nobodys = exports.start(() -> list(
                0,
                row -> name.set(
                        String.valueOf(SecurityContextHolder.getContext().getAuthentication()))));
        await().until(() -> !nobodys.running());
        assertThat(name).hasValue("null");
    }

    private static void wait(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void endsWithTheApplicationWithoutInterruptingWhoReads() throws IOException, InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean interrupted = new AtomicBoolean();
        Export export = exports.start(() -> list(ROWS, row -> {
            while (true) {
                row.accept(List.of("xã", 1, LocalDate.EPOCH));
                begun.countDown();
                interrupted.compareAndSet(false, Thread.currentThread().isInterrupted());
            }
        }));
        begun.await();
        exports.stop();
        assertThat(interrupted).isFalse();
        assertThat(export.state()).isEqualTo(Export.State.DROPPED);
        assertThat(exports.files()).isEmpty();
    }

    private static ListSheet list(int rows, Sheet.Rows source) {
        return new ListSheet("danh-sach", "Danh sách", List.of("Danh sách"), COLUMNS, rows, source);
    }
}
