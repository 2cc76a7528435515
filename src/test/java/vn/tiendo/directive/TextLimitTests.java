package vn.tiendo.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.register.IssuingAuthority;
import vn.tiendo.register.RegisterService;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;

/** Every text that is longer than what is kept is told at its field. */
@IntegrationTest
class TextLimitTests {

    @Autowired
    private Campaign campaign;

    @Test
    void namesEachTextOfADraftThatIsTooLong() {
        UUID id = campaign.draft();
        campaign.actAs.as("cv.vhtt", () -> {
            DirectiveDraft draft = campaign.directives.draft(id);
            DirectiveDraft.ObligationDraft first = draft.obligations().getFirst();
            DirectiveDraft tooLong = new DirectiveDraft(
                    draft.version(),
                    draft.kind(),
                    "a".repeat(501),
                    "a".repeat(20_001),
                    "A".repeat(61),
                    List.of("a".repeat(1_001)),
                    draft.recipients().stream()
                            .map(r -> new DirectiveDraft.RecipientDraft(
                                    r.id(), "a".repeat(301), r.unitClass(), r.unitId()))
                            .toList(),
                    List.of(new DirectiveDraft.ObligationDraft(
                            first.id(),
                            first.recipientId(),
                            "A".repeat(21),
                            "a".repeat(301),
                            "a".repeat(4_001),
                            "a".repeat(61),
                            first.workKind(),
                            "a".repeat(501),
                            first.due())),
                    draft.due(),
                    draft.actors(),
                    draft.origin());

            assertThatThrownBy(() -> campaign.directives.save(id, tooLong))
                    .isInstanceOfSatisfying(
                            InvalidInput.class,
                            problem -> assertThat(problem.problems())
                                    .containsKeys("subject", "body", "symbol", "legalBases")
                                    .containsKeys(draft.recipients().getFirst().field("label"))
                                    .containsKeys(
                                            first.field("code"),
                                            first.field("title"),
                                            first.field("clause"),
                                            first.field("clauseRef"),
                                            first.field("deliverable")));
            assertThatThrownBy(() -> campaign.directives.submit(campaign.ticket("draft-directive", id), tooLong))
                    .isInstanceOf(InvalidInput.class);
            assertThat(campaign.directives.draft(id).subject()).isEqualTo(draft.subject());
        });
    }

    @Test
    void namesEachLineOfAnAuthorityThatIsTooLong(@Autowired RegisterService register) {
        String line = "a".repeat(201);
        campaign.draft();
        campaign.actAs.as(
                "admin",
                () -> assertThatThrownBy(() -> register.register(new IssuingAuthority(
                                Ids.next(), Ids.next(), "huyen", line, line, line, "A".repeat(61))))
                        .isInstanceOfSatisfying(
                                InvalidInput.class,
                                problem -> assertThat(problem.problems())
                                        .containsOnlyKeys("line1", "line2", "place", "symbol")));
    }
}
