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
import vn.tiendo.deadline.DeadlineService;
import vn.tiendo.deadline.ForecastLine;
import vn.tiendo.directive.DirectiveDraft;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.task.TaskRow;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignInstructions;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.SampleUnit;

/** What a leader gives one unit besides: same processes, same ladder, nobody else's business. */
@IntegrationTest
class InstructionTests {

    private static final SampleUnit COMMUNE = SampleUnit.of("xa-dakha");
    private static final String SIGNER = "pct.vx";
    private static final LocalDate DAY = LocalDate.of(2022, 10, 12);

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignInstructions given;

    @Autowired
    private InstructionService instructions;

    @Autowired
    private DeadlineService deadlines;

    private UUID directive;
    private UUID unit;

    @BeforeEach
    void issue() {
        directive = campaign.issue();
        unit = campaign.unit(directive, COMMUNE.code()).id();
    }

    @Test
    void isAssignedCarriedOutReportedAndCheckedLikeEverythingElse() {
        begin();

        UUID assignment = instruct("Gửi giải trình");

        TaskRow row = row(COMMUNE.head(), "assign-instruction", unit);
        assertThat(row.about().rootId()).isEqualTo(directive);
        assertThat(campaign.actAs.as(
                        COMMUNE.head(),
                        () -> campaign.tasks.page(row.id()).about().excerpt()))
                .isEqualTo("Nêu rõ nguyên nhân.");
        assign();
        assertThat(row(COMMUNE.lead(), "carry-out-obligation", assignment)).isNotNull();
        campaign.doAll(directive, COMMUNE);
        AddresseeFacts done = campaign.unit(directive, COMMUNE.code());
        assertThat(done.state()).isEqualTo(ExecutionState.DONE);
        assertThat(facts(assignment).state()).isEqualTo(ExecutionState.DONE);
        assertThat(facts(assignment).due().date()).isEqualTo(DAY);
    }

    @Test
    void comesWithReceiptAndOrderWhereTheUnitHasNotBegun() {
        UUID early = instruct("Cử người phụ trách");

        assertThat(facts(early).state()).isEqualTo(ExecutionState.NOT_RECEIVED);
        campaign.receive(directive, COMMUNE.code(), COMMUNE.clerk());
        UUID later = instruct("Gửi giải trình");
        assertThat(facts(early).state()).isEqualTo(ExecutionState.RECEIVED);
        assertThat(openSteps()).containsExactly("assign-obligations");
        campaign.assign(directive, COMMUNE.code(), COMMUNE.head(), COMMUNE.lead());
        assertThat(List.of(facts(early), facts(later)))
                .allSatisfy(each -> assertThat(each.instanceId()).isNotNull());
        assertThat(openSteps()).containsExactly("prepare-report");
    }

    @Test
    void gathersWhatTheHeadHasNotYetAssignedIntoOneTask() {
        begin();

        instruct("Gửi giải trình");
        instruct("Cử người phụ trách");
        assertThat(openSteps()).containsExactlyInAnyOrder("prepare-report", "assign-instruction");
        assertThat(campaign.actAs.as(COMMUNE.head(), () -> instructions.unassigned(unit)))
                .hasSize(2);
        assign();
        assertThat(openSteps()).containsExactly("prepare-report");
        UUID third = instruct("Báo cáo bằng điện thoại");
        assertThat(openSteps()).contains("assign-instruction");
        assign();

        assertThat(facts(third).instanceId()).isNotNull();
        assertThat(campaign.unit(directive, COMMUNE.code()).assignments())
                .filteredOn(each -> each.instanceId() != null)
                .extracting(AssignmentFacts::instanceId)
                .doesNotHaveDuplicates();
    }

    @Test
    void isAskedAnewIfItCameWhileTheHeadWasWritingTheOrder() {
        begin();
        UUID first = instruct("Gửi giải trình");
        UUID second = instruct("Cử người phụ trách");
        UUID lead = campaign.person(COMMUNE.lead());
        campaign.actAs.as(
                COMMUNE.head(),
                () -> instructions.assign(
                        campaign.ticket("assign-instruction", unit),
                        List.of(new AssignmentOrder.Line(first, lead, Set.of(), null))));

        assertThat(facts(first).instanceId()).isNotNull();
        assertThat(facts(second).state()).isEqualTo(ExecutionState.RECEIVED);
        assertThat(openSteps()).containsExactlyInAnyOrder("prepare-report", "assign-instruction");
        assign();
        assertThat(facts(second).instanceId()).isNotNull();
    }

