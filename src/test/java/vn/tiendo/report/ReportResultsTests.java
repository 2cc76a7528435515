package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.tiendo.execution.AddresseeFacts;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.SampleUnit;

/** One result of each obligation, from who carried it out to who checks it, through all rounds. */
@IntegrationTest
@Import(Campaign.class)
class ReportResultsTests {

    private static final SampleUnit UNIT = SampleUnit.of("xa-dakha");

    @Autowired
    private Campaign campaign;

    private UUID directive;
    private UUID unit;

    @BeforeEach
    void carryOut() {
        directive = campaign.issue();
        campaign.receive(directive, UNIT.code(), UNIT.clerk());
        campaign.assign(directive, UNIT.code(), UNIT.head(), UNIT.lead());
        campaign.carryOut(directive, UNIT.code(), UNIT.lead());
        unit = campaign.unit(directive, UNIT.code()).id();
    }

    @Test
    void reportsWhatIsUnfinishedWithReasonAndPromise() {
        UUID directive = campaign.issue();
        SampleUnit unit = SampleUnit.of("xa-dakna");
        campaign.receive(directive, unit.code(), unit.clerk());
        campaign.assign(directive, unit.code(), unit.head(), unit.lead());

        assertThatThrownBy(() -> campaign.submitReport(directive, unit.code(), unit.lead()))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        problems -> assertThat(problems.problems().values())
                                .contains(
                                        "report.problem.unfinished-reason-missing", "report.problem.promise-missing"));
    }

    @Test
    void showsWhatTheSignedReportSaysWhereTheWorkIsShown() {
        send("45/BC-UBND", item -> item.own() ? item : item.withText("Đã thành lập, có chỉnh sửa"));

        assertThat(first().reportedResult()).isEqualTo("Đã thành lập, có chỉnh sửa");
        assertThat(first().progress()).isEqualTo("Đã thành lập, có chỉnh sửa");
        assertThat(first().result()).isEqualTo("Đã thực hiện xong theo yêu cầu.");
    }

    @Test
    void takesTheNewResultOverWhenWorkWasDoneAnew() {
        send("45/BC-UBND", item -> item);
        campaign.check(directive, UNIT.code(), "cv.vhtt", Set.of(0));
        campaign.actAs.as(
                UNIT.lead(),
                () -> campaign.assignments.finish(
                        campaign.ticket("carry-out-obligation", first().id()), "Đã bổ sung 4 chuyên mục", "Đang quét"));

        assertThat(first().reportedResult()).isNull();
        assertThat(texts().getFirst()).isEqualTo("Đã bổ sung 4 chuyên mục");
        campaign.actAs.as(UNIT.lead(), () -> {
            ReportDraft draft = campaign.reports.draft(unit);
            campaign.reports.save(unit, written(draft, "46/BC-UBND", item -> item.withText("Sửa lại")));
        });
        assertThat(texts().getFirst()).as("what the author edits stays").isEqualTo("Sửa lại");
    }

    @Test
    void isItselfTheAnswerToTheObligationToReport() {
        send("45/BC-UBND", item -> item);
        ReportFacts report =
                campaign.actAs.as("cv.vhtt", () -> campaign.reports.facts(unit).orElseThrow());
        assertThat(report.lines().getLast().text()).isEqualTo("45/BC-UBND");

        campaign.check(directive, UNIT.code(), "cv.vhtt", Set.of(5));
        send("52/BC-UBND", item -> item);
        assertThat(texts().getLast()).isEqualTo("52/BC-UBND");
    }

    @Test
    void namesTheObligationThatLacksSomething() {
        List<AssignmentFacts> owed = campaign.unit(directive, UNIT.code()).reported();
        String third = "text-" + owed.get(2).id();
        assertThatThrownBy(() -> send(
                        "45/BC-UBND",
                        item -> item.assignmentId().equals(owed.get(2).id()) ? item.withText(" ") : item))
                .isInstanceOfSatisfying(InvalidInput.class, problem -> {
                    assertThat(problem.problems()).containsOnlyKeys(third);
                    assertThat(problem.words(third)).containsExactly("A3");
                });
    }

    @Test
    void refusesANumberThatIsTooLongInsteadOfCuttingIt() {
        assertThatThrownBy(() -> send("4".repeat(61), item -> item))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        problem -> assertThat(problem.problems()).containsOnlyKeys("number"));
    }

    @Test
    void isNotDatedBeforeTheDirective() {
        campaign.actAs.as(UNIT.lead(), () -> {
            ReportDraft draft = campaign.reports.draft(unit);
            ReportDraft early =
                    new ReportDraft(draft.version(), "45/BC-UBND", LocalDate.of(2022, 9, 28), "", "", draft.items());
            assertThatThrownBy(() -> campaign.reports.submit(campaign.ticket("prepare-report", unit), early))
                    .isInstanceOfSatisfying(
                            InvalidInput.class,
                            problem -> assertThat(problem.problems())
                                    .containsEntry("dated", "report.problem.date-before-directive"));
        });
    }

    @Test
    void tellsAtTheReasonThatAReasonIsMissing() {
        send("45/BC-UBND", item -> item);
        AddresseeFacts facts = campaign.unit(directive, UNIT.code());
        List<Verdict> verdicts = facts.reported().stream()
                .map(owed -> new Verdict(owed.id(), !owed.id().equals(first().id()), " "))
                .toList();

        campaign.actAs.as(
                "cv.vhtt",
                () -> assertThatThrownBy(
                                () -> campaign.reports.check(campaign.ticket("check-report", unit), unit, verdicts))
                        .isInstanceOfSatisfying(
                                InvalidInput.class,
                                problem -> assertThat(problem.problems()).containsOnlyKeys("reason-" + first().id())));
    }

    private void send(String number, UnaryOperator<ReportDraft.Item> edit) {
        campaign.actAs.as(
                UNIT.lead(),
                () -> campaign.reports.submit(
                        campaign.ticket("prepare-report", unit), written(campaign.reports.draft(unit), number, edit)));
        campaign.actAs.as(UNIT.head(), () -> campaign.reports.sign(campaign.ticket("sign-report", unit)));
    }

    private static ReportDraft written(ReportDraft draft, String number, UnaryOperator<ReportDraft.Item> edit) {
        return new ReportDraft(
                draft.version(),
                number,
                LocalDate.of(2022, 9, 29),
                "",
                "",
                draft.items().stream().map(edit).toList());
    }

    private List<String> texts() {
        return campaign.actAs.as(UNIT.lead(), () -> campaign.reports.draft(unit)).items().stream()
                .map(ReportDraft.Item::text)
                .toList();
    }

    private AssignmentFacts first() {
        return campaign.unit(directive, UNIT.code()).assignments().getFirst();
    }
}
