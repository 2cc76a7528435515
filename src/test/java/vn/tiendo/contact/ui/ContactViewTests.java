package vn.tiendo.contact.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import vn.tiendo.contact.ContactLinks;
import vn.tiendo.contact.MailboxNeeds;
import vn.tiendo.shared.ui.ErrorSummary;
import vn.tiendo.task.TaskLinks;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignContacts;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.SampleUnit;
import vn.tiendo.testing.Screen;

/** The pages of a unit's contacts as its people see them. */
@IntegrationTest
@ViewPackages(packages = "vn.tiendo")
class ContactViewTests extends Screen {

    private static final SampleUnit COMMUNE = SampleUnit.of("xa-daksao");
    private static final String OFFICER = CampaignContacts.officer(COMMUNE);

    private static UUID member = new UUID(0, 0);

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignContacts contacts;

    @Autowired
    private MutableClock clock;

    /** As the room of boards tells it. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Needs {

        @Bean
        MailboxNeeds needs() {
            return unit -> Map.of(member, "thành viên Ban biên tập");
        }
    }

    @BeforeEach
    void load() {
        clock.reset();
        contacts.load(COMMUNE);
        member = campaign.person(OFFICER);
    }

    @AfterEach
    void forget() {
        contacts.forget();
    }

    @Test
    void beginsARoundOnceTheOfficeThatComparesIsChosen() {
        campaign.actAs.as(OFFICER, () -> {
            UI.getCurrent().navigate(ContactLinks.of(COMMUNE.code()));
            press("Bắt đầu cập nhật thông tin liên hệ");
            assertThat($(Select.class).single().getErrorMessage()).isEqualTo("Hãy chọn đơn vị đối chiếu.");
        });
        contacts.start(COMMUNE);
        campaign.actAs.as(OFFICER, () -> {
            UI.getCurrent().navigate(ContactLinks.of(COMMUNE.code()));
            assertThat(all()).contains("Đang thực hiện", "Làm việc này: Nhập thông tin liên hệ");
        });
    }

    @Test
    void tellsWhatIsLacking() {
        contacts.confirmed(
                COMMUNE,
                draft -> CampaignContacts.with(
                        draft, 0, row -> CampaignContacts.mailbox(row, "", LocalDate.of(2022, 9, 20))));
        campaign.actAs.as(OFFICER, () -> {
            UI.getCurrent().navigate(ContactLinks.of(COMMUNE.code()));
            assertThat(all())
                    .contains("Điểm còn thiếu", "1 đầu mối còn chờ cấp thư công vụ: Bí thư Đảng ủy")
                    .contains("chưa có thư công vụ: thành viên Ban biên tập")
                    .contains("15/16 đầu mối có thư công vụ, 1 chờ cấp")
                    .contains("Thư công vụ: đã đề nghị cấp ngày 20/09/2022");
        });
        campaign.actAs.as(CampaignContacts.OFFICE, () -> {
            UI.getCurrent().navigate(ContactLinks.of(COMMUNE.code()));
            assertThat(all()).contains("A Byen").doesNotContain("thành viên Ban biên tập");
        });
    }

    @Test
    void tellsProblemsBesideTheFieldsAndKeepsWhatWasTyped() {
        UUID list = contacts.start(COMMUNE);
        campaign.actAs.as(OFFICER, () -> {
            UI.getCurrent().navigate(TaskLinks.task(campaign.task("collect-contacts", list)));
            field("Họ và tên (bắt buộc)").setValue("Byen");
            field("Thư công vụ").setValue("byen@gmail.com");
            press("Trình lãnh đạo duyệt");
            assertThat(field("Họ và tên (bắt buộc)").getErrorMessage())
                    .isEqualTo("1. Bí thư Đảng ủy: hãy ghi đủ cả họ và tên.");
            assertThat(field("Thư công vụ").getErrorMessage())
                    .isEqualTo(
                            "1. Bí thư Đảng ủy: hộp thư miễn phí, không phải thư công vụ. Hãy thay bằng thư công vụ, hoặc ghi ngày"
                                    + " đã đề nghị cấp.");
            assertThat($(ErrorSummary.class).all()).anyMatch(ErrorSummary::isVisible);
            assertThat(field("Thư công vụ").getValue()).isEqualTo("byen@gmail.com");
            press("Thêm đầu mối");
            assertThat($(TextField.class).all().stream()
                            .filter(field -> "Chức danh (bắt buộc)".equals(field.getLabel()))
                            .filter(TextField::isVisible))
                    .hasSize(1);
        });
    }

    @Test
    void gathersWhatIsMissingByPost() {
        UUID list = contacts.start(COMMUNE);
        campaign.actAs.as(OFFICER, () -> {
            UI.getCurrent().navigate(TaskLinks.task(campaign.task("collect-contacts", list)));
            press("Trình lãnh đạo duyệt");
            ErrorSummary summary = $(ErrorSummary.class).all().stream()
                    .filter(ErrorSummary::isVisible)
                    .findFirst()
                    .orElseThrow();
            assertThat(summary.getElement().getTextRecursively())
                    .contains("1. Bí thư Đảng ủy: còn thiếu họ tên, điện thoại, fax, thư công vụ, địa chỉ.");
            assertThat($(com.vaadin.flow.component.html.ListItem.class)
                            .from(summary)
                            .all())
                    .hasSize(16);
            assertThat(field("Fax").getErrorMessage()).contains("hãy ghi số fax, hoặc đánh dấu không có fax");
            field("Địa chỉ trụ sở (bắt buộc)").setValue("Thôn Kạch Lớn 1");
            press("Dùng địa chỉ này cho các dòng còn trống");
            assertThat($(TextField.class).all().stream()
                            .filter(field -> "Địa chỉ trụ sở (bắt buộc)".equals(field.getLabel()))
                            .map(TextField::getValue))
                    .hasSize(16)
                    .containsOnly("Thôn Kạch Lớn 1");
        });
    }

    private String all() {
        return ((com.vaadin.flow.component.Component) getCurrentView())
                .getElement()
                .getTextRecursively();
    }
}
