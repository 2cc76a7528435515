package vn.tiendo.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.shared.NotFound;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;

/** A directive names its follower for ever; he reads its ledger as long as he holds a post. */
@IntegrationTest
class LedgerAccessTests {

    private static final String FOLLOWER = "cv.th";

    @Autowired
    private Campaign campaign;

    @Autowired
    private LedgerService ledger;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void isClosedToWhoeverHasNoPostLeft() {
        UUID directive = campaign.issue();
        UUID follower = campaign.person(FOLLOWER);

        campaign.actAs.as(FOLLOWER, () -> {
            assertThat(ledger.turns(directive, TurnFilter.ALL, 9)).isNotEmpty();
            for (String table : List.of("post", "role_grant")) {
                jdbc.sql("update " + table + " set valid_to = date '2022-09-01' where person_id = :person")
                        .param("person", follower)
                        .update();
            }
            assertThatThrownBy(() -> ledger.turns(directive, TurnFilter.ALL, 9)).isInstanceOf(NotFound.class);
        });
    }
}
