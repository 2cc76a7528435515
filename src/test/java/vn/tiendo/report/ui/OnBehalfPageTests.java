package vn.tiendo.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import vn.tiendo.report.ReportDraft;
import vn.tiendo.report.ReportState;
import vn.tiendo.task.TaskLinks;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.SampleUnit;
import vn.tiendo.testing.WithPeople;

/** The pages on which a unit's report on paper is recorded for it. */
@IntegrationTest
@WithPeople
@WithUserDetails("cv.th")
@ViewPackages(packages = "vn.tiendo")
class OnBehalfPageTests extends SpringBrowserlessTest {

    private static final SampleUnit UNIT = SampleUnit.of("xa-daksao");
    private static final String OWN = "Đơn vị tự viết, chưa gửi.";

    @Autowired
    private Campaign campaign;

    private UUID directive;
    private UUID unit;

    @BeforeEach
    void carryOut() {
        directive = campaign.issue();
        unit = campaign.desk.begin(directive, UNIT);
    }

    @Test
    void showsTheUnitsTextOnlyBesideItsPaper() {
        campaign.actAs.as(UNIT.lead(), () -> {
            ReportDraft draft = campaign.reports.draft(unit);
            campaign.reports.save(unit, new ReportDraft(draft.version(), OWN, "", draft.items()));
        });
        open("prepare-report");
        assertThat(text()).contains("Ghi nhận hộ").doesNotContain(OWN).doesNotContain("Lưu bản đang soạn");

        campaign.submitReport(directive, UNIT.code(), UNIT.lead());
        open("sign-report");
        assertThat(text()).contains("sẽ hiện ra để đối chiếu").doesNotContain(OWN);
        bring();
        assertThat(text()).doesNotContain("sẽ hiện ra để đối chiếu").contains(OWN);
        press("Ký báo cáo");

        open("number-report");
        assertThat($(Upload.class).all()).as("one paper is enough").hasSize(1);
        bring();
        assertThat(text()).contains(OWN);
        $(TextField.class)
                .withCaption("Số, ký hiệu báo cáo (bắt buộc)")
                .single()
                .setValue("81/BC-UBND");
        press("Gửi báo cáo");
        assertThat(campaign.actAs
                        .as("cv.vhtt", () -> campaign.reports.facts(unit))
                        .orElseThrow()
                        .state())
                .isEqualTo(ReportState.SENT);
    }

    private void bring() {
        byte[] pdf = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        test($(Upload.class).single()).upload("bao-cao.pdf", "application/pdf", pdf);
        roundTrip();
        $(TextArea.class).withCaption("Lý do ghi nhận hộ (bắt buộc)").single().setValue("Xã mất mạng");
    }

    private void press(String action) {
        test($(Button.class).withText(action).single()).click();
    }

    private void open(String step) {
        UI.getCurrent().navigate(TaskLinks.task(campaign.task(step, unit)));
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
