package vn.tiendo.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.cockpit.DueSlot;
import vn.tiendo.cockpit.DueWork;
import vn.tiendo.cockpit.WeekService;
import vn.tiendo.ledger.LedgerService;
import vn.tiendo.ledger.Turn;
import vn.tiendo.ledger.TurnFilter;
import vn.tiendo.ledger.TurnPage;
import vn.tiendo.overview.Cell;
import vn.tiendo.overview.ListPage;
import vn.tiendo.overview.OverviewService;
import vn.tiendo.overview.WorkAtUnit;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignHalfWay;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.QuietCounter;
import vn.tiendo.testing.SampleUnit;

/** Lists read slice by slice: the same rows in the same order as at once, and each slice for as many statements. */
@IntegrationTest
class SlicesTests {

    private static final String OFFICER = "cv.th";
    private static final int FEW = 7;
    private static final int ALL = 10_000;

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignHalfWay halfWay;

    @Autowired
    private LedgerService ledger;

    @Autowired
    private WeekService loads;

    @Autowired
    private OverviewService overview;

    @Autowired
    private QuietCounter statements;

    @Autowired
    private MutableClock clock;

    private UUID directive;

    @BeforeEach
    void threeDaysAfterTheEnd() {
        clock.reset();
        directive = halfWay.afterTheEnd();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void holdEveryTurnOnce() {
        List<Object> whole =
                campaign.actAs.as(OFFICER, () -> List.copyOf(ledger.turns(directive, TurnFilter.ALL, ALL)));
        assertThat(whole).hasSizeGreaterThan(3 * FEW);
        assertThat(sliced((TurnPage.@Nullable Place after) -> {
                    TurnPage page = ledger.turns(directive, TurnFilter.ALL, after, FEW);
                    return new Slice<>(page.rows(), page.next());
                }))
                .isEqualTo(whole);
    }

    @Test
    void loseNoTurnThatEndsWhileTheyAreRead() {
        List<Turn> whole = campaign.actAs.as(OFFICER, () -> ledger.turns(directive, TurnFilter.ALL, ALL));
        TurnPage first = campaign.actAs.as(OFFICER, () -> ledger.turns(directive, TurnFilter.ALL, null, FEW));
        clock.forward(Duration.ofHours(2));
        SampleUnit late = SampleUnit.of("xa-ngoklay");
        campaign.receive(directive, late.code(), late.clerk());
        List<Turn> read = new ArrayList<>(first.rows());
        read.addAll(campaign.actAs
                .as(OFFICER, () -> ledger.turns(directive, TurnFilter.ALL, first.next(), ALL))
                .rows());
        assertThat(read)
                .extracting(Turn::step, Turn::subject, Turn::from)
                .containsExactlyElementsOf(whole.stream()
                        .map(turn -> tuple(turn.step(), turn.subject(), turn.from()))
                        .toList());
    }

    @Test
    void holdEveryWorkOfAWeekOnce() {
        DueSlot slot = campaign.actAs.as(OFFICER, () -> loads.slot(DueSlot.OVERDUE));
        List<Object> whole = campaign.actAs.as(OFFICER, () -> List.copyOf(loads.works(slot, null, 0, ALL)));
        assertThat(campaign.actAs.as(OFFICER, () -> loads.count(slot, null))).isEqualTo(whole.size());
        assertThat(sliced((@Nullable Integer from) -> {
                    int offset = from == null ? 0 : from;
                    List<DueWork> works = loads.works(slot, null, offset, FEW);
                    return new Slice<>(works, works.size() < FEW ? null : offset + FEW);
                }))
                .isEqualTo(whole)
                .hasSizeGreaterThan(3 * FEW);
    }

    @Test
    void holdEveryWorkOfANumberOnce() {
        List<Object> whole = campaign.actAs.as(
                OFFICER,
                () -> List.copyOf(
                        overview.works(Cell.EXPECTED, null, null, null, ALL).rows()));
        assertThat(sliced((ListPage.@Nullable Place after) -> {
                    ListPage<WorkAtUnit> page = overview.works(Cell.EXPECTED, null, null, after, FEW);
                    return new Slice<>(page.rows(), page.next());
                }))
                .isEqualTo(whole);
    }

    /** Reads as a file does, and counts what each slice asks the database. */
    private <T, P> List<Object> sliced(Function<@Nullable P, Slice<T, P>> read) {
        List<Object> rows = new ArrayList<>();
        List<Integer> costs = new ArrayList<>();
        AtomicReference<@Nullable P> next = new AtomicReference<>();
        do {
            costs.add(statements.count(OFFICER, () -> {
                Slice<T, P> slice = read.apply(next.get());
                rows.addAll(slice.rows());
                next.set(slice.next());
            }));
        } while (next.get() != null);
        assertThat(costs).hasSizeGreaterThan(3);
        assertThat(costs.subList(1, costs.size() - 1)).containsOnly(costs.getFirst());
        return rows;
    }
}
