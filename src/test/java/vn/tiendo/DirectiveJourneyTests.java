package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.tiendo.audit.AuditService;
import vn.tiendo.consolidation.ConsolidationDraft;
import vn.tiendo.consolidation.ConsolidationFacts;
import vn.tiendo.consolidation.UnitOutcome;
import vn.tiendo.directive.DirectiveDraft;
import vn.tiendo.directive.DirectiveState;
import vn.tiendo.directive.ReviewDecision;
import vn.tiendo.execution.AddresseeFacts;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.execution.ExecutionState;
import vn.tiendo.execution.ProgressService;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignEnd;
import vn.tiendo.testing.CampaignExtensions;
import vn.tiendo.testing.CampaignInstructions;
import vn.tiendo.testing.CampaignReschedulings;
import vn.tiendo.testing.CampaignWork;
import vn.tiendo.testing.FlowNodes;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.LateCampaign;
import vn.tiendo.testing.MailSink;
import vn.tiendo.testing.SampleUnit;
import vn.tiendo.testing.StoppedLetters;

/** The directive of 2022 from the draft to its end, with everything that goes wrong on the way. */
@IntegrationTest
class DirectiveJourneyTests {

    private static final ReviewDecision YES = ReviewDecision.approve();

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignEnd end;

    @Autowired
    private ProgressService progress;

    @Autowired
    private FlowNodes flowNodes;

    @Autowired
    private CampaignInstructions instructions;

    @Autowired
    private CampaignExtensions extensions;

    @Autowired
    private CampaignReschedulings reschedulings;

    @Autowired
    private LateCampaign late;

