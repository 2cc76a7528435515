package vn.tiendo.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.InternalServerError;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import vn.tiendo.document.Sheet;
import vn.tiendo.document.SheetFormat;
import vn.tiendo.document.SheetWriter;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.register.RegisterCase;
import vn.tiendo.register.RegisterLinks;
import vn.tiendo.shared.Actor;
import vn.tiendo.spreadsheet.SheetRow;
import vn.tiendo.spreadsheet.SpreadsheetReader;
import vn.tiendo.testing.IntegrationTest;

/** The registers on the screen and on paper. */
@IntegrationTest
@WithMockUser(roles = "USER")
@ViewPackages(packages = "vn.tiendo.register.ui")
class BookViewTests extends SpringBrowserlessTest {

    private static final String DISTRICT = "huyen-tumorong";

    @Autowired
    private RegisterCase registers;

    @Autowired
    private OutgoingBook outgoing;

    @BeforeEach
    void begin() {
        apart(() -> {
            registers.load();
            return "";
        });
    }

    @Test
    void showsTheLastNumbersFirstWithTheGapsBetweenThem() {
        take(1, "Thành lập Ban biên tập");
        take(5, "Phê duyệt kế hoạch");
        signIn("vanthu");

        UI.getCurrent().navigate(RegisterLinks.OUTGOING);

        assertThat($(ListItem.class).all())
                .extracting(BookViewTests::text)
                .satisfiesExactly(
                        card -> assertThat(card)
                                .contains("Phê duyệt kế hoạch", "5/QĐ-UBND", "29/09/2022", "Trần Quốc Lâm"),
                        gap -> assertThat(gap).contains("Số 2–4: không dùng trên phần mềm"),
                        card -> assertThat(card).contains("Thành lập Ban biên tập", "Như Điều 3; UBND các xã"));
        assertThat($(Button.class).all()).extracting(Button::getText).doesNotContain("Xem thêm");
    }

    @Test
    void keepsYearWordsAndDepthInTheAddress() {
        apart(() -> {
            for (int number = 1; number <= 60; number++) {
                registers.take(DISTRICT, number, number == 7 ? "Phê duyệt kế hoạch" : "Văn bản");
            }
            return "";
        });
        signIn("vanthu");
        UI.getCurrent().navigate(RegisterLinks.OUTGOING);
        assertThat($(ListItem.class).all()).hasSize(50);

        test(button("Xem thêm")).click();
        assertThat($(ListItem.class).all()).hasSize(60);
        assertThat($(Button.class).all()).extracting(Button::getText).doesNotContain("Xem thêm");

        UI.getCurrent().navigate(RegisterLinks.OUTGOING, QueryParameters.of("n", "100"));
        assertThat($(ListItem.class).all()).hasSize(60);

        UI.getCurrent().navigate(RegisterLinks.OUTGOING);
        test($(TextField.class).single()).setValue("ke hoach");
        assertThat($(ListItem.class).all())
                .singleElement()
                .extracting(BookViewTests::text)
                .asString()
                .contains("7/QĐ-UBND");

        UI.getCurrent().navigate(RegisterLinks.OUTGOING, QueryParameters.of("q", "nothing"));
        assertThat(page()).contains("Không có văn bản nào khớp");
        test(button("Xem cả sổ")).click();
        assertThat($(ListItem.class).all()).hasSize(50);

        UI.getCurrent().navigate(RegisterLinks.OUTGOING, QueryParameters.of("nam", "2021"));
        assertThat(page()).contains("Sổ văn bản đi năm 2021 chưa có văn bản nào");
    }

    @Test
    void showsTheUnitsOwnArrivalsAndNobodyElses() {
        UUID other = apart(() -> {
            registers.arrive("xa-dakha", "212", "Cung cấp tin, bài");
            return registers.unit("xa-dakna");
        });
        signIn("vptk.dakha");

        UI.getCurrent().navigate(RegisterLinks.INCOMING);
        assertThat($(ListItem.class).all())
                .extracting(BookViewTests::text)
                .satisfiesExactly(
                        card -> assertThat(card)
                                .contains("Cung cấp tin, bài", "Số đến 212", "1286/UBND-TH", "Chưa chuyển"),
                        gap -> assertThat(gap).contains("Số 1–211: không dùng trên phần mềm"));
        assertThat($(Select.class).all()).hasSize(1);

        for (String path : List.of(RegisterLinks.INCOMING, RegisterLinks.INCOMING + RegisterLinks.PRINT)) {
            UI.getCurrent().navigate(path, QueryParameters.of("don-vi", other.toString()));
            assertThat((Object) getCurrentView()).as(path).isInstanceOf(InternalServerError.class);
            assertThat(page()).as(path).doesNotContain("Số đến", "SỔ ĐĂNG KÝ");
        }
    }

    @Test
    void letsAClerkChooseAmongTheRegistersThatHeKeeps() {
        UUID agency = apart(() -> {
            registers.arrive("noivu", "", "Cung cấp tin, bài");
            return registers.unit("noivu");
        });
        signIn("vanthu");
        UI.getCurrent().navigate(RegisterLinks.INCOMING);
        assertThat(page()).contains("Sổ văn bản đến năm 2022 chưa có văn bản nào");

        UI.getCurrent().navigate(RegisterLinks.INCOMING, QueryParameters.of("don-vi", agency.toString()));
        assertThat(page()).contains("Số đến 1");
    }

