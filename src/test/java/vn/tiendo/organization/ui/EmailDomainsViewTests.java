package vn.tiendo.organization.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.organization.OrganizationLinks;
import vn.tiendo.organization.SampleOrganizationLoader;
import vn.tiendo.organization.email.EmailSuffixService;
import vn.tiendo.shared.email.OfficialEmail.Verdict;
import vn.tiendo.shared.ui.ErrorSummary;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.Screen;

@IntegrationTest
@Transactional
@WithMockUser(roles = "ADMIN")
@ViewPackages(packages = "vn.tiendo.organization.ui")
class EmailDomainsViewTests extends Screen {

    @Autowired
    SampleOrganizationLoader sample;

    @Autowired
    EmailSuffixService suffixes;

    @BeforeEach
    void load() {
        sample.load();
    }

    @Test
    void showsTheListAndHowMuchItIsUsed() {
        open();
        assertThat($(H1.class).single().getText()).isEqualTo("Tên miền thư công vụ");
        assertThat(lines())
                .anyMatch(line -> line.contains("@gov.vn") && line.contains("0 đơn vị"))
                .anyMatch(line -> line.contains("@tumorong.test") && !line.contains(" 0 đơn vị"));
    }

    @Test
    void addsADomainAndKeepsWhatWasTypedWhileItIsRefused() {
        open();
        field("Tên miền (bắt buộc)").setValue("com.vn");
        press("Thêm vào danh sách");
        assertThat(field("Tên miền (bắt buộc)").getErrorMessage())
                .isEqualTo("Ai cũng có thể đăng ký tên dưới đuôi này; hãy ghi tên miền riêng của cơ quan.");
        assertThat(field("Tên miền (bắt buộc)").getValue()).isEqualTo("com.vn");
        assertThat($(ErrorSummary.class).all()).anyMatch(summary -> summary.isVisible());

        field("Tên miền (bắt buộc)").setValue("benhvienkontum.vn");
        press("Thêm vào danh sách");
        assertThat(lines()).anyMatch(line -> line.contains("@benhvienkontum.vn") && line.contains("đang dùng"));
        assertThat(suffixes.judge("a@benhvienkontum.vn")).isEqualTo(Verdict.OFFICIAL);
    }

    @Test
    void endsADomainAfterAsking() {
        open();
        $(Button.class).all().stream()
                .filter(button -> button.getAriaLabel().orElse("").equals("Bỏ khỏi danh sách tumorong.test"))
                .findFirst()
                .orElseThrow()
                .click();
        assertThat(suffixes.judge("a@tumorong.test")).isEqualTo(Verdict.OFFICIAL);
        test($(ConfirmDialog.class).single()).confirm();

        assertThat(lines()).anyMatch(line -> line.contains("@tumorong.test") && line.contains("đã bỏ ngày 29/09/2022"));
        assertThat(suffixes.judge("a@tumorong.test")).isEqualTo(Verdict.NOT_LISTED);
    }

    @Test
    void tellsWhatAnAddressWouldBe() {
        open();
        field("Địa chỉ thư").setValue("ten.gmail@kontum.gov.vn");
        press("Kiểm tra địa chỉ");
        assertThat(texts()).contains("Thư công vụ: được nhận.");
        field("Địa chỉ thư").setValue("ten@gmaiI.com");
        press("Kiểm tra địa chỉ");
        assertThat(texts()).contains("Không nhận: tên miền gần giống một dịch vụ thư miễn phí.");
    }

    @ParameterizedTest
    @CsvSource({
        "a@b@gov.vn, Địa chỉ thư chưa đúng dạng",
        "vănthư@kontum.gov.vn, Địa chỉ thư có chữ có dấu hoặc ký tự lạ",
        "texang@yahoo.com.vn, 'Hộp thư miễn phí, không phải thư công vụ'",
        "texang@gmai1.com, Tên miền sau dấu @ gần giống một dịch vụ thư miễn phí",
        "texang@kontum-gov.vn, Tên miền sau dấu @ gần giống một tên miền thư công vụ",
        "texang@vnpt.vn, Tên miền sau dấu @ không có trong danh sách"
    })
    void tellsBesideTheFieldOfAUnitAndOfAPersonWhyAnAddressIsRefused(String address, String reason) {
        UI.getCurrent().navigate(OrganizationLinks.NEW_UNIT);
        field("Thư công vụ").setValue(address);
        press("Thêm đơn vị");
        assertThat(field("Thư công vụ").getErrorMessage()).startsWith(reason);
        assertThat(field("Thư công vụ").getValue()).isEqualTo(address);

        UI.getCurrent().navigate(OrganizationLinks.NEW_PERSON);
        field("Thư công vụ").setValue(address);
        press("Thêm cán bộ");
        assertThat(field("Thư công vụ").getErrorMessage()).startsWith(reason);
        assertThat(field("Thư công vụ").getValue()).isEqualTo(address);
    }

    @Test
    @WithMockUser(roles = "USER")
    void isClosedToOthers() {
        open();
        assertThat((Object) getCurrentView()).isNotInstanceOf(EmailDomainsView.class);
    }

    private static void open() {
        UI.getCurrent().navigate(OrganizationLinks.EMAIL_DOMAINS);
    }
}
