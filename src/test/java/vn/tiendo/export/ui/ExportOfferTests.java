package vn.tiendo.export.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinSession;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.test.context.support.WithUserDetails;
import vn.tiendo.document.Sheet;
import vn.tiendo.export.Export;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.Screen;
import vn.tiendo.testing.WithPeople;
import vn.tiendo.testing.Workbook;

/** The button and its bar: counts while the file is written, one at a time, stopped, taken; gone with the page. */
@IntegrationTest
@WithPeople
@WithUserDetails("cv.th")
@ViewPackages(packages = "vn.tiendo")
class ExportOfferTests extends Screen {

    private static final int ROWS = 3_321;

    @Autowired
    private ExportOffers offers;

    @Autowired
    private MutableClock clock;

    @Value("${tiendo.data-directory}")
    private Path data;

    private final Div page = new Div();
    private final CountDownLatch goOn = new CountDownLatch(1);

    @BeforeEach
    void open() {
        clock.forward(Duration.ofMinutes(1)); // what another test took is no longer counted
        UI.getCurrent().add(page);
    }

    @Test
    void countsTheRowsWhileTheyAreWrittenAndHandsTheFileOver() throws IOException {
        offer(1_250);
        press("Tải .xlsx");
        assertThat(UI.getCurrent().getPollInterval()).isPositive();
        Export begun = export();
        await().until(() -> begun.written() == 1_250);
        poll();
        assertThat(text()).contains("1.250/3.321 dòng", "Đang tạo tệp").doesNotContain("Tải .xlsx");
        goOn.countDown();
        await().until(() -> !begun.running());
        poll();
        assertThat(text()).contains("Tải về", "Đã tạo xong tệp, 3.321 dòng.");
        assertThat($(Anchor.class).all()).anyMatch(link -> link.getText().equals("Tải về"));
        assertThat(export().fileName()).startsWith("danh-sach-2022-").endsWith(".xlsx");
        Workbook book = Workbook.of(export());
        assertThat(book.rows()).hasSize(ROWS);
        assertThat(book.head().getFirst()).isEqualTo("Danh sách");
        assertThat(book.head().getLast()).startsWith("Xuất lúc").contains("người xuất:");
        poll();
        assertThat(text()).contains("Đã tải về 3.321 dòng.", "Tải .xlsx").doesNotContain("Tải về\n");
        assertThat(UI.getCurrent().getPollInterval()).as("nobody asks any more").isNegative();
        assertThat(files()).isEmpty();
    }

    @Test
    void isStoppedByOneClick() throws IOException {
        offer(10);
        press("Tải .xlsx");
        Export stopped = export();
        await().until(() -> stopped.written() == 10);
        press("Hủy");
        goOn.countDown();
        await().until(() -> !stopped.running());
        assertThat(stopped.written()).isEqualTo(10);
        assertThat(text()).contains("Đã hủy", "Tải .xlsx");
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
        assertThat(files()).isEmpty();
    }

    @Test
    void writesOneFileOfASessionAtATime() {
        offer(10);
        press("Tải .xlsx");
        Export first = export();
        await().until(() -> first.written() == 10);
        page.add(offers.offer(words -> words.list("Khác", List.of(), List.of(), 0, row -> {})));
        press("Tải .xlsx");
        assertThat(text()).contains("Đang tạo một tệp khác.");
        assertThat(export()).isSameAs(first);
        goOn.countDown();
    }

    @Test
    void goesWithThePage() throws IOException {
        offer(10);
        press("Tải .xlsx");
        Export left = export();
        await().until(() -> left.written() == 10);
        page.removeAll();
        goOn.countDown();
        await().until(() -> !left.running());
        assertThat(left.state()).isEqualTo(Export.State.DROPPED);
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
        assertThat(files()).isEmpty();
        goneWhenReady();
    }

    private void goneWhenReady() throws IOException {
        page.add(offers.offer(words -> words.list("Khác", List.of(), List.of(), 0, row -> {})));
        press("Tải .xlsx");
        Export ready = export();
        await().until(() -> ready.state() == Export.State.READY);
        assertThat(files()).hasSize(1);
        page.removeAll();
        assertThat(files()).isEmpty();
        assertThat(export().send(new ByteArrayOutputStream())).isFalse();
    }

    @Test
    void saysInWordsWhyThereIsNoFile() {
        page.add(offers.offer(words -> words.list("Danh sách", List.of(), List.of(), 1, row -> {
            throw new NotFound();
        })));
        press("Tải .xlsx");
        untilOver();
        assertThat(text()).contains("Không tìm thấy", "Tải .xlsx");
        page.removeAll();
        page.add(offers.offer(words -> words.list("Danh sách", List.of(), List.of(), 1, row -> {
            throw new IllegalStateException("Nobody foresaw this");
        })));
        press("Tải .xlsx");
        untilOver();
        assertThat(text()).contains("Chưa tạo được tệp. Mã lỗi " + export().fault());
    }

    @Test
    void refusesTheThirdWithinAMinuteAndSaysBesideTheButtonWhenItGoesOn() {
        page.add(offers.offer(words -> words.list(
                "Danh sách",
                List.of(),
                List.of(new Sheet.Column("A", 9), new Sheet.Column("B", 9)),
                1,
                row -> row.accept(List.of("xã", 1)))));
        take();
        clock.forward(Duration.ofSeconds(18));
        take();
        Export second = export();
        press("Tải .xlsx");
        LocalTime again = LocalTime.ofInstant(clock.instant().plusSeconds(42), OfficeTime.ZONE);
        assertThat(text())
                .contains(
                        "Trong một phút, mỗi người tải được nhiều nhất 2 tệp."
                                + " Đồng chí tải tiếp được sau 42 giây nữa (từ "
                                + again.format(DateTimeFormatter.ofPattern("HH:mm:ss")) + ").",
                        "Tải .xlsx");
        assertThat(export()).isSameAs(second);
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
        VaadinSession.getCurrent().setAttribute(Export.class, null); // as another session of his knows nothing of it
        press("Tải .xlsx");
        assertThat(text()).contains("mỗi người tải được nhiều nhất 2 tệp");
        clock.forward(Duration.ofSeconds(42));
        take();
        assertThat(text()).contains("Đã tải về 1 dòng.");
    }

    private void take() {
        press("Tải .xlsx");
        Workbook.of(export());
        poll();
    }

    private static void untilOver() {
        Export export = export();
        await().until(() -> !export.running());
        poll();
    }

    @AfterEach
    void letGo() {
        goOn.countDown();
    }

    private void offer(int before) {
        page.add(offers.offer(words -> words.list(
                "Danh sách", List.of(), List.of(new Sheet.Column("A", 9), new Sheet.Column("B", 9)), ROWS, row -> {
                    for (int n = 0; n < ROWS; n++) {
                        if (n == before) {
                            hold(goOn);
                        }
                        row.accept(List.of("xã", n));
                    }
                })));
    }

    private static void hold(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    private static Export export() {
        return Objects.requireNonNull(VaadinSession.getCurrent().getAttribute(Export.class));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(data.resolve("exports"))) {
            return files.filter(file -> file.toString().endsWith(".part")).toList();
        }
    }

    /** What is seen. */
    private String text() {
        return text(page);
    }

    private static String text(Component part) {
        if (part instanceof Text words) {
            return words.getText();
        }
        String own = part.getChildren().findAny().isEmpty() ? part.getElement().getText() : "";
        return part.isVisible()
                ? part.getChildren().map(ExportOfferTests::text).reduce(own + "\n", String::concat)
                : "";
    }
}
