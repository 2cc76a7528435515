package vn.tiendo.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.audit.AuditEvent;
import vn.tiendo.audit.AuditFilter;
import vn.tiendo.audit.AuditScope;
import vn.tiendo.audit.AuditService;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;

/** What comes with the time is nobody's act, whoever happens to move the sample's clock. */
@IntegrationTest
class SweepActorTests {

    @Autowired
    private Campaign campaign;

    @Autowired
    private DeadlineService deadlines;

    @Autowired
    private AuditService audit;

    @Autowired
    private MutableClock clock;

    @Test
    void isTheSystemWithNobodyBehindIt() {
        clock.reset();
        UUID directive = campaign.issue();
        clock.setTo(LocalDateTime.of(2022, 10, 3, 7, 30).atZone(OfficeTime.ZONE));

        campaign.actAs.as("vhxh.dakna", deadlines::sweepDue);

        assertThat(campaign
                        .actAs
                        .as(
                                "cv.th",
                                () -> audit.page(
                                        AuditScope.under(directive),
                                        new AuditFilter("deadline.reminded", null, null, null, null),
                                        null,
                                        50))
                        .stream())
                .singleElement()
                .satisfies(SweepActorTests::nobody);
    }

    private static void nobody(AuditEvent swept) {
        assertThat(swept.actorName()).isEqualTo(Actor.SYSTEM_NAME);
        assertThat(swept.actorId()).isNull();
        assertThat(swept.causedBy()).isNull();
    }
}
