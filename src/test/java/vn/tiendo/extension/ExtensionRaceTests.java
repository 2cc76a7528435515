package vn.tiendo.extension;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
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
import vn.tiendo.shared.Refused;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignExtensions;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.Mornings;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.Race;
import vn.tiendo.testing.SampleUnit;

/** Two who ask at once, and a decision beside a sweep and beside the unit's report (QUALITY R14). */
@IntegrationTest
class ExtensionRaceTests {

    private static final LocalDate END = LocalDate.of(2022, 10, 28);
    private static final LocalDate FIVE = LocalDate.of(2022, 11, 4);
    private static final ZonedDateTime THE_MORNING_BEFORE =
            LocalDateTime.of(2022, 10, 24, 7, 30).atZone(OfficeTime.ZONE);
    private static final List<SampleUnit> COMMUNES =
            SampleUnit.all().stream().limit(4).toList();

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignExtensions requests;

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
    void keepsOneRequestOfTwoThatComeAtOnce() throws Exception {
        for (SampleUnit commune : COMMUNES) {
            AddresseeFacts unit = requests.begin(directive, commune);
            Set<UUID> ids = unit.assignments().stream().map(AssignmentFacts::id).collect(Collectors.toSet());
            List<Throwable> ends = new ArrayList<>(Race.of(
                    () -> requests.ask(commune.head(), unit, FIVE, ids),
                    () -> requests.ask(commune.lead(), unit, FIVE, ids)));
            ends.removeIf(Objects::isNull);
            assertThat(ends)
                    .singleElement()
                    .isInstanceOfSatisfying(
                            InvalidInput.class,
                            refused -> assertThat(refused.problems())
                                    .containsEntry("assignments", "extension.problem.pending"));
            assertThat(count("select count(*) from extension where addressee_id = :id", unit.id()))
                    .isEqualTo(1);
        }
    }

    @Test
    void remindsNobodyOfTheOldDeadlineOnceTheNewOneIsThere() throws Exception {
        clock.setTo(THE_MORNING_BEFORE);
        deadlines.sweepDue(); // else the first sweep speaks of all that came to a milestone since September, of the new
        // day too
        mornings.again(directive, THE_MORNING_BEFORE.toLocalDate());
        AtomicInteger sweptFirst = new AtomicInteger();
        int rounds = 0;
        for (SampleUnit commune : COMMUNES.subList(0, 2)) {
            AddresseeFacts unit = requests.begin(directive, commune);
            for (AssignmentFacts assignment : unit.assignments()) {
                UUID request = requests.ask(commune.head(), unit, FIVE, Set.of(assignment.id()));
                requests.propose(request, FIVE, "");
                clock.setTo(THE_MORNING_BEFORE.plusDays(1));
                AtomicInteger saidBefore = new AtomicInteger();
                int pause = rounds % 4;
                assertThat(Race.of(
                                Race.after(pause * 70, deadlines::sweepDue),
                                () -> transactions.executeWithoutResult(status -> {
                                    requests.decide(request, FIVE, "");
                                    saidBefore.set(reminders(assignment, END));
                                })))
                        .containsOnlyNulls();
                assertThat(reminders(assignment, END)).as("round %d", rounds).isEqualTo(saidBefore.get());
                assertThat(reminders(assignment, FIVE)).as("round %d", rounds).isZero();
                sweptFirst.addAndGet(saidBefore.get());
                rounds++;
                mornings.again(directive, THE_MORNING_BEFORE.toLocalDate());
            }
        }
        assertThat(rounds).isGreaterThan(10);
        assertThat(sweptFirst.get()).as("both orders came about").isBetween(1, rounds - 1);
    }

    @Test
    void isEitherGivenOrLapsedWhenTheReportComesAtTheSameMoment() throws Exception {
        for (SampleUnit commune : COMMUNES) {
            AddresseeFacts unit = requests.begin(directive, commune);
            campaign.carryOut(directive, commune.code(), commune.lead());
            AssignmentFacts assignment = unit.assignments().getFirst();
            UUID request = requests.ask(commune.head(), unit, FIVE, Set.of(assignment.id()));
            requests.propose(request, FIVE, "");
            campaign.submitReport(directive, commune.code(), commune.lead());
            campaign.actAs.as(commune.head(), () -> campaign.reports.sign(campaign.ticket("sign-report", unit.id())));

            List<Throwable> ends = new ArrayList<>(Race.of(
                    () -> requests.decide(request, FIVE, ""), () -> campaign.desk.send(unit.id(), commune.clerk())));

            String state = jdbc.sql("select state from extension where id = :id")
                    .param("id", request)
                    .query(String.class)
                    .single();
            LocalDate due = campaign.unit(directive, commune.code()).assignments().stream()
                    .filter(each -> each.id().equals(assignment.id()))
                    .findFirst()
                    .orElseThrow()
                    .due()
                    .lastWorkingDay();
            assertThat(state).isIn("GRANTED", "LAPSED");
            assertThat(due).as(state).isEqualTo(state.equals("GRANTED") ? FIVE : END);
            if (state.equals("LAPSED")) {
                assertThat(ends)
                        .satisfiesExactly(
                                decision -> assertThat(decision).isInstanceOf(Refused.class),
                                report -> assertThat(report).isNull());
            } else {
                assertThat(ends.getFirst()).isNull();
                assertThat(ends.getLast())
                        .as("signed, or to be signed again")
                        .satisfiesAnyOf(
                                report -> assertThat(report).isNull(),
                                report -> assertThat(report).isInstanceOf(OptimisticLockingFailureException.class));
            }
        }
    }

    private int reminders(AssignmentFacts assignment, LocalDate day) {
        Instant due = day.atTime(17, 0).atZone(OfficeTime.ZONE).toInstant();
        return jdbc.sql("select count(*) from reminder where subject_id = :id and due_version = :due")
                .param("id", assignment.id().toString())
                .param("due", due.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    private int count(String sql, UUID id) {
        return jdbc.sql(sql).param("id", id).query(Integer.class).single();
    }
}
