package vn.tiendo.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.WorkingCalendar;
import vn.tiendo.task.TaskTicket;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignHalfWay;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.ManyUnits;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.QuietCounter;
import vn.tiendo.testing.SampleUnit;

/** Whose turn cost how many working days, and that every number is the sum of its rows. */
@IntegrationTest
class LedgerTests {

    private static final String FOLLOWER = "cv.th";
    private static final SampleUnit UNIT = SampleUnit.of("xa-dakha");
    private static final int ALL = 10_000;

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignHalfWay halfWay;

    @Autowired
    private ManyUnits manyUnits;

    @Autowired
    private LedgerService ledger;

    @Autowired
    private WorkingCalendar calendar;

    @Autowired
    private QuietCounter statements;

    @Autowired
    private MutableClock clock;

    @BeforeEach
    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void everyNumberIsTheSumOfItsRows() {
        UUID directive = halfWay.afterTheEnd();
        LedgerLine whole = campaign.actAs.as(FOLLOWER, () -> ledger.sum(directive, TurnFilter.ALL));
        assertThat(whole.running()).isPositive();
        for (Grouping grouping : Grouping.values()) {
            List<LedgerLine> lines = campaign.actAs.as(FOLLOWER, () -> ledger.lines(directive, grouping));
            assertThat(lines).hasSizeGreaterThan(4);
            assertThat(lines.stream().mapToInt(LedgerLine::turns).sum()).isEqualTo(whole.turns());
            assertThat(lines.stream().mapToDouble(LedgerLine::days).sum()).isCloseTo(whole.days(), within(0.001));
            lines.forEach(line -> {
                addsUp(directive, line.filter(), line.turns(), line.days());
                addsUp(directive, line.filter().with(TurnFilter.Which.RUNNING), line.running(), line.runningDays());
                addsUp(
                        directive,
                        line.filter().with(TurnFilter.Which.ENDED),
                        line.turns() - line.running(),
                        line.days() - line.runningDays());
            });
        }
    }

    private void addsUp(UUID directive, TurnFilter filter, int number, double days) {
        List<Turn> turns = turns(FOLLOWER, directive, filter);
        assertThat(turns).as(filter.toString()).hasSize(number);
        assertThat(turns.stream().mapToDouble(Turn::days).sum())
                .as(filter.toString())
                .isCloseTo(days, within(0.001));
    }

    @Test
    void countsWorkingTimeAndNoWeekend() {
        UUID directive = campaign.issue();
        at(2022, 10, 3, 9); // issued on a Thursday at eight
        campaign.receive(directive, UNIT.code(), UNIT.clerk());
        List<Turn> queued = step(directive, "receive-directive", UNIT);
        assertThat(queued).singleElement().satisfies(turn -> {
            assertThat(turn.person()).as("nobody took it before it was done").isNull();
            assertThat(turn.until()).isNotNull();
            assertThat(turn.days())
                    .isCloseTo(calendar.workingMinutesBetween(turn.from(), turn.until()) / 480.0, within(0.001))
                    .isBetween(1.9, 2.3);
        });
        at(2022, 10, 10, 9);
        assertThat(step(directive, "assign-obligations", UNIT)).singleElement().satisfies(turn -> {
            assertThat(turn.until()).as("it goes on").isNull();
            assertThat(turn.days()).as("Monday to Monday").isCloseTo(5, within(0.001));
        });
    }

    @Test
    void keepsApartWhoHadAStepWhen() {
        UUID directive = manyUnits.handOut("ls", 1);
        UUID addressee = campaign.unit(directive, "ls1").id();
        String task = campaign.actAs.as("c.ls1", () -> campaign.task("receive-directive", addressee));
        at(2022, 9, 30, 9);
        campaign.actAs.as("c.ls1", () -> campaign.tasks.claim(task));
        at(2022, 10, 3, 9);
        campaign.actAs.as("c.ls1", () -> campaign.tasks.handOver(task, campaign.person("d.ls1"), "Đi công tác"));
        at(2022, 10, 5, 9);
        assertThat(receiving(directive))
                .extracting(Turn::person, Turn::days, turn -> turn.until() == null)
                .containsExactlyInAnyOrder(
                        tuple("Người d.ls1", 2.0, true), tuple("Người c.ls1", 1.0, false), tuple(null, 1.125, false));
        campaign.actAs.as("d.ls1", () -> campaign.addressees.receive(TaskTicket.of(task), "7"));
        at(2022, 10, 7, 9);
        assertThat(receiving(directive))
                .extracting(Turn::person, Turn::days)
                .containsExactlyInAnyOrder(tuple("Người d.ls1", 2.0), tuple("Người c.ls1", 1.0), tuple(null, 1.125));
    }

