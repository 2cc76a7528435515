package vn.tiendo.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.testing.Browser;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.OfficeBrowserTest;
import vn.tiendo.testing.SampleUnit;

/** A leader instructs a unit and its head gives it to somebody, in the browser, at a desk and on a phone. */
@OfficeBrowserTest
class InstructionIT {

    private static final SampleUnit COMMUNE = SampleUnit.of("xa-dakha");

    @LocalServerPort
    private int port;

    @Autowired
    private Campaign campaign;

    @Autowired
    private MutableClock clock;

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void goesFromTheLeaderToTheUnitsOfficer(int width) {
        clock.reset();
        UUID directive = campaign.issue();
        campaign.receive(directive, COMMUNE.code(), COMMUNE.clerk());
        campaign.assign(directive, COMMUNE.code(), COMMUNE.head(), COMMUNE.lead());
        AddresseeFacts unit = campaign.unit(directive, COMMUNE.code());
        try (Browser browser = new Browser("http://localhost:" + port, width)) {
            browser.signIn("pct.vx");
            browser.visit(ExecutionLinks.addressee(unit.id()));
            browser.page().getByText("Cho ý kiến chỉ đạo").click();
            browser.settle();
            browser.press("Giao ý kiến chỉ đạo");
            browser.sees("Chưa ghi việc phải làm");
            browser.sees("Chưa chọn ngày phải xong");
            browser.type("Việc phải làm (bắt buộc)", "Gửi giải trình lần " + width);
            browser.type("Nội dung chỉ đạo", "Nêu rõ nguyên nhân và thời gian hoàn thành.");
            browser.typeDate("Thực hiện chậm nhất ngày (bắt buộc)", "12/10/2022");
            browser.hasNoSidewaysScroll();
            browser.isAccessible();
            browser.picture("instruct");
            browser.pressTwice("Giao ý kiến chỉ đạo");
            browser.sees("CĐ1. Gửi giải trình lần " + width);
            browser.signIn(COMMUNE.head());
            browser.openTask("Phân công thực hiện ý kiến chỉ đạo", "Đăk Hà");
            browser.sees("Nêu rõ nguyên nhân và thời gian hoàn thành.");
            browser.press("Phân công");
            browser.sees("Mỗi nhiệm vụ phải có một người chủ trì.");
            browser.choose("Chủ trì (bắt buộc)", "Y Sương");
            browser.hasNoSidewaysScroll();
            browser.isAccessible();
            browser.picture("assign-instruction");
            browser.press("Phân công");
            browser.signIn(COMMUNE.lead());
            browser.openTask("Thực hiện nhiệm vụ", "Gửi giải trình lần " + width);
            browser.sees("Thời hạn được giao");
        }
        assertThat(campaign.unit(directive, COMMUNE.code()).assignments())
                .hasSize(unit.assignments().size() + 1);
    }
}