    @Test
    void isUrgedByItsOwnDeadlineAndOnlyFromWhenItWasGiven() {
        begin();
        UUID assignment = instruct("Gửi giải trình");

        List<ForecastLine> coming = campaign.actAs.as("cv.th", () -> deadlines.forecast(directive));
        assertThat(coming)
                .filteredOn(line -> line.level() == 1 && line.day().equals(LocalDate.of(2022, 10, 13)))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.units()).hasSize(1);
                    assertThat(line.subjects()).isEqualTo(1);
                });
        assertThat(facts(assignment).finishedAt()).isNull();
    }

    @Test
    void cannotBeSignedAwayNorAddedToWhatWasReported() {
        begin();
        campaign.carryOut(directive, COMMUNE.code(), COMMUNE.lead());
        campaign.submitReport(directive, COMMUNE.code(), COMMUNE.lead());
        instruct("Gửi giải trình");

        assertThatThrownBy(this::sign)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused ->
                                assertThat(refused.problems()).containsValue("report.problem.instruction-unreported"));
        campaign.desk.returnInside(unit, COMMUNE.head());
        assertThat(campaign.actAs.as(
                        COMMUNE.lead(), () -> campaign.reports.draft(unit).items()))
                .hasSize(7);
        assign();
        campaign.doAll(directive, COMMUNE);

        assertThatThrownBy(() -> instruct("Gửi giải trình lần nữa")).isInstanceOf(NotAllowed.class);
    }

    @Test
    void isReportedOnceTheUnitsReportWasReturned() {
        begin();
        campaign.carryOut(directive, COMMUNE.code(), COMMUNE.lead());
        campaign.report(directive, COMMUNE.code(), COMMUNE.lead(), COMMUNE.head());
        assertThat(campaign.actAs.as(SIGNER, () -> instructions.mayInstruct(unit)))
                .isFalse();
        campaign.check(directive, COMMUNE.code(), COMMUNE.checker(), Set.of(0));

        UUID assignment = instruct("Gửi giải trình");
        assign();
        campaign.doAll(directive, COMMUNE);

        assertThat(facts(assignment).state()).isEqualTo(ExecutionState.DONE);
    }

    private void begin() {
        campaign.receive(directive, COMMUNE.code(), COMMUNE.clerk());
        campaign.assign(directive, COMMUNE.code(), COMMUNE.head(), COMMUNE.lead());
    }

    private UUID instruct(String title) {
        return instruct(SIGNER, unit, title);
    }

    private UUID instruct(String login, UUID addressee, String title) {
        return instruct(login, addressee, new DirectiveDraft.InstructionDraft(title, "Nêu rõ nguyên nhân.", DAY));
    }

    private UUID instruct(String login, UUID addressee, DirectiveDraft.InstructionDraft draft) {
        return campaign.actAs.as(login, () -> instructions.instruct(addressee, draft));
    }

    private void assign() {
        given.assign(directive, COMMUNE);
    }

    private void sign() {
        campaign.actAs.as(COMMUNE.head(), () -> campaign.reports.sign(campaign.ticket("sign-report", unit)));
    }

    private AssignmentFacts facts(UUID assignment) {
        return campaign.unit(directive, COMMUNE.code()).assignments().stream()
                .filter(each -> each.id().equals(assignment))
                .findFirst()
                .orElseThrow();
    }

    private List<String> openSteps() {
        return campaign.actAs.as(
                "cv.th",
                () -> campaign.tasks.openSteps(List.of(unit)).getOrDefault(unit, List.of()).stream()
                        .map(step -> step.step())
                        .toList());
    }

    private TaskRow row(String login, String step, UUID subject) {
        return campaign.actAs.as(login, () -> {
            String task = campaign.task(step, subject);
            return campaign.rows(row -> row.id().equals(task)).getFirst();
        });
    }
}
