package vn.tiendo.cockpit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.overview.Cell;
import vn.tiendo.overview.OverviewService;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.NotFound;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignHalfWay;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.ManyUnits;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.QuietCounter;
import vn.tiendo.testing.Recount;

/** What units have still to do week by week: each number is its list, and together they are what is open and overdue. */
@IntegrationTest
@ExtendWith(NothingElseRuns.class)
class WeekTests {

    private static final String OFFICER = "cv.th";
    private static final int ALL = 10_000;

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignHalfWay halfWay;

    @Autowired
    private ManyUnits manyUnits;

    @Autowired
    private WeekService loads;

    @Autowired
    private OverviewService overview;

    @Autowired
    private QuietCounter statements;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Recount recount;

    @Autowired
    private MutableClock clock;

    @Test
    void countsEachListAsTheListDoes() {
        UUID directive = halfWay.beforeTheEnd();
        addsUp();
        assertThat(see().sum().works().getFirst()).isZero();
        assertThat(see().sum().works().get(1))
                .as("the end is this week's Friday")
                .isPositive();
        clock.setTo(CampaignHalfWay.AFTER_THE_END);
        addsUp();
        assertThat(see().sum().works().getFirst()).isPositive();
        assertThat(see().rows())
                .isSortedAccordingTo(java.util.Comparator.comparing(
                                (UnitLoad row) -> row.works().getFirst())
                        .reversed());
        jdbc.sql("update assignment set due_legal_end = timestamp with time zone '2022-11-21 00:00:00+07:00'"
                        + " where unit_id = :unit")
                .param("unit", campaign.organizationUnit("xa-dakna"))
                .update();
        jdbc.sql("update assignment set due_legal_end = null where unit_id = :unit")
                .param("unit", campaign.organizationUnit("xa-mangri"))
                .update();
        recount.of(directive);
        addsUp();
        LoadPage now = see();
        assertThat(row(now, "xã Đăk Na").works().get(3))
                .as("what ends on Sunday belongs to its week")
                .isPositive();
        assertThat(now.slots().get(3).slug()).isEqualTo("2022-11-14");
        assertThat(row(now, "xã Măng Ri").works().getLast()).as("no end").isPositive();
        assertThat(campaign.actAs
                        .as(OFFICER, () -> overview.works(Cell.OVERDUE, directive, null, null, ALL))
                        .rows())
                .hasSize(now.sum().works().getFirst());
    }

    private void addsUp() {
        LoadPage page = see();
        campaign.actAs.as(OFFICER, () -> {
            for (int n = 0; n < page.slots().size(); n++) {
                DueSlot slot = page.slots().get(n);
                int column = n;
                assertThat(loads.works(slot, null, 0, ALL))
                        .as(slot.slug())
                        .hasSize(page.sum().works().get(n));
                page.rows()
                        .forEach(row -> assertThat(loads.works(slot, row.unitId(), 0, ALL))
                                .as(row.unit() + " " + slot.slug())
                                .hasSize(row.works().get(column)));
                assertThat(page.rows().stream()
                                .mapToInt(row -> row.works().get(column))
                                .sum())
                        .isEqualTo(page.sum().works().get(n));
            }
            int open = overview.works(Cell.OPEN, null, null, null, ALL).rows().size()
                    + overview.works(Cell.OVERDUE, null, null, null, ALL).rows().size();
            assertThat(page.sum().works().stream().mapToInt(Integer::intValue).sum())
                    .isEqualTo(open);
        });
    }

    @Test
    void isNotForUnits() {
        campaign.issue();
        DueSlot slot = campaign.actAs.as(OFFICER, () -> loads.slot(DueSlot.LATER));
        for (String login : List.of("chuctich.dakna", "vhxh.dakha", "cv.yte")) {
            campaign.actAs.as(login, () -> {
                assertThatThrownBy(() -> loads.page(1)).as(login).isInstanceOf(NotAllowed.class);
                assertThatThrownBy(() -> loads.works(slot, null, 0, ALL)).isInstanceOf(NotAllowed.class);
            });
        }
        campaign.actAs.as(
                OFFICER,
                () -> assertThatThrownBy(() -> loads.slot("2021-01-04")).isInstanceOf(NotFound.class));
    }

    @Test
    void asksTheDatabaseAsOftenForManyUnitsAsForFewAndGoesFromPageToPage() {
        manyUnits.handOut("wf", 2);
        int few = count();
        manyUnits.handOut("wm", WeekService.PAGE);
        assertThat(count()).isEqualTo(few).isLessThanOrEqualTo(4);
        LoadPage first = see();
        assertThat(first.all()).isEqualTo(WeekService.PAGE + 2);
        LoadPage last = campaign.actAs.as(OFFICER, () -> loads.page(9));
        assertThat(last.number()).isEqualTo(2);
        assertThat(last.rows()).hasSize(2).doesNotContainAnyElementsOf(first.rows());
    }

    private int count() {
        return statements.count(OFFICER, () -> assertThat(loads.page(1).rows()).isNotEmpty());
    }

    private LoadPage see() {
        return campaign.actAs.as(OFFICER, () -> loads.page(1));
    }

    private static UnitLoad row(LoadPage page, String unit) {
        return page.rows().stream()
                .filter(row -> row.unit().equals(unit))
                .findFirst()
                .orElseThrow();
    }
}
