package vn.tiendo.urging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.digest.DigestService;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;

/** What was urged by hand stands in the next morning's mail. */
@IntegrationTest
class UrgingMailTests {

    @Autowired
    private Campaign campaign;

    @Autowired
    private UrgingService urging;

    @Autowired
    private DigestService digests;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void saysWhatSomebodyAsksFor() {
        clock.reset();
        for (String table : List.of("digest_item", "reminder_receiver", "reminder")) {
            jdbc.sql("delete from " + table).update(); // what other tests left would be the more urgent
        }
        UUID directive = campaign.issue();
        at(LocalDateTime.of(2022, 10, 10, 9, 0));
        List<UrgedLine> lines = campaign.actAs
                .as("cv.th", () -> urging.list(new UrgingFilter(directive, null)))
                .lines();
        campaign.actAs.as("cv.th", () -> urging.urge(lines, "Đề nghị tiếp nhận ngay."));
        at(LocalDateTime.of(2022, 10, 11, 7, 30));
        digests.sendDue();

        assertThat(jdbc.sql("select body from outbox_mail where mail_key like 'digest%'")
                        .query(String.class)
                        .list())
                .anySatisfy(text -> assertThat(text)
                        .contains(
                                "theo lời nhắc của đồng chí Hoàng Văn Tuệ",
                                "Lời nhắn: “Đề nghị tiếp nhận ngay.”",
                                "xã Đăk Na"));
    }

    private void at(LocalDateTime moment) {
        clock.setTo(moment.atZone(OfficeTime.ZONE));
    }
}
