package vn.tiendo.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.LateCampaign;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.SampleUnit;

/** The campaign of 2022 from issue to five working days after its end: who is reminded of what, when, and who is not. */
@IntegrationTest
class ReminderCampaignTests {

    private static final LocalDate ISSUE = LocalDate.of(2022, 9, 29);
    private static final LocalDate END = LocalDate.of(2022, 11, 8);

    @Autowired
    private Campaign campaign;

    @Autowired
    private DeadlineService deadlines;

    @Autowired
    private ReminderTable table;

    @Autowired
    private LateCampaign late;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void startOnTheFirstMorning() {
        clock.reset();
    }

    @Test
    void remindsAsTheTableSaysAndAsTheDryRunForetold() throws IOException {
        UUID directive = campaign.draft();
        campaign.bringToSigner(directive);
        campaign.sign(directive, vn.tiendo.directive.ReviewDecision.approve());
        List<ForecastLine> foretold = campaign.actAs.as("vanthu", () -> deadlines.dryRun(directive));
        campaign.number(directive);
        campaign.awaitHandedOut(directive);

        for (LocalDate day = ISSUE; !day.isAfter(END); day = day.plusDays(1)) {
            sweepAt(day.atTime(7, 29));
            sweepAt(day.atTime(7, 30));
            sweepAt(day.atTime(7, 31));
            if (day.equals(LateCampaign.LETTER_DAY.toLocalDate())) { // the officer's own step, done the same morning
                late.morning(directive, day.atTime(7, 32));
                late.issue(directive, "1412/UBND-TH");
            }
            sweepAt(day.atTime(15, 0));
        }

        String written = table.written(directive);
        assertThat(written).isEqualTo(table.foretold(foretold));
        assertThat(written).isEqualTo(golden());
        assertThat(early(directive)).isZero();
        assertThat(onDaysOff(directive)).isZero();
        assertThat(twice(directive)).isZero();
    }

    @Test
    void remindsNoUnitThatHasSubmittedAndUrgesWhoeverShouldConfirm() {
        UUID directive = campaign.issue();
        SampleUnit early = SampleUnit.of("xa-dakha");
        SampleUnit idle = SampleUnit.of("xa-dakna");
        for (SampleUnit unit : List.of(early, idle)) {
            campaign.receive(directive, unit.code(), unit.clerk());
            campaign.assign(directive, unit.code(), unit.head(), unit.lead());
        }
        clock.setTo(at(LocalDateTime.of(2022, 10, 20, 9, 0)));
        campaign.carryOut(directive, early.code(), early.lead());
        campaign.report(directive, early.code(), early.lead(), early.head());
        campaign.desk.receive(campaign.unit(directive, early.code()).id(), early.checker());
        for (LocalDate day = LocalDate.of(2022, 10, 21);
                day.isBefore(LocalDate.of(2022, 10, 27));
                day = day.plusDays(1)) {
            sweepAt(day.atTime(7, 30));
        }

        assertThat(kinds(directive, early)).isEmpty();
        assertThat(kinds(directive, SampleUnit.of("vhtt")))
                .contains("check-report T-1 2022-10-21", "check-report T 2022-10-24");
        assertThat(kinds(directive, idle)).containsExactly("ASSIGNMENT T-5 2022-10-21", "ASSIGNMENT T-3 2022-10-25");
        assertThat(told(directive, "check-report T 2022-10-24")).containsExactly("cv.vhtt", "cvp");
        assertThat(told(directive, "ASSIGNMENT T-3 2022-10-25")).contains("vhxh.dakna", "chuctich.dakna");
        assertThat(noticesOfOneMorning("cv.th")).isEqualTo(1);
        foretellsToEachWhatConcernsHim(directive, early, idle);
    }

