package vn.tiendo.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.audit.AuditEvent;
import vn.tiendo.audit.AuditFilter;
import vn.tiendo.audit.AuditScope;
import vn.tiendo.audit.AuditService;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignInstructions;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.SampleUnit;

/** Where a leader's instruction shows at once: in the head's list by its title, and in its own history. */
@IntegrationTest
class InstructionTraceTests {

    private static final SampleUnit UNIT = SampleUnit.of("xa-dakha");
    private static final String TITLE = "Gửi giải trình";

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignInstructions given;

    @Autowired
    private AuditService audit;

    private UUID directive;
    private UUID unit;
    private UUID assignment;

    @BeforeEach
    void instruct() {
        directive = campaign.issue();
        unit = campaign.unit(directive, UNIT.code()).id();
        campaign.receive(directive, UNIT.code(), UNIT.clerk());
        campaign.assign(directive, UNIT.code(), UNIT.head(), UNIT.lead());
        assignment = given.give(directive, UNIT, TITLE);
    }

    @Test
    void isNamedInTheHeadsList() {
        campaign.actAs.as(UNIT.head(), () -> {
            String task = campaign.task("assign-instruction", unit);
            assertThat(campaign.rows(row -> row.id().equals(task)))
                    .singleElement()
                    .satisfies(row -> assertThat(row.subject()).isEqualTo(TITLE + " – xã Đăk Hà"));
        });
    }

    @Test
    void standsOnceInEachHistoryThatShowsIt() {
        String own = "obligation-execution:" + assignment;

        assertThat(given(AuditScope.of(List.of(own)))).hasSize(1);
        assertThat(given(AuditScope.of(List.of("unit-execution:" + unit, own)))).hasSize(1);
        assertThat(given(AuditScope.under(directive)))
                .singleElement()
                .satisfies(act -> assertThat(act.detail().get("subject")).endsWith(TITLE));
    }

    private List<AuditEvent> given(AuditScope scope) {
        return campaign.actAs.as(
                "cv.th",
                () -> audit.page(scope, new AuditFilter("execution.instructed", null, null, null, null), null, 50));
    }
}
