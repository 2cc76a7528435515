package vn.tiendo.directive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.directive.DirectiveDraft;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.ReviewDecision;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;

/** Who signs reads the whole document. */
@IntegrationTest
class DocumentSheetTests {

    @Autowired
    private Campaign campaign;

    @Autowired
    private DocumentSheet paper;

    @Test
    void readsAsThePaperThatWillGoOut() {
        UUID id = campaign.draft();
        campaign.bringToSigner(id);

        DirectiveFacts directive = campaign.actAs.as("pct.vx", () -> campaign.directives.facts(id));
        String text = paperFor("pct.vx", id);

        assertThat(text)
                .contains("ỦY BAN NHÂN DÂN", "HUYỆN TU MƠ RÔNG", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .contains("/UBND-TH", "Tu Mơ Rông, ngày", "V/v tăng cường cập nhật thông tin")
                .contains("Kính gửi:", "UBND các xã;", "Phòng Văn hóa và Thông tin (tổng hợp).")
                .contains(directive.body().lines().toList())
                .contains("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Trần Quốc Lâm")
                .contains("Nơi nhận:", "Như trên;", "Lưu: VT, VHTT.")
                .contains("báo cáo kết quả về Phòng Văn hóa và Thông tin trước ngày 30/10/2022 để tổng hợp, báo cáo"
                        + " Sở Thông tin và Truyền thông tỉnh Kon Tum./.");
        assertThat(directive.obligations())
                .hasSize(14)
                .allSatisfy(obligation -> assertThat(text)
                        .contains(obligation.code() + " · " + obligation.clauseRef() + obligation.clause()));
        assertThat(text)
                .as("a basis that the text quotes is not said twice")
                .containsOnlyOnce("Kế hoạch số 221/KH-UBND ngày 23/12/2021 của UBND huyện");
    }

    @Test
    void hasItsNumberAndDayOnceIssued() {
        UUID id = campaign.draft();
        campaign.bringToSigner(id);
        campaign.sign(id, ReviewDecision.approve());
        campaign.number(id);
        String reference =
                campaign.actAs.as("pct.vx", () -> campaign.directives.facts(id)).reference();

        assertThat(paperFor("pct.vx", id)).contains("Số: " + reference, "ngày 29 tháng 9 năm 2022");
    }

    @Test
    void showsADocumentOfAnotherAuthorityWithoutSigningForIt() {
        UUID id = campaign.draft();
        campaign.submitAsIssuedElsewhere(
                id, new DirectiveDraft.Origin("299/UBND-VX", LocalDate.of(2022, 2, 5), "Ủy ban nhân dân tỉnh Kon Tum"));

        assertThat(paperFor("pct.vx", id))
                .contains("ỦY BAN NHÂN DÂN TỈNH KON TUM", "Số: 299/UBND-VX", "ngày 05 tháng 02 năm 2022")
                .doesNotContain("PHÓ CHỦ TỊCH", "Nơi nhận:");
    }

    private String paperFor(String login, UUID id) {
        return campaign.actAs.as(
                login,
                () -> paper.paper(campaign.directives.facts(id)).getElement().getTextRecursively());
    }
}