    private void foretellsToEachWhatConcernsHim(UUID directive, SampleUnit early, SampleUnit idle) {
        List<ForecastLine> toTheOffice = campaign.actAs.as("cv.th", () -> deadlines.forecast(directive));
        List<ForecastLine> toTheUnit = campaign.actAs.as(idle.lead(), () -> deadlines.forecast(directive));
        assertThat(toTheOffice.getFirst().units()).hasSize(24).doesNotContain("xã Đăk Hà");
        assertThat(toTheUnit.getFirst().day()).isEqualTo(LocalDate.of(2022, 10, 27));
        assertThat(toTheUnit).allSatisfy(line -> assertThat(line.units()).containsExactly("xã Đăk Na"));
        String task = campaign.actAs.as(
                idle.lead(),
                () -> campaign.task(
                        "carry-out-obligation",
                        campaign.unit(directive, idle.code()).assignments().stream()
                                .filter(assignment -> assignment.instanceId() != null)
                                .findFirst()
                                .orElseThrow()
                                .id()));
        assertThat(campaign.actAs.as(idle.lead(), () -> deadlines.next(task)))
                .hasValueSatisfying(next -> assertThat(next.receivers())
                        .extracting(ForecastLine.Receiving::person)
                        .contains("Y Lan", "A Plong"));
        assertThat(campaign.actAs.as("cv.th", () -> deadlines.levels(directive)))
                .hasSizeGreaterThan(80);
        assertThatThrownBy(() -> campaign.actAs.as(idle.lead(), () -> deadlines.levels(directive)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> campaign.actAs.as(early.lead(), () -> deadlines.next(task)))
                .isInstanceOf(NotFound.class);
    }

    private void sweepAt(LocalDateTime moment) {
        clock.setTo(at(moment));
        deadlines.sweepDue();
    }

    private static ZonedDateTime at(LocalDateTime moment) {
        return moment.atZone(OfficeTime.ZONE);
    }

    private static String golden() throws IOException {
        return new ClassPathResource("deadline/reminders-2022.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .collect(java.util.stream.Collectors.joining("\n", "", "\n"));
    }

    private long early(UUID directive) {
        return count("select count(*) from reminder where directive_id = :id and created_at < due_at", directive);
    }

    private long onDaysOff(UUID directive) {
        return jdbc
                .sql("select distinct created_at from reminder where directive_id = :id")
                .param("id", directive)
                .query(java.time.OffsetDateTime.class)
                .list()
                .stream()
                .map(at -> OfficeHours.day(at.toInstant()).getDayOfWeek().getValue())
                .filter(day -> day > 5)
                .count();
    }

    private long twice(UUID directive) {
        return count(
                "select count(*) from (select subject_id, due_at from reminder where directive_id = :id"
                        + " group by subject_id, due_at having count(*) > 1) x",
                directive);
    }

    private long count(String sql, UUID directive) {
        return jdbc.sql(sql).param("id", directive).query(Long.class).single();
    }

    private List<String> kinds(UUID directive, SampleUnit unit) {
        return jdbc.sql(
                        "select distinct kind, milestone, due_at from reminder where directive_id = :id and unit_id = :unit"
                                + " order by due_at")
                .param("id", directive)
                .param("unit", campaign.organizationUnit(unit.code()))
                .query((row, n) -> row.getString(1) + " " + row.getString(2) + " "
                        + OfficeHours.day(row.getTimestamp(3).toInstant()))
                .list();
    }

    private List<String> told(UUID directive, String what) {
        String[] parts = what.split(" ");
        return jdbc.sql("select distinct a.login from reminder r join reminder_receiver x on x.reminder_id = r.id"
                        + " join account a on a.person_id = x.person_id where r.directive_id = :id and r.kind = :kind"
                        + " and r.milestone = :milestone order by a.login")
                .param("id", directive)
                .param("kind", parts[0])
                .param("milestone", parts[1])
                .query(String.class)
                .list();
    }

    private int noticesOfOneMorning(String login) {
        return jdbc.sql(
                        "select max(n) from (select count(*) as n from notice where recipient_id = :me and template like"
                                + " 'deadline-%' group by directive_id, created_at) x")
                .param("me", campaign.person(login))
                .query(Integer.class)
                .single();
    }
}
