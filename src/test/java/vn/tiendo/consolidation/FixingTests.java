package vn.tiendo.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.longrun.LongRun;
import vn.tiendo.longrun.Progress;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.task.TaskTicket;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;

/** Figures are fixed beside the click: counted line by line, all of them or none, once. */
@IntegrationTest
class FixingTests {

    @Autowired
    private Campaign campaign;

    @Autowired
    private ConsolidationService consolidations;

    @Autowired
    private FixingService fixing;

    @Autowired
    private MutableClock clock;

    private UUID directive;
    private TaskTicket ticket;
    private CutOff seen;

    @BeforeEach
    void waitLongEnough() {
        clock.reset();
        directive = campaign.issue();
        clock.setTo(ZonedDateTime.of(2022, 11, 10, 9, 0, 0, 0, OfficeTime.ZONE));
        ticket = campaign.actAs.as("cv.th", () -> campaign.ticket("follow-directive", directive));
        seen = campaign.actAs.as("cv.th", () -> consolidations.cutOff(directive));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void writesNothingWhenItIsStoppedAtTheVeryEndAndCountsEveryLineUntilThen() {
        AtomicInteger expected = new AtomicInteger();
        AtomicInteger written = new AtomicInteger();
        Progress stopped = new Progress() {
            @Override
            public void expect(int parts) {
                expected.set(parts);
            }

            @Override
            public void advance(int parts) {
                written.addAndGet(parts);
            }

            @Override
            public void seal() {
                throw new IllegalStateException("Stopped");
            }
        };
        assertThatThrownBy(() -> campaign.actAs.as("cv.th", () -> consolidations.fixFigures(ticket, seen, "", stopped)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(written.get()).isPositive().isEqualTo(expected.get());
        assertThat(campaign.actAs.as("cv.th", () -> consolidations.facts(directive)))
                .isEmpty();
        assertThat(campaign.actAs.as("cv.th", () -> campaign.task("follow-directive", directive)))
                .isNotEmpty();
    }

    @Test
    void isDoneOnceInTheNameOfWhoeverAsked() {
        LongRun<UUID> run = campaign.actAs.as("cv.th", () -> fixing.fix(ticket, directive, seen, ""));
        await().until(run::over);
        assertThat(run.result()).contains(directive);
        assertThat(run.done()).isPositive().isEqualTo(run.of());
        assertThat(campaign.actAs.as("cv.th", () -> consolidations.facts(directive)))
                .isPresent();
        assertThat(campaign.actAs.as("cv.th", () -> fixing.last(directive))).containsSame(run);
        assertThat(campaign.actAs.as("chuctich.dakha", () -> fixing.last(directive)))
                .as("no unit's to see")
                .isEmpty();
        LongRun<UUID> again = campaign.actAs.as("cv.th", () -> fixing.fix(ticket, directive, seen, ""));
        await().until(again::over);
        assertThat(campaign.actAs.as("cv.th", () -> consolidations.reports(directive)))
                .hasSize(1);
    }

    @Test
    void tellsWhatIsRefused() {
        CutOff nobody = new CutOff(List.of(), List.of(), null, false);
        LongRun<UUID> run = campaign.actAs.as("cv.th", () -> fixing.fix(ticket, directive, nobody, ""));
        await().until(run::over);
        assertThat(run.state()).isEqualTo(LongRun.State.FAILED);
        assertThat(run.refusal()).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() ->
                        campaign.actAs.as("chuctich.dakha", () -> fixing.fix(ticket, UUID.randomUUID(), nobody, "")))
                .isInstanceOf(NotFound.class);
    }
}
