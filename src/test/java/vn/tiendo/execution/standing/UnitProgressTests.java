package vn.tiendo.execution.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.calendar.OpenDeadlines;
import vn.tiendo.execution.AddresseeFacts;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.execution.AssignmentService;
import vn.tiendo.execution.ExecutionState;
import vn.tiendo.execution.carried.OwedWorkService;
import vn.tiendo.execution.evidence.EvidenceItem;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.WorkingCalendar;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignEnd;
import vn.tiendo.testing.CampaignExtensions;
import vn.tiendo.testing.CampaignInstructions;
import vn.tiendo.testing.CampaignReschedulings;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.SampleUnit;

/** Whatever happens, and in whatever order: each row of progress is what counting now would give. */
@IntegrationTest
@WithMockUser(roles = "SYSTEM")
class UnitProgressTests {

    private static final int STEPS = 45;
    private static final List<SampleUnit> UNITS =
            SampleUnit.all().stream().limit(5).toList();

    private static final String COLUMNS =
            "addressee_id, directive_id, unit_id, state, handed_out_at, expected, on_time, late,"
                    + " awaiting, awaiting_in_time, brought, unsent_dated, first_end, last_end, moved, ends, course";

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignInstructions instructions;

    @Autowired
    private CampaignReschedulings reschedulings;

    @Autowired
    private CampaignExtensions extensions;

    @Autowired
    private CampaignEnd end;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private OwedWorkService owed;

    @Autowired
    private List<OpenDeadlines> deadlines;

    @Autowired
    private WorkingCalendar calendar;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    private UUID directive;

    @BeforeEach
    void issue() {
        clock.reset();
        directive = campaign.issue();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void isWhatCountingGivesAfterEveryStep(long seed) {
        Random random = new Random(seed);
        Set<ExecutionState> seen = new HashSet<>();
        isTrue("hand-out");
        for (int step = 0; step < STEPS; step++) {
            clock.forward(Duration.ofHours(random.nextInt(30)));
            SampleUnit unit = UNITS.get(random.nextInt(UNITS.size()));
            AddresseeFacts facts = campaign.unit(directive, unit.code());
            String done = step % 15 == 14 ? besides(random, unit, facts) : next(random, unit, facts);
            isTrue(seed + "/" + step + " " + unit.code() + " " + facts.state() + " " + done);
            seen.add(campaign.unit(directive, unit.code()).state());
        }
        assertThat(seen).hasSizeGreaterThan(3);
    }

    @Test
    void followsDeadlinesAndARecall() {
        SampleUnit unit = UNITS.getFirst();
        AddresseeFacts facts = extensions.begin(directive, unit);
        extensions.give(facts, unit.head(), facts.assignments().getFirst(), LocalDate.of(2022, 11, 3));
        isTrue("extension");
        reschedulings.move(directive, reschedulings.before(directive, LocalDate.of(2022, 11, 15)));
        isTrue("rescheduling");
        campaign.carryOut(directive, unit.code(), unit.lead());
        transaction.executeWithoutResult(status -> deadlines.forEach(
                each -> each.recompute(day -> calendar.isWorkingDay(day) && !day.equals(LocalDate.of(2022, 11, 14)))));
        isTrue("a day off");
        assertThat(jdbc.sql("select ends from directive_unit_progress where directive_id = :id")
                        .param("id", directive)
                        .query(String.class)
                        .list())
                .allSatisfy(ends -> assertThat(Ends.read(ends).next(clock.instant()))
                        .isBefore(LocalDate.of(2022, 11, 12)
                                .atStartOfDay(OfficeTime.ZONE)
                                .toInstant()));
        end.recall(directive);
        await().untilAsserted(() -> assertThat(
                        jdbc.sql("select sum(expected) from directive_unit_progress where directive_id = :id")
                                .param("id", directive)
                                .query(Integer.class)
                                .single())
                .isZero());
        isTrue("recall");
    }

    private String next(Random random, SampleUnit unit, AddresseeFacts facts) {
        return switch (facts.state()) {
            case NOT_RECEIVED -> {
                if (random.nextInt(4) == 0) {
                    campaign.returnAsNotAddressed(directive, unit, random.nextInt(3) == 0);
                    yield "sent back";
                }
                campaign.receive(directive, unit.code(), unit.clerk());
                yield "received";
            }
            case RECEIVED -> {
                campaign.assign(directive, unit.code(), unit.head(), unit.lead());
                yield "assigned";
            }
            case IN_PROGRESS, RETURNED -> work(random, unit, facts);
            case AWAITING_CONFIRMATION -> {
                int all = facts.reported().size();
                Set<Integer> returned = IntStream.range(0, all)
                        .filter(n -> random.nextInt(3) == 0)
                        .boxed()
                        .collect(Collectors.toSet());
                campaign.check(directive, unit.code(), unit.checker(), returned);
                yield "checked, returned " + returned;
            }
            default -> "nothing";
        };
    }

    private String work(Random random, SampleUnit unit, AddresseeFacts facts) {
        List<AssignmentFacts> open = new ArrayList<>(facts.assignments().stream()
                .filter(each -> each.instanceId() != null && each.owed())
                .toList());
        if (open.isEmpty()) {
            campaign.report(directive, unit.code(), unit.lead(), unit.head());
            return "reported";
        }
        AssignmentFacts one = open.get(random.nextInt(open.size()));
        switch (random.nextInt(4)) {
            case 0 -> {
                campaign.actAs.as(
                        unit.lead(), () -> assignments.add(one.id(), EvidenceItem.Kind.TEXT, "Đã họp triển khai."));
                return "evidence";
            }
            case 1 -> {
                owed.progress(Map.of(one.id(), "Bước " + random.nextInt(100)));
                return "progress";
            }
            case 2 -> {
                campaign.actAs.as(
                        unit.lead(),
                        () -> assignments.finish(
                                campaign.ticket("carry-out-obligation", one.id()), "Đã xong.", "Lưu tại đơn vị"));
                return "finished";
            }
            default -> {
                campaign.carryOut(directive, unit.code(), unit.lead());
                return "all finished";
            }
        }
    }

    private String besides(Random random, SampleUnit unit, AddresseeFacts facts) {
        LocalDate until = LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE).plusWeeks(2);
        if (!facts.state().open() || !calendar.isWorkingDay(until)) {
            return "nothing";
        }
        instructions.give(directive, unit, "Gửi danh sách lần " + random.nextInt(100));
        return "instructed";
    }

    private void isTrue(String after) {
        assertThat(difference("directive_unit_counted_v", "directive_unit_progress"))
                .as(after)
                .isEmpty();
        assertThat(difference("directive_unit_progress", "directive_unit_counted_v"))
                .as(after)
                .isEmpty();
    }

    private List<Map<String, Object>> difference(String one, String other) {
        return jdbc.sql("select " + COLUMNS + " from " + one + " except select " + COLUMNS + " from " + other)
                .query()
                .listOfRows();
    }
}
