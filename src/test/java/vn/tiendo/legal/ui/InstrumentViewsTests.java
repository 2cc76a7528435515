package vn.tiendo.legal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.legal.InstrumentService;
import vn.tiendo.legal.LegalLinks;
import vn.tiendo.shared.ui.ErrorSummary;
import vn.tiendo.shared.ui.VietnameseDatePicker;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.Screen;

@IntegrationTest
@Transactional
@WithMockUser(roles = "ADMIN")
@ViewPackages(packages = "vn.tiendo.legal.ui")
class InstrumentViewsTests extends Screen {

    private static final String DECREE = LegalLinks.INSTRUMENTS + "/30-2020-nd-cp";

    @Autowired
    InstrumentService instruments;

    @Test
    void listsThemWithTheirDaysAndLeadsToEach() {
        open(LegalLinks.INSTRUMENTS);
        assertThat($(H1.class).single().getText()).isEqualTo("Căn cứ pháp lý");
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("quan-tri/can-cu-phap-ly/30-2020-nd-cp", "quan-tri/them-can-cu-phap-ly");
        assertThat(lines())
                .anyMatch(line -> line.contains("Nghị định số 43/2011/NĐ-CP")
                        && line.contains("hết hiệu lực")
                        && line.contains("Hết hiệu lực từ 15/08/2022, thay bằng 42/2022/NĐ-CP"))
                .anyMatch(line -> line.contains("Nghị định số 30/2020/NĐ-CP") && line.contains("còn hiệu lực"))
                .anyMatch(line -> line.contains("Luật Lưu trữ số 33/2024/QH15") && line.contains("chưa có hiệu lực"))
                .anyMatch(line -> line.contains("Nghị quyết số 28/2026/QH16") && line.contains("chưa có hiệu lực"))
                .anyMatch(line -> line.contains("Luật Tổ chức chính quyền địa phương số 77/2015/QH13")
                        && line.contains("còn hiệu lực"));
    }

    @Test
    void searchesWhileTheUrlSaysSo() {
        open(LegalLinks.INSTRUMENTS);
        test(field("Tìm theo số, ký hiệu, trích yếu")).setValue("van thu");
        assertThat(texts()).contains("1 văn bản");
        assertThat(lines()).anyMatch(line -> line.contains("30/2020/NĐ-CP"));
        assertThat(lines()).noneMatch(line -> line.contains("72/2013/NĐ-CP"));
        test(field("Tìm theo số, ký hiệu, trích yếu")).setValue("qqq");
        assertThat(texts()).contains("Không có văn bản nào khớp “qqq”.");
    }

    @Test
    void addsOneAndKeepsWhatWasTypedWhileItIsRefused() {
        open(LegalLinks.ADD);
        field("Số, ký hiệu (bắt buộc)").setValue("72/2013/nđ-cp");
        press("Thêm căn cứ");
        assertThat(field("Nội dung (bắt buộc)").getErrorMessage()).isEqualTo("Hãy ghi nội dung của văn bản.");
        assertThat($(ErrorSummary.class).single().isVisible()).isTrue();
        field("Nội dung (bắt buộc)").setValue("Việc mới");
        press("Thêm căn cứ");
        assertThat(field("Số, ký hiệu (bắt buộc)").getErrorMessage())
                .isEqualTo("Văn bản có số, ký hiệu này đã có trong danh sách.");
        assertThat(field("Nội dung (bắt buộc)").getValue()).isEqualTo("Việc mới");

        field("Số, ký hiệu (bắt buộc)").setValue("1/2027/NĐ-CP");
        press("Thêm căn cứ");
        assertThat($(H1.class).single().getText()).isEqualTo("Nghị định số 1/2027/NĐ-CP");
        assertThat(instruments.instrument("1-2027-nd-cp").title()).isEqualTo("Việc mới");
    }

    @Test
    void changesOne() {
        open(DECREE);
        field("Nội dung (bắt buộc)").setValue("Công tác văn thư, thể thức");
        press("Lưu thông tin");
        assertThat(instruments.instrument("30-2020-nd-cp").title()).isEqualTo("Công tác văn thư, thể thức");
        field("Số, ký hiệu (bắt buộc)").setValue("31/2020/NĐ-CP");
        press("Lưu thông tin");
        assertThat($(H1.class).single().getText()).isEqualTo("Nghị định số 31/2020/NĐ-CP");
    }

    @Test
    void endsOneWithItsSuccessorAndTakesTheEndBack() {
        open(DECREE);
        ended().setValue(LocalDate.of(2020, 3, 5));
        field("Thay bằng").setValue("999/2099/NĐ-CP");
        press("Ghi hết hiệu lực");
        assertThat(ended().getErrorMessage()).isEqualTo("Ngày hết hiệu lực phải sau ngày có hiệu lực.");
        assertThat(field("Thay bằng").getErrorMessage()).startsWith("Không có văn bản nào mang số, ký hiệu này");
        assertThat(field("Thay bằng").getValue()).isEqualTo("999/2099/NĐ-CP");

        ended().setValue(LocalDate.of(2027, 1, 1));
        field("Thay bằng").setValue("147/2024/NĐ-CP");
        press("Ghi hết hiệu lực");
        assertThat(instruments.instrument("30-2020-nd-cp").validTo()).isEqualTo("2026-12-31");
        assertThat(ended().getValue()).isEqualTo("2027-01-01");

        press("Vẫn còn hiệu lực");
        assertThat(instruments.instrument("30-2020-nd-cp").validTo()).isNull();
    }

    @Test
    @WithMockUser(roles = "USER")
    void isClosedToOthers() {
        for (String page : List.of(LegalLinks.INSTRUMENTS, LegalLinks.ADD, DECREE)) {
            open(page);
            assertThat($(Button.class).all()).isEmpty();
        }
    }

    private static void open(String page) {
        UI.getCurrent().navigate(page);
    }

    private VietnameseDatePicker ended() {
        return $(VietnameseDatePicker.class).all().getLast();
    }
}
