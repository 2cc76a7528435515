package vn.tiendo.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;

/** Histories: page by page, filtered, with states and with their units' lines. */
@IntegrationTest
class AuditPagesTests {

    private static final LocalDate DAY = LocalDate.of(2022, 9, 29);

    @Autowired
    private Campaign campaign;

    @Autowired
    private AuditService audit;

    @Test
    void givesEachActOnceFromTheNewestBack() {
        AuditScope scope = AuditScope.under(handedOut());
        campaign.actAs.as("cv.th", () -> {
            List<AuditEvent> whole = audit.page(scope, AuditFilter.NONE, null, 1_000);
            List<AuditEvent> pieces = new ArrayList<>();
            AuditEvent last = null;
            List<AuditEvent> page;
            do {
                page = audit.page(scope, AuditFilter.NONE, last, 7);
                pieces.addAll(page);
                last = page.isEmpty() ? null : page.getLast();
            } while (page.size() == 7);
            assertThat(whole.size()).isGreaterThan(30);
            assertThat(pieces).isEqualTo(whole);
            assertThat(whole.getLast().act()).isEqualTo("directive.begun");
        });
    }

    @Test
    void tellsFromWhichStateToWhich() {
        UUID directive = handedOut();
        assertThat(only(directive, "sign-directive.SIGNED").detail())
                .containsEntry(AuditEntry.FROM_STATE, "DirectiveState.IN_APPROVAL")
                .containsEntry(AuditEntry.TO_STATE, "DirectiveState.SIGNED");
        assertThat(only(directive, "receive-directive.RECEIVED").detail())
                .containsEntry(AuditEntry.FROM_STATE, "ExecutionState.NOT_RECEIVED")
                .containsEntry(AuditEntry.TO_STATE, "ExecutionState.RECEIVED");
    }

    @Test
    void filtersByActPersonUnitAndPeriod() {
        UUID directive = handedOut();
        UUID dakha = campaign.organizationUnit("xa-dakha");
        assertThat(acts(directive, new AuditFilter("execution.handed-out", null, null, null, null)))
                .hasSize(25);
        assertThat(acts(directive, new AuditFilter(null, campaign.person("vptk.dakha"), null, null, null)))
                .containsExactly("receive-directive.RECEIVED");
        assertThat(acts(directive, new AuditFilter(null, null, dakha, null, null)))
                .containsExactly("receive-directive.RECEIVED", "execution.handed-out");
        assertThat(acts(directive, new AuditFilter(null, null, null, DAY, DAY))).hasSizeGreaterThan(25);
        assertThat(acts(directive, new AuditFilter(null, null, null, DAY.plusDays(1), null)))
                .isEmpty();
        assertThat(acts(directive, new AuditFilter(null, null, null, null, DAY.minusDays(1))))
                .isEmpty();
    }

    @Test
    void offersOnlyWhatOccursAndOnlyTheReadersUnits() {
        UUID directive = handedOut();
        AuditChoices all = campaign.actAs.as("cv.th", () -> audit.choices(AuditScope.under(directive)));
        assertThat(all.units()).hasSize(25);
        assertThat(all.acts()).contains("sign-directive.SIGNED").doesNotContain("check-report.ACCEPTED");
        assertThat(all.people()).extracting(AuditChoices.Choice::name).contains("Trần Quốc Lâm");
        AuditChoices own = campaign.actAs.as("chuctich.dakna", () -> audit.choices(AuditScope.under(directive)));
        assertThat(own.units())
                .extracting(AuditChoices.Choice::id)
                .containsExactly(campaign.organizationUnit("xa-dakna"));
        UUID dakha = campaign.organizationUnit("xa-dakha");
        assertThat(campaign.actAs.as(
                        "chuctich.dakna",
                        () -> audit.page(
                                AuditScope.under(directive), new AuditFilter(null, null, dakha, null, null), null, 9)))
                .isEmpty();
    }

    private UUID handedOut() {
        UUID directive = campaign.issue();
        campaign.receive(directive, "xa-dakha", "vptk.dakha");
        return directive;
    }

    private AuditEvent only(UUID directive, String act) {
        List<AuditEvent> found = page(directive, new AuditFilter(act, null, null, null, null));
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private List<String> acts(UUID directive, AuditFilter filter) {
        return page(directive, filter).stream().map(AuditEvent::act).toList();
    }

    private List<AuditEvent> page(UUID directive, AuditFilter filter) {
        return campaign.actAs.as("cv.th", () -> audit.page(AuditScope.under(directive), filter, null, 1_000));
    }
}
