package vn.tiendo.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignHalfWay;
import vn.tiendo.testing.CampaignInstructions;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.SampleUnit;

/** Page after page the lists behind the numbers are whole, whatever their order, for one directive and for all. */
@IntegrationTest
@ExtendWith(NothingRuns.class)
class ListPageTests {

    private static final String LEADER = "ct.huyen";
    private static final int ALL = 10_000;
    private static final int PAGE = 7;

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignHalfWay halfWay;

    @Autowired
    private CampaignInstructions instructions;

    @Autowired
    private OverviewService overview;

    @Autowired
    private MutableClock clock;

    @Test
    void losesAndRepeatsNothing() {
        UUID directive = halfWay.beforeTheEnd();
        instructions.give(directive, SampleUnit.of("xa-dakna"), "Gửi danh sách đầu mối");
        instructions.give(directive, SampleUnit.of("xa-mangri"), "Gửi danh sách đầu mối");
        clock.reset();
        campaign.issue();
        clock.setTo(CampaignHalfWay.AFTER_THE_END);
        campaign.actAs.as(LEADER, () -> {
            for (@Nullable UUID of : new UUID[] {directive, null}) {
                for (Cell cell : Cell.values()) {
                    whole(after -> overview.works(cell, of, null, after, PAGE), cell + " of " + of);
                }
                for (UnitGroup group : UnitGroup.values()) {
                    whole(after -> overview.units(group, of, after, PAGE), group + " of " + of);
                }
            }
        });
    }

    @Test
    void countsWhatOneUnitHas() {
        UUID directive = halfWay.beforeTheEnd();
        instructions.give(directive, SampleUnit.of("xa-dakna"), "Gửi danh sách đầu mối");
        UUID unit = campaign.organizationUnit("xa-dakna");
        campaign.actAs.as(LEADER, () -> {
            for (Cell cell : Cell.values()) {
                ListPage<WorkAtUnit> page = overview.works(cell, directive, unit, null, ALL);
                assertThat(page.rows())
                        .as(cell.name())
                        .hasSize(page.found())
                        .allMatch(work -> work.unitId().equals(unit));
                assertThat(page.all()).isEqualTo(7);
            }
            assertThat(overview.units(directive))
                    .extracting(OverviewService.UnitName::id)
                    .hasSize(25)
                    .contains(unit);
        });
    }

    private static <T> void whole(Function<ListPage.@Nullable Place, ListPage<T>> list, String what) {
        List<T> paged = new ArrayList<>();
        ListPage<T> page = list.apply(null);
        paged.addAll(page.rows());
        while (page.next() != null) {
            page = list.apply(page.next());
            assertThat(page.rows()).as(what).isNotEmpty();
            paged.addAll(page.rows());
        }
        assertThat(paged).as(what).hasSize(page.found());
        assertThat(new HashSet<>(paged)).as(what).hasSameSizeAs(paged);
    }
}
