package vn.tiendo.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.WorkingCalendar;
import vn.tiendo.shared.ui.Translations;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.workflow.MorningTimer;
import vn.tiendo.workflow.NewRules;

/** The rules of {@code escalation-level.dmn} as they are shipped, and what becomes of a change to them. */
@IntegrationTest
class LadderTests {

    private static final List<String> KINDS =
            List.of("ASSIGNMENT", "receive-directive", "check-report", "assign-obligations", "follow-directive");
    private static final List<String> STATES = List.of("NOT_RECEIVED", "RECEIVED", "IN_PROGRESS", "RETURNED", "OPEN");

    @Autowired
    private Ladder.Shelf ladders;

    @Autowired
    private OfficeHours hours;

    @Autowired
    private WorkingCalendar calendar;

    @Autowired
    private Translations texts;

    @Autowired
    private Campaign campaign;

    @Autowired
    private DeadlineService deadlines;

    @Autowired
    private NewRules rules;

    @Autowired
    private MorningTimer timer;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void startOnTheFirstMorning() {
        clock.reset();
    }

    @Test
    @WithMockUser(roles = "USER")
    void knowsTheMilestonesOfTheOffice() {
        assertThat(milestones("ASSIGNMENT", "IN_PROGRESS")).containsExactly(-22, -10, -5, -3, -1, 0, 1, 3, 5);
        assertThat(milestones("ASSIGNMENT", "NOT_RECEIVED")).containsExactly(-22, -10, -5, -3, -1, 0, 1, 3, 5);
        assertThat(milestones("receive-directive", "OPEN")).containsExactly(1, 2);
        assertThat(milestones("check-report", "OPEN")).containsExactly(-1, 0);
        assertThat(milestones("article-review", "OPEN")).containsExactly(-1, 0, 1, 3);
        assertThat(milestones("follow-directive", "OPEN")).isEmpty();
    }

    /** UNIQUE: two rules for one case would be refused by the engine here, in the test, rather than one morning. */
    @Test
    @WithMockUser(roles = "USER")
    void hasOneRuleAtMostForEachCaseAndWordsForAllOfThem() {
        Ladder ladder = ladders.newest();
        Set<String> contents = new TreeSet<>();
        Set<String> used = new TreeSet<>();
        for (String kind : KINDS) {
            for (String state : STATES) {
                for (int days = -40; days <= 40; days++) {
                    for (int level = 0; level <= 3; level++) {
                        ladder.rung(days, new Subject.Case(kind, state, Instant.EPOCH, level))
                                .ifPresent(rung -> {
                                    contents.add(rung.content());
                                    used.add(rung.rule());
                                });
                    }
                }
            }
        }
        assertThat(used).hasSize(19);
        for (Locale language : texts.getProvidedLocales()) {
            assertThat(contents).allSatisfy(content -> {
                assertThat(texts.find("deadline.content." + content, language)).isPresent();
                assertThat(texts.find("notice.deadline-" + content, language)).isPresent();
            });
        }
    }

    /** Year's ends, 29 February, Tết and swapped Saturdays (QUALITY R10). */
    @Test
    void fallsOnTheWorkingDayThatIsMeantAllOverTheYears() {
        LocalDate.of(2022, 1, 1)
                .datesUntil(LocalDate.of(2029, 1, 1))
                .filter(calendar::isWorkingDay)
                .forEach(last -> {
                    Instant due = Deadline.by(last, calendar).lastWorkingMoment();
                    for (int days : new int[] {-22, -10, -5, -3, -1, 0, 1, 3, 5}) {
                        LocalDate morning = calendar.plusWorkingDays(last, days);
                        assertThat(hours.isOpen(hours.opening(morning))).isTrue();
                        assertThat(hours.workingDays(due, morning)).isEqualTo(days);
                    }
                });
    }

    @Test
    void remindsOtherwiseWhenARuleIsChanged() {
        UUID directive = campaign.issue();
        String changed = rules.deploy(
                "escalation-level",
                table -> table.replace("<text>-5</text>", "<text>-6</text>")
                        .replace("<text>\"UNIT_HEAD, FOLLOWER\"</text>", "<text>\"OFFICE_HEAD\"</text>"));
        try {
            for (int day = 17; day <= 24; day++) {
                clock.setTo(LocalDateTime.of(2022, 10, day, 7, 30).atZone(OfficeTime.ZONE));
                deadlines.sweepDue();
            }
        } finally {
            rules.takeBack(changed);
        }
        assertThat(days(directive, "T-5")).containsExactly("2022-10-20");
        assertThat(jdbc.sql(
                                "select distinct x.role_code from reminder r join reminder_receiver x on x.reminder_id = r.id"
                                        + " where r.directive_id = :id and r.milestone = 'T-5'")
                        .param("id", directive)
                        .query(String.class)
                        .list())
                .containsExactly("OFFICE_HEAD");
        assertThat(jdbc.sql("select distinct rule_id from reminder where directive_id = :id and milestone = 'T-5'")
                        .param("id", directive)
                        .query(String.class)
                        .list())
                .containsExactly("assignment-before-5");
    }

    @Test
    void isSweptByTheTimerThatIsDrawn() {
        UUID directive = campaign.issue();
        clock.setTo(LocalDateTime.of(2022, 10, 25, 7, 30).atZone(OfficeTime.ZONE));
        timer.fire(directive);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(days(directive, "T-3")).containsExactly("2022-10-25"));
        timer.fire(directive);
        assertThat(jdbc.sql("select count(*) from reminder where directive_id = :id and kind = 'ASSIGNMENT'")
                        .param("id", directive)
                        .query(Integer.class)
                        .single())
                .isEqualTo(96);
    }

    private List<Integer> milestones(String kind, String state) {
        Ladder ladder = ladders.newest();
        return IntStream.rangeClosed(-40, 40)
                .filter(days -> ladder.rung(days, new Subject.Case(kind, state, Instant.EPOCH, 0))
                        .isPresent())
                .boxed()
                .collect(Collectors.toList());
    }

    private List<String> days(UUID directive, String milestone) {
        return jdbc.sql("select distinct due_at from reminder where directive_id = :id and milestone = :milestone"
                        + " and kind = 'ASSIGNMENT' order by due_at")
                .param("id", directive)
                .param("milestone", milestone)
                .query((row, n) ->
                        OfficeHours.day(row.getTimestamp(1).toInstant()).toString())
                .list();
    }
}