    @Autowired
    private StoppedLetters stopped;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry properties) {
        MailSink.register(properties);
    }

    @AfterAll
    static void stopMailServer() {
        MailSink.stop();
    }

    @Test
    void carriesTheDirectiveToEveryUnitAndBackAndVisitsEveryFlowNode(
            @Autowired CampaignWork work, @Autowired AuditService audit) {
        UUID directive = approvedAfterEveryReturn();
        handedOutAsTheDirectiveSays(directive);
        List<SampleUnit> units = SampleUnit.all();
        SampleUnit wrong = SampleUnit.of("dantoc");
        campaign.returnAsNotAddressed(directive, wrong, true);
        campaign.returnAsNotAddressed(directive, SampleUnit.of("yte"), false);
        units.stream().filter(unit -> !unit.equals(wrong)).forEach(unit -> {
            campaign.receive(directive, unit.code(), unit.clerk());
            campaign.assign(directive, unit.code(), unit.head(), unit.lead());
        });
        extensions.goEveryWay(directive, SampleUnit.of("xa-mangri"));
        reschedulings.goEveryWay(directive, SampleUnit.of("xa-dakha"));
        work.goEveryWay(SampleUnit.of("xa-tumorong"), SampleUnit.of("xa-dakha"));
        SampleUnit corrected = SampleUnit.of("xa-dakroong");
        instructions.give(directive, corrected, "Gửi giải trình việc chậm phân công");
        instructions.assign(directive, corrected);
        reportReturnedAndCorrected(directive, corrected);
        units.stream()
                .filter(unit -> !unit.equals(wrong) && !unit.equals(corrected))
                .forEach(unit -> campaign.doAll(directive, unit));
        everybodyIsDone(directive, wrong);
        consolidatedAndSentUpward(directive);
        stopped.goEveryWay(directive);
        recalledHalfWay(units, wrong);
        issuedElsewhere();
        abandoned();
        assertThat(flowNodes.unvisited()).isEmpty();
        assertThat(campaign.actAs.as("cv.th", audit::brokenChains)).isEmpty();
    }

    private UUID approvedAfterEveryReturn() {
        UUID directive = campaign.draft();
        campaign.submit(directive);
        campaign.initial(directive, ReviewDecision.returnFor("Thiếu căn cứ"));
        campaign.submit(directive);
        campaign.initial(directive, YES);
        campaign.appraise(directive, ReviewDecision.returnFor("Sai ký hiệu"));
        campaign.bringToSigner(directive);
        campaign.sign(directive, ReviewDecision.returnFor("Bổ sung thời hạn báo cáo"));
        assertThat(campaign.actAs.as(
                        "cv.vhtt", () -> campaign.directives.facts(directive).returnReason()))
                .isEqualTo("Bổ sung thời hạn báo cáo");
        campaign.bringToSigner(directive);
        campaign.sign(directive, YES);
        campaign.number(directive);
        campaign.awaitHandedOut(directive);
        return directive;
    }

    private void handedOutAsTheDirectiveSays(UUID directive) {
        campaign.actAs.as("cv.th", () -> {
            assertThat(campaign.directives.facts(directive).reference()).endsWith("/UBND-TH");
            assertThat(campaign.rollout.status(directive).started()).isEqualTo(25);
            assertThat(campaign.addressees.all(directive)).hasSize(25);
            assertThat(campaign.addressees.all(directive).stream().flatMap(unit -> unit.assignments().stream()))
                    .hasSize(98);
            assertThat(progress.matrices(directive))
                    .extracting(matrix -> matrix.rows().size())
                    .containsExactly(11, 13, 1, 1);
        });
    }

    private void reportReturnedAndCorrected(UUID directive, SampleUnit unit) {
        campaign.carryOut(directive, unit.code(), unit.lead());
        campaign.desk.goEveryWay(directive, unit);
        campaign.report(directive, unit.code(), unit.lead(), unit.head());
        assertThat(campaign.unit(directive, unit.code()).state()).isEqualTo(ExecutionState.AWAITING_CONFIRMATION);
        campaign.check(directive, unit.code(), unit.checker(), Set.of(2));
        AddresseeFacts returned = campaign.unit(directive, unit.code());
        assertThat(returned.state()).isEqualTo(ExecutionState.RETURNED);
        assertThat(returned.assignments())
                .extracting(AssignmentFacts::state)
                .containsOnly(ExecutionState.DONE, ExecutionState.RETURNED);
        campaign.doAll(directive, unit);
        assertThat(campaign.unit(directive, unit.code()).state()).isEqualTo(ExecutionState.DONE);
    }

    private void everybodyIsDone(UUID directive, SampleUnit except) {
        campaign.actAs.as("cv.th", () -> {
            assertThat(end.consolidations.cutOff(directive).missing()).isEmpty();
            assertThat(campaign.addressees.all(directive))
                    .allSatisfy(
                            unit -> assertThat(unit.state()).isIn(ExecutionState.DONE, ExecutionState.NOT_APPLICABLE));
        });
        assertThat(campaign.unit(directive, except.code()).state()).isEqualTo(ExecutionState.NOT_APPLICABLE);
    }

    /** Figures, report, returned once, approved, numbered, mailed: the directive's own obligations are done by it. */
    private void consolidatedAndSentUpward(UUID directive) {
        end.fixFigures(directive);
        end.submit(directive, end.report(directive).draft());
        end.decide(directive, ReviewDecision.returnFor("Nêu rõ kiến nghị"));
        ConsolidationDraft draft = end.report(directive).draft();
        end.submit(
                directive,
                new ConsolidationDraft(
                        draft.version(), draft.summary(), "", draft.difficulties(), "Hỗ trợ kinh phí", draft.items()));
        end.decide(directive, YES);
        end.number(directive);
        ConsolidationFacts report = end.report(directive);
        assertThat(report.reference()).endsWith("/BC-UBND");
        assertThat(report.sentAt()).isNotNull();
        assertThat(report.count(UnitOutcome.ON_TIME)).isEqualTo(24);
        assertThat(campaign.actAs.as(
                        "cv.th", () -> campaign.directives.facts(directive).state()))
                .isEqualTo(DirectiveState.CLOSED);
        assertThat(campaign.unit(directive, "vhtt").assignments())
                .allSatisfy(assignment -> assertThat(assignment.state()).isEqualTo(ExecutionState.DONE));
        mailArrives(report);
    }

    private void mailArrives(ConsolidationFacts report) {
        stopped.sendOthers();
        assertThat(MailSink.received()).singleElement().satisfies(mail -> {
            assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("sotttt@tumorong.test");
            assertThat(mail.getSubject()).contains(report.reference());
            assertThat(MailSink.fileNames(mail))
                    .hasSize(2)
                    .anyMatch(name -> name.endsWith(".docx"))
                    .anyMatch(name -> name.endsWith(".xlsx"));
            assertThat(MailSink.documentText(mail))
                    .contains("Số: " + report.reference())
                    .contains("24/24 đơn vị đã báo cáo")
                    .contains("Hỗ trợ kinh phí")
                    .contains("Trần Quốc Lâm");
        });
    }

    /** Taken back while some work, some have not received and one was not addressed; those who are late had a letter. */
    private void recalledHalfWay(List<SampleUnit> units, SampleUnit wrong) {
        UUID directive = campaign.issue();
        campaign.returnAsNotAddressed(directive, wrong, true);
        SampleUnit worker = SampleUnit.of("xa-dakha");
        campaign.receive(directive, worker.code(), worker.clerk());
        campaign.assign(directive, worker.code(), worker.head(), worker.lead());
        late.untilTheLetter(directive);
        late.issue(directive, "1412/UBND-TH");
        end.recall(directive);
        await().untilAsserted(() -> assertThat(campaign.actAs.as(
                        "cv.th", () -> campaign.rollout.status(directive).withdrawn()))
                .isEqualTo(25));
        assertThat(campaign.actAs.as(
                        worker.lead(),
                        () -> campaign.rows(row -> row.about().rootId().equals(directive))))
                .isEmpty();
        List<SampleUnit> confirming =
                units.stream().filter(unit -> !unit.equals(wrong)).toList();
        assertThat(campaign.actAs.as("cv.th", () -> campaign.rollout.unconfirmedUnits(directive)))
                .hasSize(confirming.size());
        confirming.forEach(unit -> end.confirmRecall(directive, unit));
        assertThat(campaign.actAs.as("cv.th", () -> campaign.rollout.unconfirmedUnits(directive)))
                .isEmpty();
        assertThatThrownBy(() -> end.recall(directive)).isInstanceOf(NotAllowed.class);
    }

    /** A document of another authority: number and date are entered, a second person approves the plan. */
    private void issuedElsewhere() {
        UUID directive = campaign.draft();
        campaign.submitAsIssuedElsewhere(
                directive, new DirectiveDraft.Origin("1250/KH-UBND", LocalDate.of(2022, 4, 29), "UBND tỉnh Kon Tum"));
        campaign.approvePlan(directive, ReviewDecision.returnFor("Ghi rõ cơ quan ban hành"));
        campaign.submitAsIssuedElsewhere(
                directive, new DirectiveDraft.Origin("1250/KH-UBND", LocalDate.of(2022, 4, 29), "UBND tỉnh Kon Tum"));
        campaign.approvePlan(directive, YES);
        campaign.awaitHandedOut(directive);
        assertThat(campaign.actAs.as(
                        "cv.th", () -> campaign.directives.facts(directive).reference()))
                .isEqualTo("1250/KH-UBND");
    }

    private void abandoned() {
        UUID directive = campaign.draft();
        campaign.actAs.as("cv.vhtt", () -> campaign.directives.abandon(campaign.ticket("draft-directive", directive)));
        assertThat(campaign.actAs.as("cv.vhtt", () -> campaign.directives.list("", 100)))
                .extracting(summary -> summary.id())
                .doesNotContain(directive);
    }
}
