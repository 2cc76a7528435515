package vn.tiendo.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.shared.NotFound;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignHalfWay;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;

/** What is drawn of a directive says what its numbers say. */
@IntegrationTest
@ExtendWith(NothingRuns.class)
class TrendTests {

    private static final String LEADER = "ct.huyen";

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignHalfWay halfWay;

    @Autowired
    private OverviewService overview;

    @Autowired
    private MutableClock clock;

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void endsWithTheNumbersOfToday() {
        UUID directive = halfWay.beforeTheEnd();
        holds(directive);
        clock.setTo(CampaignHalfWay.AFTER_THE_END);
        holds(directive);
        Trend after = see(directive);
        assertThat(after.days().getLast().planned())
                .as("all is asked for by the end")
                .isEqualTo(numbers(directive).count(Cell.EXPECTED));
    }

    private void holds(UUID directive) {
        Trend trend = see(directive);
        RunningDirective now = numbers(directive);
        List<Trend.Day> gone =
                trend.days().stream().filter(day -> day.sent() != null).toList();

        assertThat(gone.getLast().sent()).isEqualTo(now.count(Cell.SENT)).isPositive();
        assertThat(gone.getLast().planned()).isEqualTo(now.count(Cell.PLANNED));
        assertThat(gone)
                .extracting(day -> Objects.requireNonNull(day.sent()))
                .as("what came is not taken away again")
                .isSorted();
        assertThat(trend.days())
                .hasSizeLessThanOrEqualTo(Trend.DAYS)
                .extracting(Trend.Day::planned)
                .isSorted();
        assertThat(trend.days()).extracting(Trend.Day::day).isSorted().doesNotHaveDuplicates();
        assertThat(trend.of()).isEqualTo(now.count(UnitGroup.ALL));
        assertThat(trend.units().stream()
                        .mapToInt(unit -> unit.counts().overdue())
                        .sum())
                .isEqualTo(now.count(Cell.OVERDUE));
        assertThat(trend.units())
                .extracting(unit -> -unit.counts().overdue())
                .as("who has most overdue stands first")
                .isSorted();
    }

    @Test
    void isForTheSideThatIssuedTheDirectiveAlone() {
        UUID directive = halfWay.beforeTheEnd();

        assertThatThrownBy(() -> campaign.actAs.as("chuctich.dakna", () -> overview.trend(directive)))
                .isInstanceOf(NotFound.class);
        assertThat(campaign.actAs.as("cv.th", () -> overview.trend(directive)).units())
                .hasSize(25);
    }

    private Trend see(UUID directive) {
        return campaign.actAs.as(LEADER, () -> overview.trend(directive));
    }

    private RunningDirective numbers(UUID directive) {
        return campaign.actAs.as(LEADER, overview::overview).directives().stream()
                .filter(each -> each.head().id().equals(directive))
                .findFirst()
                .orElseThrow();
    }
}