    @Test
    void saysWhyThereIsNoRegister() {
        signIn("cv.vhtt");
        UI.getCurrent().navigate(RegisterLinks.OUTGOING);
        assertThat(page()).contains("Đơn vị của đồng chí không có sổ văn bản đi");
    }

    @Test
    void printsTheYearInThePrescribedColumns() {
        take(1, "Thành lập Ban biên tập");
        take(3, "Phê duyệt kế hoạch");
        signIn("vanthu");

        UI.getCurrent().navigate(RegisterLinks.OUTGOING + RegisterLinks.PRINT);

        assertThat($(NativeTableHeaderCell.class).all())
                .extracting(BookViewTests::text)
                .containsExactly(
                        "Số, ký hiệu văn bản",
                        "Ngày tháng văn bản",
                        "Tên loại và trích yếu nội dung văn bản",
                        "Người ký",
                        "Nơi nhận văn bản",
                        "Đơn vị, người nhận bản lưu",
                        "Số lượng bản",
                        "Ghi chú");
        assertThat(page()).contains("SỔ ĐĂNG KÝ VĂN BẢN ĐI", "UBND huyện Tu Mơ Rông · Năm 2022 · Từ số 1 đến số 3");
        assertThat($(NativeTableRow.class).all().stream().skip(1))
                .extracting(BookViewTests::text)
                .satisfiesExactly(
                        row -> assertThat(row).contains("1/QĐ-UBND", "29/09/2022", "Quyết định: Thành lập"),
                        gap -> assertThat(gap).contains("Số 2: không dùng trên phần mềm"),
                        row -> assertThat(row).contains("3/QĐ-UBND", "VT, NV"));
    }

    @Test
    void printsSomeDaysOfIncomingDocuments() {
        apart(() -> registers.arrive("xa-dakha", "212", "Cung cấp tin, bài"));
        signIn("vptk.dakha");

        UI.getCurrent().navigate(RegisterLinks.INCOMING + RegisterLinks.PRINT, QueryParameters.of("den", "2022-12-01"));
        assertThat($(NativeTableHeaderCell.class).all())
                .extracting(BookViewTests::text)
                .containsExactly(
                        "Ngày đến",
                        "Số đến",
                        "Tác giả",
                        "Số, ký hiệu",
                        "Ngày tháng",
                        "Tên loại và trích yếu nội dung",
                        "Đơn vị hoặc người nhận",
                        "Ngày chuyển",
                        "Ký nhận",
                        "Ghi chú");
        assertThat(page())
                .contains(
                        "Từ số 1 đến số 212", "Từ ngày 01/01/2022 đến ngày 01/12/2022", "Công văn: Cung cấp tin, bài");

        UI.getCurrent().navigate(RegisterLinks.INCOMING + RegisterLinks.PRINT, QueryParameters.of("tu", "2022-12-01"));
        assertThat(page()).contains("Chưa có văn bản").doesNotContain("Cung cấp tin, bài");
        assertThat($(Anchor.class).all()).extracting(Anchor::getText).contains("Tải tệp .xlsx", "← Trở lại sổ");
    }

    @Test
    void tellsWhichNumberStoodBesideADocumentBeforeThereWasARegister(@Autowired JdbcClient jdbc) {
        apart(() -> registers.arrive("xa-dakha", "1", "Cung cấp tin, bài"));
        jdbc.sql("update incoming_entry set earlier_number = '12/VX'").update();
        signIn("vptk.dakha");

        for (String path : List.of(RegisterLinks.INCOMING, RegisterLinks.INCOMING + RegisterLinks.PRINT)) {
            UI.getCurrent().navigate(path);
            assertThat(page()).as(path).contains("Số đến đã ghi trước khi lập sổ: 12/VX");
        }
    }

    @Test
    void writesAFileInWhichNothingIsAFormula() throws IOException {
        UUID district = apart(() -> registers.unit(DISTRICT));
        take(1, "=1+1");
        signIn("vanthu");
        UnitRef unit = outgoing.units().getFirst();
        BookPlace place = BookPlace.read(new QueryParameters(Map.of("nam", List.of("2022"))), 2026);
        BookSheet<?> sheet = new BookSheet<>(outgoing, unit, place);
        Sheet written = sheet.sheet(sheet.span());
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        SheetWriter.write(written, SheetFormat.XLSX, file);

        assertThat(unit.id()).isEqualTo(district);
        List<SheetRow> rows = SpreadsheetReader.read("so.xlsx", file.toByteArray());
        assertThat(rows.getFirst().cell(0)).isEqualTo("SỔ ĐĂNG KÝ VĂN BẢN ĐI");
        assertThat(rows.getLast().cells()).startsWith("1/QĐ-UBND", "29/09/2022", "Quyết định: =1+1");
    }

    private void take(int number, String subject) {
        apart(() -> {
            registers.take(DISTRICT, number, subject);
            return "";
        });
    }

    private void signIn(String login) {
        UUID person = apart(() -> registers.campaign.person(login));
        Actor actor = new Actor(person, login, null);
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken((Actor.Source) () -> actor, null, "ROLE_USER"));
    }

    private Button button(String text) {
        return $(Button.class).all().stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private String page() {
        return text((Component) getCurrentView());
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    /** Within a page the sign-in of its session comes first: who enters lines acts in a thread of his own. */
    private static <T> T apart(Supplier<T> action) {
        return CompletableFuture.supplyAsync(action).join();
    }
}
