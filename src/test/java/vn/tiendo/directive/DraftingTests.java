package vn.tiendo.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.register.NumberTaken;
import vn.tiendo.register.Numbering;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.NotFound;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;

/** Drafts, their check, the frozen list of units, and the number. */
@IntegrationTest
class DraftingTests {

    @Autowired
    private Campaign campaign;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void saysEverythingThatAnEmptyDraftLacks() {
        campaign.draft();
        campaign.actAs.as("cv.vhtt", () -> {
            UUID id = campaign.directives.begin(campaign.organizationUnit("vhtt"));
            assertThatThrownBy(() -> campaign.directives.submit(
                            campaign.ticket("draft-directive", id), campaign.directives.draft(id)))
                    .isInstanceOfSatisfying(
                            InvalidInput.class,
                            problems -> assertThat(problems.problems().keySet())
                                    .containsExactlyInAnyOrder(
                                            "subject",
                                            "recipients",
                                            "obligations",
                                            "due",
                                            "follower",
                                            "receivingUnit",
                                            "signer"));
        });
    }

    @Test
    void refusesToSaveOverSomebodyElsesChange() {
        UUID id = campaign.draft();
        campaign.actAs.as("cv.vhtt", () -> {
            DirectiveDraft first = campaign.directives.draft(id);
            campaign.directives.save(id, titled(first, "Trích yếu mới"));
            assertThatThrownBy(() -> campaign.directives.save(id, titled(first, "Trích yếu cũ")))
                    .isInstanceOf(DraftChanged.class);
            assertThat(campaign.directives.draft(id).subject()).isEqualTo("Trích yếu mới");
            assertThat(campaign.rows(row -> row.subject().equals("Trích yếu mới")))
                    .hasSize(1);
        });
    }

    @Test
    void letsOnlyItsDrafterSaveAndNoOutsiderRead() {
        UUID id = campaign.draft();
        DirectiveDraft draft = campaign.actAs.as("cv.vhtt", () -> campaign.directives.draft(id));

        assertThatThrownBy(() -> campaign.actAs.as("tp.vhtt", () -> campaign.directives.save(id, draft)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> campaign.actAs.as("chuctich.dakha", () -> campaign.directives.facts(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> campaign.actAs.as(
                        "chuctich.dakha", () -> campaign.directives.begin(campaign.organizationUnit("vhtt"))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void freezesTheUnitsBehindAnAliasWhenTheLeaderSigns() {
        UUID id = campaign.draft();
        campaign.bringToSigner(id);
        assertThat(communes(id)).hasSize(11);
        campaign.sign(id, ReviewDecision.approve());
        UUID ended = campaign.organizationUnit("xa-vanxuoi");
        jdbc.sql("update org_unit set valid_to = ? where id = ?")
                .params(LocalDate.of(2022, 9, 1), ended)
                .update();
        try {
            assertThat(communes(id)).hasSize(11).contains(ended);
            UUID later = campaign.draft();
            assertThat(communes(later)).hasSize(10).doesNotContain(ended);
        } finally {
            jdbc.sql("update org_unit set valid_to = ? where id = ?")
                    .params(LocalDate.of(2025, 6, 30), ended)
                    .update();
        }
    }

    @Test
    void numbersOnceAndOnlyTodayOrTheNextWorkingDay() {
        UUID id = campaign.draft();
        campaign.bringToSigner(id);
        campaign.sign(id, ReviewDecision.approve());
        LocalDate thursday = LocalDate.of(2022, 9, 29);
        campaign.actAs.as("vanthu", () -> {
            int next = campaign.directives.proposedNumber(id).number();
            assertThat(next).isGreaterThanOrEqualTo(1286);
            assertThatThrownBy(() -> campaign.directives.number(
                            campaign.ticket("number-directive", id), new Numbering(next, thursday.plusDays(4))))
                    .isInstanceOf(InvalidInput.class);
            assertThatThrownBy(() -> campaign.directives.number(
                            campaign.ticket("number-directive", id), new Numbering(next - 1, thursday)))
                    .isInstanceOf(NumberTaken.class);
            campaign.directives.number(
                    campaign.ticket("number-directive", id), new Numbering(next, thursday.plusDays(1)));
            assertThat(campaign.directives.proposedNumber(id).number()).isEqualTo(next + 1);
        });
        assertThatThrownBy(() -> campaign.actAs.as(
                        "cv.vhtt",
                        () -> campaign.directives.number(
                                campaign.ticket("number-directive", id), new Numbering(1, thursday))))
                .isInstanceOf(AssertionError.class); // the step is gone
    }

    private List<UUID> communes(UUID directive) {
        return campaign.actAs.as(
                "cv.vhtt",
                () -> campaign.directives
                        .facts(directive)
                        .recipients()
                        .getFirst()
                        .unitIds());
    }

    private static DirectiveDraft titled(DirectiveDraft draft, String subject) {
        return new DirectiveDraft(
                draft.version(),
                draft.kind(),
                subject,
                draft.body(),
                draft.symbol(),
                draft.legalBases(),
                draft.recipients(),
                draft.obligations(),
                draft.due(),
                draft.actors(),
                draft.origin());
    }
}
