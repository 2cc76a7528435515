package vn.tiendo.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.deadline.hand.PauseService;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.SampleUnit;

/** What rests is not urged, and why is known. */
@IntegrationTest
class PauseTests {

    private static final SampleUnit COMMUNE = SampleUnit.of("xa-dakha");
    private static final SampleUnit OTHER = SampleUnit.of("xa-dakna");
    private static final String REASON = "Đường vào xã sạt lở, mất điện 4 ngày";

    @Autowired
    private Campaign campaign;

    @Autowired
    private PauseService pauses;

    @Autowired
    private HandReminderService hand;

    @Autowired
    private DeadlineService deadlines;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private UUID directive;
    private String subject;

    @BeforeEach
    void issue() {
        clock.reset();
        directive = campaign.issue();
        subject = campaign.unit(directive, COMMUNE.code()).assignments().stream()
                .map(AssignmentFacts::id)
                .findFirst()
                .orElseThrow()
                .toString();
        sweepAt(LocalDateTime.of(2022, 10, 21, 7, 30));
    }

    @Test
    void isNeitherUrgedByTheLadderNorByHandUntilItIsLetGoOn() {
        pause("cv.th");
        pause("cv.th");
        sweepAt(LocalDateTime.of(2022, 10, 25, 7, 30));
        assertThat(milestones()).containsExactly("T-5");
        assertThat(campaign.actAs.as(
                        "cv.th",
                        () -> hand.plan(
                                        directive,
                                        Set.of(new HandReminderService.Chosen(
                                                subject,
                                                campaign.unit(directive, COMMUNE.code())
                                                        .id())))
                                .gone()))
                .isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from reminder where directive_id = ? and milestone = 'T-3'")
                        .param(directive)
                        .query(Integer.class)
                        .single())
                .isPositive();

        campaign.actAs.as("cv.th", () -> pauses.resume(directive, subject));
        campaign.actAs.as("cv.th", () -> pauses.resume(directive, subject));
        sweepAt(LocalDateTime.of(2022, 10, 27, 7, 30));
        assertThat(milestones()).containsExactly("T-5", "T-1");
        assertThat(acts()).containsExactly("deadline.paused", "deadline.resumed");
    }

    @Test
    void endsWithTheDeadlineForWhichItWasMeant() {
        pause("cv.th");
        jdbc.sql("update assignment set due_last_working_moment = ? where id = ?")
                .params(
                        LocalDateTime.of(2022, 10, 31, 17, 0)
                                .atZone(OfficeTime.ZONE)
                                .toOffsetDateTime(),
                        UUID.fromString(subject))
                .update();
        sweepAt(LocalDateTime.of(2022, 10, 28, 7, 30));

        assertThat(milestones()).containsExactly("T-5", "T-1");
        assertThat(campaign.actAs.as("cv.th", () -> pauses.of(subject))).isEmpty();
    }

    @Test
    void isDecidedByWhoMayUrgeAndReadByWhomItConcerns() {
        for (String login : List.of(COMMUNE.head(), "tp.noivu")) {
            assertThatThrownBy(() -> pause(login)).isInstanceOf(NotAllowed.class);
        }
        pause("pct.vx");

        for (String login : List.of("cv.th", COMMUNE.lead(), COMMUNE.head())) {
            assertThat(campaign.actAs.as(login, () -> pauses.of(subject))).hasValueSatisfying(pause -> {
                assertThat(pause.reason()).isEqualTo(REASON);
                assertThat(pause.by()).isEqualTo("Trần Quốc Lâm");
            });
        }
        assertThat(campaign.actAs.as(OTHER.head(), () -> pauses.of(subject))).isEmpty();
    }

    @Test
    void wantsAReasonAndSomethingThatIsOpen() {
        assertThatThrownBy(() -> campaign.actAs.as("cv.th", () -> pauses.pause(directive, subject, " ")))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems())
                                .containsEntry("reason", "deadline.pause.problem.reason-missing"));
        assertThatThrownBy(() -> campaign.actAs.as(
                        "cv.th", () -> pauses.pause(directive, UUID.randomUUID().toString(), REASON)))
                .isInstanceOf(NotFound.class);
    }

    private void pause(String login) {
        campaign.actAs.as(login, () -> pauses.pause(directive, subject, REASON));
    }

    private void sweepAt(LocalDateTime moment) {
        clock.setTo(moment.atZone(OfficeTime.ZONE));
        deadlines.sweepDue();
    }

    private List<String> milestones() {
        return jdbc.sql("select milestone from reminder where subject_id = ? order by due_at")
                .param(subject)
                .query(String.class)
                .list();
    }

    private List<String> acts() {
        return jdbc.sql(
                        "select act from audit_event where root_id = ? and act in ('deadline.paused', 'deadline.resumed')"
                                + " order by at, id")
                .param(directive)
                .query(String.class)
                .list();
    }
}
