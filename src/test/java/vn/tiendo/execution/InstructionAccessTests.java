package vn.tiendo.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.directive.DirectiveDraft;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.execution.matrix.Matrix;
import vn.tiendo.notification.NoticeFilter;
import vn.tiendo.notification.NoticeRow;
import vn.tiendo.notification.NoticeService;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.SearchQuery;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.SampleUnit;

/** Who may give a unit something more to do, and who hears and sees it (QUALITY S6). */
@IntegrationTest
class InstructionAccessTests {

    private static final SampleUnit COMMUNE = SampleUnit.of("xa-dakha");
    private static final SampleUnit OTHER = SampleUnit.of("xa-dakna");
    private static final String SIGNER = "pct.vx";
    private static final LocalDate DAY = LocalDate.of(2022, 10, 12);

    @Autowired
    private Campaign campaign;

    @Autowired
    private InstructionService instructions;

    @Autowired
    private ProgressService progress;

    @Autowired
    private NoticeService notices;

    private UUID directive;
    private UUID unit;

    @BeforeEach
    void begin() {
        directive = campaign.issue();
        unit = campaign.unit(directive, COMMUNE.code()).id();
        campaign.receive(directive, COMMUNE.code(), COMMUNE.clerk());
        campaign.assign(directive, COMMUNE.code(), COMMUNE.head(), COMMUNE.lead());
    }

    @Test
    void isGivenByWhoSignedOrHeadsTheAuthorityAndByNobodyElse() {
        for (String login : List.of("cv.th", "cvp", "tp.vhtt", COMMUNE.head())) {
            assertThatThrownBy(() -> instruct(login, unit, "Gửi giải trình")).isInstanceOf(NotAllowed.class);
            assertThat(campaign.actAs.as(login, () -> instructions.mayInstruct(unit)))
                    .isFalse();
        }
        assertThatThrownBy(() -> instruct(OTHER.head(), unit, "Gửi giải trình")).isInstanceOf(NotFound.class);
        instruct(SIGNER, unit, "Gửi giải trình");
        instruct("ct.huyen", unit, "Gửi giải trình thêm");
        assertThat(campaign.unit(directive, COMMUNE.code()).assignments()).hasSize(8);
    }

    @Test
    void isNotForOtherUnitsToSee() {
        instruct(SIGNER, unit, "Giải trình riêng");
        UUID others = campaign.unit(directive, OTHER.code()).id();
        instruct(SIGNER, others, "Cử người phụ trách");

        campaign.actAs.as(OTHER.head(), () -> {
            assertThat(progress.matrices(directive).stream().flatMap(matrix -> matrix.columns().stream()))
                    .extracting(Matrix.Column::title)
                    .contains("Cử người phụ trách")
                    .doesNotContain("Giải trình riêng");
            assertThat(campaign.directives.clauses(SearchQuery.of("giải trình riêng"), 10))
                    .isEmpty();
            assertThat(campaign.directives.clauses(SearchQuery.of("cử người phụ trách"), 10))
                    .hasSize(1);
        });
        assertThat(campaign.actAs.as(
                        COMMUNE.lead(), () -> campaign.directives.clauses(SearchQuery.of("giải trình riêng"), 10)))
                .hasSize(1);
        DirectiveFacts facts = campaign.actAs.as("cv.th", () -> campaign.directives.facts(directive));
        assertThat(facts.obligations()).hasSize(14);
        assertThat(facts.instructions())
                .extracting(DirectiveFacts.ObligationFacts::code)
                .containsExactly("CĐ1", "CĐ2");
        assertThat(facts.recipients()).hasSize(4);
    }

    @Test
    void tellsTheUnitsHeadAndTheFollowingOfficer() {
        instruct(SIGNER, unit, "Gửi giải trình");

        for (String login : List.of(COMMUNE.head(), "cv.th")) {
            assertThat(campaign.actAs.as(login, () -> notices.list(NoticeFilter.CURRENT, 2_000)))
                    .as(login)
                    .anyMatch(this::tellsOfInstruction);
        }
        assertThat(campaign.actAs.as(OTHER.head(), () -> notices.list(NoticeFilter.CURRENT, 2_000)))
                .noneMatch(this::tellsOfInstruction);
    }

    @Test
    void saysWhatIsMissingAndWhatIsTooLate() {
        assertThatThrownBy(() -> instruct(SIGNER, unit, new DirectiveDraft.InstructionDraft(" ", "", null)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems())
                                .containsEntry("title", "directive.instruction.problem.title-missing")
                                .containsEntry("until", "directive.instruction.problem.until-missing"));
        assertThatThrownBy(() -> instruct(
                        SIGNER,
                        unit,
                        new DirectiveDraft.InstructionDraft("Gửi giải trình", "", LocalDate.of(2022, 9, 28))))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems())
                                .containsEntry("until", "directive.instruction.problem.until-past"));
        assertThatThrownBy(() -> instruct(
                        SIGNER,
                        unit,
                        new DirectiveDraft.InstructionDraft("Gửi giải trình", "", LocalDate.of(2022, 10, 29))))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems())
                                .containsEntry("until", "directive.instruction.problem.until-day-off"));
        assertThat(campaign.unit(directive, COMMUNE.code()).assignments()).hasSize(6);
    }

    /** A deputy hears as a head that it was given, and then as its lead. */
    @Test
    void tellsADeputyWhoIsMadeItsLeadOfBoth() {
        UUID assignment = instruct(SIGNER, unit, "Gửi giải trình");
        UUID deputy = campaign.person("pct.dakha");
        campaign.actAs.as(
                COMMUNE.head(),
                () -> instructions.assign(
                        campaign.ticket("assign-instruction", unit),
                        List.of(new AssignmentOrder.Line(assignment, deputy, Set.of(), null))));

        assertThat(campaign.actAs.as("pct.dakha", () -> notices.list(NoticeFilter.CURRENT, 2_000)))
                .filteredOn(notice -> directive.equals(notice.directiveId()))
                .extracting(NoticeRow::template)
                .contains("assignment-instructed", "assignment-led");
    }

    private boolean tellsOfInstruction(NoticeRow notice) {
        return notice.template().equals("assignment-instructed") && directive.equals(notice.directiveId());
    }

    private UUID instruct(String login, UUID addressee, String title) {
        return instruct(login, addressee, new DirectiveDraft.InstructionDraft(title, "Nêu rõ nguyên nhân.", DAY));
    }

    private UUID instruct(String login, UUID addressee, DirectiveDraft.InstructionDraft draft) {
        return campaign.actAs.as(login, () -> instructions.instruct(addressee, draft));
    }
}
