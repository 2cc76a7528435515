package vn.tiendo.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.directive.ReviewDecision;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.ManyUnits;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.QuietCounter;

/** What the sweep keeps to when things go wrong: outages, days off, zones, and many open assignments (QUALITY R9). */
@IntegrationTest
class SweepTests {

    @Autowired
    private Campaign campaign;

    @Autowired
    private ManyUnits manyUnits;

    @Autowired
    private DeadlineService deadlines;

    @Autowired
    private DeadlineSteps steps;

    @Autowired
    private Sweep sweep;

    @Autowired
    private MutableClock clock;

    @Autowired
    private QuietCounter statements;

    @Autowired
    private JdbcClient jdbc;

    private final TimeZone zone = TimeZone.getDefault();

    @BeforeEach
    void startOnTheFirstMorning() {
        clock.reset();
    }

    @AfterEach
    void putBack() {
        TimeZone.setDefault(zone);
    }

    @Test
    void tellsAfterAnOutageTheHighestMilestoneOnce() {
        UUID directive = issue("swa", 2);
        sweepAt(LocalDateTime.of(2022, 10, 27, 7, 30));
        jdbc.sql("delete from reminder_receiver").update();
        jdbc.sql("delete from reminder").update();

        sweepAt(LocalDateTime.of(2022, 11, 2, 9, 12)); // six days without: 28/10, 31/10 and 02/11 were missed
        sweepAt(LocalDateTime.of(2022, 11, 2, 9, 13));

        assertThat(milestones(directive, "ASSIGNMENT"))
                .containsOnly("T+3 <- T+1,T")
                .hasSize(6);
        assertThat(jdbc.sql("select count(*) from notice where template = 'deadline-letter' and directive_id = :id")
                        .param("id", directive)
                        .query(Integer.class)
                        .single())
                .isEqualTo(4); // two heads, the signer, the following officer
    }

    @Test
    void waitsOnADayOffAndAtNightForTheNextWorkingMorning() {
        UUID directive = issue("swb", 1);
        sweepAt(LocalDateTime.of(2022, 10, 27, 7, 30));
        int before = milestones(directive, "ASSIGNMENT").size();
        sweepAt(LocalDateTime.of(2022, 10, 28, 20, 0));
        sweepAt(LocalDateTime.of(2022, 10, 29, 9, 0));
        sweepAt(LocalDateTime.of(2022, 10, 30, 9, 0));
        sweepAt(LocalDateTime.of(2022, 10, 31, 7, 29));
        assertThat(milestones(directive, "ASSIGNMENT")).hasSize(before);

        sweepAt(LocalDateTime.of(2022, 10, 31, 7, 30));
        assertThat(milestones(directive, "ASSIGNMENT")).contains("T+1 <- T").hasSize(before + 3);
    }

    @Test
    void neitherRepeatsNorForetellsWhenTheClockJumpsBack() {
        UUID directive = issue("swc", 1);
        sweepAt(LocalDateTime.of(2022, 10, 25, 7, 30));
        List<String> before = milestones(directive, "ASSIGNMENT");
        sweepAt(LocalDateTime.of(2022, 10, 25, 7, 40));
        sweepAt(LocalDateTime.of(2022, 10, 24, 8, 0));
        sweepAt(LocalDateTime.of(2022, 10, 25, 7, 30));
        assertThat(milestones(directive, "ASSIGNMENT")).isEqualTo(before);
    }

    @Test
    void remindsAtTheOfficesHourInWhateverZoneTheMachineIs() {
        for (String machine : List.of("UTC", "Europe/Berlin", "America/Los_Angeles", "Pacific/Kiritimati")) {
            TimeZone.setDefault(zone);
            clock.reset();
            UUID directive = issue("swz" + machine.length(), 1);
            TimeZone.setDefault(TimeZone.getTimeZone(machine));
            assertThat(steps.daily(directive.toString())).isEqualTo("R/2022-09-30T07:30:00+07:00/P1D");
            sweepAt(LocalDateTime.of(2022, 10, 24, 7, 30));
            sweepAt(LocalDateTime.of(2022, 10, 25, 7, 30));
            assertThat(jdbc.sql("select max(due_at) from reminder where directive_id = :id and milestone = 'T-3'")
                            .param("id", directive)
                            .query(OffsetDateTime.class)
                            .single()
                            .toInstant())
                    .as(machine)
                    .isEqualTo(Instant.parse("2022-10-25T00:30:00Z"));
        }
    }

    @Test
    void asksTheDatabaseAsOftenForManyAsForFew() {
        UUID few = issue("swf", 2);
        UUID many = issue("swm", 60);
        sweepAt(LocalDateTime.of(2022, 10, 24, 7, 30));
        clock.setTo(LocalDateTime.of(2022, 10, 25, 7, 30).atZone(OfficeTime.ZONE));
        int forFew = countOf(few);
        int forMany = countOf(many);

        assertThat(milestones(many, "ASSIGNMENT").stream().filter("T-3 <- "::equals))
                .hasSize(180);
        assertThat(forMany).isEqualTo(forFew);
    }

    private int countOf(UUID directive) {
        return statements.count("cv.th", () -> sweep.run(directive));
    }

    private UUID issue(String unitClass, int units) {
        manyUnits.add(unitClass, units);
        UUID directive = manyUnits.draft(unitClass);
        campaign.bringToSigner(directive);
        campaign.sign(directive, ReviewDecision.approve());
        campaign.number(directive);
        campaign.awaitHandedOut(directive);
        return directive;
    }

    private void sweepAt(LocalDateTime moment) {
        clock.setTo(moment.atZone(OfficeTime.ZONE));
        deadlines.sweepDue();
    }

    private List<String> milestones(UUID directive, String kind) {
        return new ArrayList<>(
                jdbc.sql("select milestone, covered from reminder where directive_id = :id and kind = :kind"
                                + " order by due_at, subject_id")
                        .param("id", directive)
                        .param("kind", kind)
                        .query((row, n) -> row.getString(1) + " <- " + row.getString(2))
                        .list());
    }
}