    @Test
    void chargesNobodyWithTheTimeThatAnotherHadTheStep() {
        UUID directive = campaign.issue();
        UUID addressee = campaign.desk.begin(directive, UNIT);
        campaign.desk.sign(directive, UNIT);
        campaign.desk.send(addressee, UNIT.clerk());
        String task = campaign.actAs.as("cv.vhtt", () -> campaign.task("receive-report", addressee));
        campaign.actAs.as("cv.vhtt", () -> campaign.tasks.claim(task));
        at(2022, 10, 5, 9);
        campaign.actAs.as(UNIT.head(), () -> campaign.desk.sending.withdraw(addressee, "Ghi thiếu số liệu"));

        UUID officer = campaign.person("cv.vhtt");
        String name = campaign.actAs.as(
                FOLLOWER, () -> campaign.organization.person(officer).name());
        TurnFilter receipt = new TurnFilter(
                campaign.organizationUnit("vhtt"),
                "report-submission:receive-report",
                null,
                false,
                TurnFilter.Which.ALL);
        assertThat(turns(FOLLOWER, directive, receipt))
                .filteredOn(turn -> turn.days() > 0)
                .extracting(Turn::person)
                .containsExactly(name);
    }

    private List<Turn> receiving(UUID directive) {
        return turns(
                FOLLOWER,
                directive,
                new TurnFilter(null, "unit-execution:receive-directive", null, false, TurnFilter.Which.ALL));
    }

    @Test
    void showsAUnitItsOwnStepsAndAStrangerNothing() {
        UUID others = manyUnits.handOut("lg", 2);
        UUID directive = halfWay.afterTheEnd();
        for (Grouping grouping : Grouping.values()) {
            assertThat(campaign.actAs.as(UNIT.head(), () -> ledger.lines(directive, grouping)))
                    .isNotEmpty();
        }
        assertThat(campaign.actAs.as(UNIT.head(), () -> ledger.lines(directive, Grouping.UNIT)))
                .extracting(LedgerLine::name)
                .containsExactly("xã Đăk Hà");
        assertThat(turns(UNIT.head(), directive, TurnFilter.ALL))
                .extracting(Turn::unit)
                .containsOnly("xã Đăk Hà");
        campaign.actAs.as(UNIT.head(), () -> {
            assertThatThrownBy(() -> ledger.lines(others, Grouping.UNIT)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> ledger.sum(others, TurnFilter.ALL)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> ledger.turns(others, TurnFilter.ALL, ALL)).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void asksTheDatabaseAsOftenForManyUnitsAsForFew() {
        UUID few = manyUnits.handOut("lf", 2);
        UUID many = manyUnits.handOut("lm", 40);
        assertThat(count(many)).isEqualTo(count(few));
    }

    private int count(UUID directive) {
        return statements.count(
                FOLLOWER,
                () -> assertThat(ledger.lines(directive, Grouping.UNIT)).isNotEmpty());
    }

    @Test
    void countsInTheHoursOfTheUnit() {
        UUID half = Ids.next();
        WorkingCalendar.Hours mornings = new WorkingCalendar.Hours(
                LocalTime.of(7, 0), LocalTime.of(9, 0), LocalTime.of(9, 0), LocalTime.of(11, 0));
        WorkingCalendar common = new WorkingCalendar() {
            @Override
            public boolean isWorkingDay(LocalDate day) {
                return true;
            }

            @Override
            public WorkingCalendar of(@Nullable UUID unit) {
                return half.equals(unit) ? new Mornings(half, mornings) : this;
            }
        };
        Instant from = instant(2022, 10, 3, 9);
        Instant until = instant(2022, 10, 4, 11);
        WorkedTime time = new WorkedTime(common, until);
        assertThat(time.days(Ids.next(), from, until)).isCloseTo(10 / 8.0, within(0.001));
        assertThat(time.days(half, from, null)).as("half a day and a whole one").isCloseTo(1.5, within(0.001));
    }

    private record Mornings(UUID office, WorkingCalendar.Hours hours) implements WorkingCalendar {

        @Override
        public boolean isWorkingDay(LocalDate day) {
            return true;
        }
    }

    private List<Turn> step(UUID directive, String step, SampleUnit unit) {
        return turns(
                FOLLOWER,
                directive,
                new TurnFilter(
                        campaign.organizationUnit(unit.code()),
                        "unit-execution:" + step,
                        null,
                        false,
                        TurnFilter.Which.ALL));
    }

    private List<Turn> turns(String login, UUID directive, TurnFilter filter) {
        return campaign.actAs.as(login, () -> ledger.turns(directive, filter, ALL));
    }

    private void at(int year, int month, int day, int hour) {
        clock.setTo(LocalDateTime.of(year, month, day, hour, 0).atZone(OfficeTime.ZONE));
    }

    private static Instant instant(int year, int month, int day, int hour) {
        return LocalDateTime.of(year, month, day, hour, 0)
                .atZone(OfficeTime.ZONE)
                .toInstant();
    }
}
