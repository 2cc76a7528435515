package vn.tiendo.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.directive.DirectiveDraft;
import vn.tiendo.notification.NoticeFilter;
import vn.tiendo.notification.NoticeRow;
import vn.tiendo.notification.NoticeService;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignInstructions;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.SampleUnit;

/** A notice counts what is at its milestone, and nothing that merely is urged on the same morning. */
@IntegrationTest
class NoticeGroupTests {

    private static final LocalDateTime BOTH = LocalDateTime.of(2022, 11, 4, 7, 30);

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignInstructions given;

    @Autowired
    private DeadlineService deadlines;

    @Autowired
    private NoticeService notices;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    /** Everything is five working days late that morning; a leader's instruction, by its own day, three. */
    @Test
    void isOneForEachMilestoneOfAPersonsMorning() {
        clock.reset();
        UUID directive = campaign.issue();
        UUID unit = campaign.unit(directive, SampleUnit.of("xa-dakna").code()).id();
        campaign.actAs.as(
                "pct.vx",
                () -> given.service.instruct(
                        unit, new DirectiveDraft.InstructionDraft("Gửi giải trình", "", LocalDate.of(2022, 11, 1))));
        sweepAt(LocalDateTime.of(2022, 11, 3, 7, 30));

        sweepAt(BOTH);
        sweepAt(BOTH.plusMinutes(1));

        long top = assignments(directive, 5);
        assertThat(top).isGreaterThan(50);
        assertThat(assignments(directive, 3)).isEqualTo(1);
        assertThat(told(directive))
                .containsExactlyInAnyOrder(
                        "deadline-letter 1 3 xã Đăk Na", "deadline-to-the-top " + top + " 5 " + firstUnits(directive));
    }

    private void sweepAt(LocalDateTime moment) {
        clock.setTo(moment.atZone(OfficeTime.ZONE));
        deadlines.sweepDue();
    }

    /** What the following officer was told that morning of assignments. */
    private List<String> told(UUID directive) {
        Instant since = BOTH.atZone(OfficeTime.ZONE).toInstant();
        return campaign.actAs.as("cv.th", () -> notices.list(NoticeFilter.CURRENT, 500)).stream()
                .filter(notice -> directive.equals(notice.directiveId()))
                .filter(notice -> !notice.createdAt().isBefore(since))
                .filter(notice -> notice.template().startsWith("deadline-"))
                .map(NoticeGroupTests::words)
                .toList();
    }

    private static String words(NoticeRow notice) {
        return notice.template() + " " + String.join(" ", notice.args());
    }

    private String firstUnits(UUID directive) {
        return campaign.actAs.as("cv.th", () -> notices.list(NoticeFilter.CURRENT, 500)).stream()
                .filter(notice -> directive.equals(notice.directiveId())
                        && notice.template().equals("deadline-to-the-top"))
                .map(notice -> notice.args().getLast())
                .findFirst()
                .orElseThrow();
    }

    private long assignments(UUID directive, int workingDays) {
        return jdbc.sql("select count(*) from reminder r join reminder_receiver x on x.reminder_id = r.id"
                        + " where r.directive_id = :id and r.working_days = :days and r.kind = 'ASSIGNMENT'"
                        + " and x.person_id = :person and r.created_at >= :since")
                .param("id", directive)
                .param("days", workingDays)
                .param("person", campaign.person("cv.th"))
                .param("since", Watches.at(BOTH.atZone(OfficeTime.ZONE).toInstant()))
                .query(Long.class)
                .single();
    }
}
