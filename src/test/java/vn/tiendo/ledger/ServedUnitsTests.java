package vn.tiendo.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.organization.Role;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;

/** An agency without a clerk of its own is served by another's: the time in that one's queue is not the agency's. */
@IntegrationTest
class ServedUnitsTests {

    private static final String RECEIPT = "unit-execution:receive-directive";

    @Autowired
    private Campaign campaign;

    @Autowired
    private LedgerService ledger;

    @Autowired
    private MutableClock clock;

    @BeforeEach
    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void chargesTheUnitWhoseQueueItIs() {
        UUID directive = campaign.issue();
        UUID served = campaign.organizationUnit("noivu");
        UUID serving = campaign.actAs.as(
                "cv.th",
                () -> campaign.organization
                        .servingUnits(Set.of(served), Role.CLERK)
                        .get(served));
        String name = campaign.actAs.as(
                "cv.th", () -> campaign.organization.unit(serving).shortName());
        assertThat(serving).isNotEqualTo(served);

        assertThat(receipts("cv.th", directive, served)).as("in a queue").isEmpty();
        assertThat(receipts("cv.th", directive, serving)).hasSizeGreaterThan(1);
        clock.forward(Duration.ofDays(1));
        campaign.receive(directive, "noivu", "vanthu");
        assertThat(receipts("cv.th", directive, served)).as("done").isEmpty();
        assertThat(receipts("tp.noivu", directive, null))
                .as("what is done for a unit it sees")
                .singleElement()
                .satisfies(turn -> assertThat(turn.unit()).isEqualTo(name));
    }

    private List<Turn> receipts(String login, UUID directive, @Nullable UUID unit) {
        TurnFilter filter = new TurnFilter(unit, RECEIPT, null, false, TurnFilter.Which.ALL);
        return campaign.actAs.as(login, () -> ledger.turns(directive, filter, 100));
    }
}
