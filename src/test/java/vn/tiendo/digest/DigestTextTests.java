package vn.tiendo.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.deadline.DeadlineService;
import vn.tiendo.deadline.HandReminderService;
import vn.tiendo.deadline.hand.PauseService;
import vn.tiendo.directive.DirectiveDraft;
import vn.tiendo.execution.AddresseeFacts;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignInstructions;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.SampleUnit;

/** A mail counts, words and advises as it is true for its reader on the morning on which it leaves. */
@IntegrationTest
class DigestTextTests {

    private static final SampleUnit UNIT = SampleUnit.of("xa-dakna");
    private static final String ADVICE = "gửi báo cáo ngay, kèm giải trình";

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignInstructions given;

    @Autowired
    private DeadlineService deadlines;

    @Autowired
    private HandReminderService hand;

    @Autowired
    private PauseService pauses;

    @Autowired
    private DigestService digests;

    @Autowired
    private DigestGuard guard;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private UUID directive;

    @BeforeEach
    void oneDirectiveAlone() {
        clock.reset();
        for (String table :
                List.of("digest_item", "digest", "reminder_receiver", "reminder", "outbox_attachment", "outbox_mail")) {
            jdbc.sql("delete from " + table).update();
        }
        jdbc.sql("update directive set state = 'CLOSED' where state = 'IN_FORCE'")
                .update();
        directive = campaign.issue();
    }

    @Test
    void countsInItsSubjectWhatIsMostUrgentAndGivesEachHeadingOnce() {
        UUID unit = campaign.unit(directive, UNIT.code()).id();
        campaign.actAs.as(
                "pct.vx",
                () -> given.service.instruct(
                        unit, new DirectiveDraft.InstructionDraft("Gửi giải trình", "", LocalDate.of(2022, 11, 1))));
        sweepAt(LocalDateTime.of(2022, 11, 3, 7, 30));
        sweepAt(LocalDateTime.of(2022, 11, 4, 7, 30));
        digests.sendDue();

        assertThat(subject("cv.th")).startsWith("[Nhắc việc] Quá hạn 5 ngày làm việc: 25 đơn vị, ");
        assertThat(subject("cv.th")).contains("; 1 việc khác (");
        List<String> headings = body("cv.th")
                .lines()
                .filter(line -> line.contains("(ngày cuối cùng "))
                .toList();
        assertThat(headings)
                .hasSize(2)
                .doesNotHaveDuplicates()
                .noneMatch(line -> line.contains("quá hạn 4 ngày làm việc"));
    }

    @Test
    void namesWhoUrgedAndHisWords() {
        urgeByHand("Đề nghị gửi\ntrước 16 giờ {0}.");
        morningAfter();

        assertThat(body(UNIT.head()))
                .contains(
                        "theo lời nhắc của đồng chí Hoàng Văn Tuệ",
                        "Đồng chí Hoàng Văn Tuệ nhắc trực tiếp: còn 13 ngày làm việc (ngày cuối cùng thứ Sáu 28/10/2022)",
                        "Lời nhắn: “Đề nghị gửi trước 16 giờ {0}.”");
    }

    @Test
    void demandsNothingThatRestsSinceItWasUrged() {
        String subject = urgeByHand("");
        campaign.actAs.as("cv.th", () -> pauses.pause(directive, subject, "Đường vào xã sạt lở"));
        morningAfter();

        assertThat(bodies(UNIT.head())).isEmpty();
    }

    @Test
    void isStoppedOnItsWayWhenWhatItDemandsIsLetRest() {
        String subject = urgeByHand("");
        morningAfter();
        String key = jdbc.sql("select mail_key from outbox_mail where recipient = :to")
                .param("to", address(UNIT.head()))
                .query(String.class)
                .single();
        assertThat(guard.isStillDue(key)).isTrue();

        campaign.actAs.as("cv.th", () -> pauses.pause(directive, subject, "Đường vào xã sạt lở"));

        assertThat(guard.isStillDue(key)).isFalse();
    }

    /** The vice chairman signed it and heads one of its units besides. */
    @Test
    void advisesTheUnitsAndTellsOthersHowItStands() {
        sweepAt(LocalDateTime.of(2022, 10, 31, 7, 30));
        withoutReceipts();
        digests.sendDue();

        assertThat(body(UNIT.head())).contains("Việc cần làm: " + ADVICE);
        assertThat(body("pct.vx"))
                .contains("Việc cần làm của Trang TTĐT huyện: " + ADVICE)
                .contains("Ngoài ra, 24 đơn vị chưa hoàn thành, nêu dưới đây.")
                .contains("Quá hạn 1 ngày làm việc (ngày cuối cùng thứ Sáu 28/10/2022)");
        sweepAt(LocalDateTime.of(2022, 11, 2, 7, 30));
        withoutReceipts();
        digests.sendDue();
        assertThat(body("cv.th")).doesNotContain("Việc cần làm", "giải trình");
    }

    private String urgeByHand(String words) {
        clock.setTo(LocalDateTime.of(2022, 10, 10, 9, 0).atZone(OfficeTime.ZONE));
        AddresseeFacts unit = campaign.unit(directive, UNIT.code());
        String subject = unit.assignments().getFirst().id().toString();
        campaign.actAs.as(
                "cv.th",
                () -> hand.remind(directive, Set.of(new HandReminderService.Chosen(subject, unit.id())), words));
        return subject;
    }

    /** No morning has been swept before, so that the mail holds what was urged by hand alone. */
    private void morningAfter() {
        clock.setTo(LocalDateTime.of(2022, 10, 11, 7, 30).atZone(OfficeTime.ZONE));
        digests.sendDue();
    }

    /** That the document was not even received would be the more urgent. */
    private void withoutReceipts() {
        String receipts = "select id from reminder where kind <> 'ASSIGNMENT'";
        jdbc.sql("delete from reminder_receiver where reminder_id in (" + receipts + ")")
                .update();
        jdbc.sql("delete from reminder where id in (" + receipts + ") and not exists"
                        + " (select 1 from digest_item i where i.reminder_id = reminder.id)")
                .update();
    }

    private void sweepAt(LocalDateTime moment) {
        clock.setTo(moment.atZone(OfficeTime.ZONE));
        deadlines.sweepDue();
    }

    private String subject(String login) {
        return jdbc.sql("select subject from outbox_mail where recipient = :to order by created_at desc limit 1")
                .param("to", address(login))
                .query(String.class)
                .single();
    }

    private String body(String login) {
        return bodies(login).getFirst();
    }

    private List<String> bodies(String login) {
        return jdbc.sql("select body from outbox_mail where recipient = :to order by created_at desc")
                .param("to", address(login))
                .query(String.class)
                .list();
    }

    private static String address(String login) {
        return login + "@tumorong.test";
    }
}
