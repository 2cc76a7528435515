package vn.tiendo.rescheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.deadline.DeadlineService;
import vn.tiendo.execution.AddresseeFacts;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignExtensions;
import vn.tiendo.testing.CampaignReschedulings;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.Mornings;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.Race;
import vn.tiendo.testing.SampleUnit;

/** The ladder by other dates; dates that move beside a sweep, beside a unit's report and beside another proposal (QUALITY R14). */
@IntegrationTest
class ReschedulingRaceTests {

    private static final int ROUNDS = 12;
    /** On the morning of the race both have a milestone: five and three working days before the last one. */
    private static final LocalDate FURTHER = LocalDate.of(2022, 11, 2);

    private static final LocalDate NEARER = LocalDate.of(2022, 10, 30);
    private static final LocalDate END = LocalDate.of(2022, 10, 28);
    private static final List<SampleUnit> COMMUNES =
            SampleUnit.all().stream().limit(4).toList();

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignExtensions extensions;

    @Autowired
    private CampaignReschedulings dates;

    @Autowired
    private DeadlineService deadlines;

    @Autowired
    private MutableClock clock;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Mornings mornings;

    @Autowired
    private JdbcClient jdbc;

    private UUID directive;

    @BeforeEach
    void issue() {
        clock.reset();
        directive = campaign.issue();
    }

    @Test
    void beginsTheLadderAnew() {
        AddresseeFacts working = extensions.begin(directive, COMMUNES.getFirst());
        AssignmentFacts first = working.assignments().getFirst();
        sweepAt(LocalDateTime.of(2022, 10, 25, 7, 30));
        List<String> before = milestones(first, END);
        assertThat(before).contains("T-3");

        dates.move(directive, dates.before(directive, LocalDate.of(2022, 11, 2)));
        sweepAt(LocalDateTime.of(2022, 10, 27, 7, 30));
        assertThat(milestones(first, END)).isEqualTo(before);
        assertThat(milestones(first, LocalDate.of(2022, 11, 1))).containsExactly("T-3");
    }

    @Test
    void remindsNobodyOfTheOldDatesOnceTheNewOnesAreThere() throws Exception {
        extensions.begin(directive, COMMUNES.getFirst());
        AtomicInteger sweptFirst = new AtomicInteger();
        for (int round = 0; round < ROUNDS; round++) {
            UUID change = dates.propose(directive, dates.before(directive, round % 2 == 0 ? FURTHER : NEARER));
            clock.setTo(LocalDateTime.of(2022, 10, 25, 7, 30).atZone(OfficeTime.ZONE));
            LocalDate old = campaign.unit(directive, "xa-dakha")
                    .assignments()
                    .getFirst()
                    .due()
                    .lastWorkingDay();
            AtomicInteger saidBefore = new AtomicInteger();
            int pause = round % 4 * 60;
            assertThat(Race.of(
                            Race.after(pause, deadlines::sweepDue),
                            () -> transactions.executeWithoutResult(status -> {
                                dates.decide(change, true, "");
                                saidBefore.set(reminders(old));
                            })))
                    .as("round %d", round)
                    .containsOnlyNulls();
            assertThat(reminders(old)).as("round %d", round).isEqualTo(saidBefore.get());
            sweptFirst.addAndGet(saidBefore.get() > 0 ? 1 : 0);
            dates.awaitTold(change);
            mornings.again(directive, LocalDate.of(2022, 10, 24));
        }
        assertThat(sweptFirst.get()).as("both orders came about").isBetween(1, ROUNDS - 1);
    }

    @Test
    void aReportAtTheSameMomentIsJudgedByOneDeadlineAsAWhole() throws Exception {
        for (SampleUnit commune : COMMUNES) {
            AddresseeFacts unit = extensions.begin(directive, commune);
            campaign.carryOut(directive, commune.code(), commune.lead());
            campaign.submitReport(directive, commune.code(), commune.lead());
            campaign.actAs.as(commune.head(), () -> campaign.reports.sign(campaign.ticket("sign-report", unit.id())));
        }
        LocalDate printed = LocalDate.of(2022, 11, 15);
        for (SampleUnit commune : COMMUNES) {
            UUID change = dates.propose(directive, dates.before(directive, printed));
            UUID unit = campaign.unit(directive, commune.code()).id();
            LocalDate old = campaign.unit(directive, commune.code())
                    .assignments()
                    .getFirst()
                    .due()
                    .lastWorkingDay();
            List<Throwable> ends =
                    Race.of(() -> dates.decide(change, true, ""), () -> campaign.desk.send(unit, commune.clerk()));

            assertThat(ends.getFirst()).as("the leader's word").isNull();
            assertThat(ends.getLast())
                    .as("sent, or to be sent again")
                    .satisfiesAnyOf(
                            report -> assertThat(report).isNull(),
                            report -> assertThat(report).isInstanceOf(OptimisticLockingFailureException.class));
            assertThat(campaign.unit(directive, commune.code()).assignments().stream()
                            .map(AssignmentFacts::due)
                            .map(due -> due.lastWorkingDay())
                            .distinct())
                    .singleElement()
                    .isIn(old, change(change));
            dates.awaitTold(change);
            printed = printed.plusDays(1);
        }
        assertThat(jdbc.sql("select count(*) from assignment where directive_id = :id and state = 'NOT_RECEIVED'"
                                + " and due_date < :date")
                        .params(Map.of("id", directive, "date", LocalDate.of(2022, 11, 18)))
                        .query(Integer.class)
                        .single())
                .as("whoever has not reported goes by the newest")
                .isZero();
    }

    @Test
    void keepsOneProposalOfTwoThatComeAtOnce() throws Exception {
        for (int round = 0; round < 4; round++) {
            List<Throwable> ends = new ArrayList<>(Race.of(
                    () -> dates.propose(directive, dates.before(directive, LocalDate.of(2022, 11, 8))),
                    () -> dates.propose(directive, dates.before(directive, LocalDate.of(2022, 11, 9)))));
            ends.removeIf(Objects::isNull);
            assertThat(ends)
                    .singleElement()
                    .isInstanceOfSatisfying(
                            InvalidInput.class,
                            refused -> assertThat(refused.problems())
                                    .containsEntry("obligations", "rescheduling.problem.pending"));
            dates.decide(
                    jdbc.sql("select id from rescheduling where open_directive_id = :id")
                            .param("id", directive)
                            .query(UUID.class)
                            .single(),
                    false,
                    "Không.");
        }
    }

    private LocalDate change(UUID id) {
        return jdbc.sql("select due_date from rescheduling where id = :id")
                .param("id", id)
                .query(LocalDate.class)
                .single()
                .minusDays(1);
    }

    private int reminders(LocalDate day) {
        return jdbc.sql("select count(*) from reminder where directive_id = :id and kind = 'ASSIGNMENT'"
                        + " and due_version = :due")
                .param("id", directive)
                .param("due", day.atTime(17, 0).atZone(OfficeTime.ZONE).toOffsetDateTime())
                .query(Integer.class)
                .single();
    }

    private List<String> milestones(AssignmentFacts assignment, LocalDate end) {
        return jdbc.sql("select milestone from reminder where subject_id = :id and due_version = :due"
                        + " order by due_at")
                .param("id", assignment.id().toString())
                .param("due", end.atTime(17, 0).atZone(OfficeTime.ZONE).toOffsetDateTime())
                .query(String.class)
                .list();
    }

    private void sweepAt(LocalDateTime moment) {
        clock.setTo(moment.atZone(OfficeTime.ZONE));
        deadlines.sweepDue();
    }
}
