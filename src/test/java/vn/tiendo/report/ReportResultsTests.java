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
import vn.tiendo.execution.AddresseeFacts;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.SampleUnit;

/** One result of each obligation, from who carried it out to who checks it, through all rounds. */
@IntegrationTest
class ReportResultsTests {

    private static final SampleUnit UNIT = SampleUnit.of("xa-dakha");

    @Autowired
    private Campaign campaign;

    private UUID directive;
    private UUID unit;

    /** The unit gives each number once, also in other tests. */
    private final String number = Ids.next() + "/BC-UBND";

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
        send(number, item -> item.own() ? item : item.withText("Đã thành lập, có chỉnh sửa"));

        assertThat(first().reportedResult()).isEqualTo("Đã thành lập, có chỉnh sửa");
        assertThat(first().progress()).isEqualTo("Đã thành lập, có chỉnh sửa");
        assertThat(first().result()).isEqualTo("Đã thực hiện xong theo yêu cầu.");
    }

    @Test
    void takesTheNewResultOverWhenWorkWasDoneAnew() {
        send(number, item -> item);
        campaign.check(directive, UNIT.code(), "cv.vhtt", Set.of(0));
        campaign.actAs.as(
                UNIT.lead(),
                () -> campaign.assignments.finish(
                        campaign.ticket("carry-out-obligation", first().id()), "Đã bổ sung 4 chuyên mục", "Đang quét"));

        assertThat(first().reportedResult()).isNull();
        assertThat(texts().getFirst()).isEqualTo("Đã bổ sung 4 chuyên mục");
        campaign.actAs.as(UNIT.lead(), () -> {
            ReportDraft draft = campaign.reports.draft(unit);
            campaign.reports.save(unit, written(draft, item -> item.withText("Sửa lại")));
        });
        assertThat(texts().getFirst()).as("what the author edits stays").isEqualTo("Sửa lại");
    }

    @Test
    void isItselfTheAnswerToTheObligationToReport() {
        send(number, item -> item);
        ReportFacts report =
                campaign.actAs.as("cv.vhtt", () -> campaign.reports.facts(unit).orElseThrow());
        assertThat(report.lines().getLast().text()).isEqualTo(number);

        campaign.check(directive, UNIT.code(), "cv.vhtt", Set.of(5));
        send(number + "a", item -> item);
        assertThat(texts().getLast()).isEqualTo(number + "a");
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
        sign(item -> item);
        assertThatThrownBy(() -> number("4".repeat(61), LocalDate.of(2022, 9, 29)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        problem -> assertThat(problem.problems()).containsOnlyKeys("number"));
    }

    @Test
    void isNotDatedBeforeTheDirective() {
        sign(item -> item);
        assertThatThrownBy(() -> number(number, LocalDate.of(2022, 9, 28)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        problem -> assertThat(problem.problems())
                                .containsEntry("dated", "report.problem.date-before-directive"));
    }

    @Test
    void tellsAtTheReasonThatAReasonIsMissing() {
        send(number, item -> item);
        campaign.desk.receive(unit, "cv.vhtt");
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
        sign(edit);
        number(number, LocalDate.of(2022, 9, 29));
    }

    private void sign(UnaryOperator<ReportDraft.Item> edit) {
        campaign.actAs.as(
                UNIT.lead(),
                () -> campaign.reports.submit(
                        campaign.ticket("prepare-report", unit), written(campaign.reports.draft(unit), edit)));
        campaign.actAs.as(UNIT.head(), () -> campaign.reports.sign(campaign.ticket("sign-report", unit)));
    }

    private void number(String number, LocalDate dated) {
        campaign.actAs.as(
                UNIT.clerk(),
                () -> campaign.desk.sending.send(
                        campaign.ticket("number-report", unit), new ReportNumbering(number, dated, true)));
    }

    private static ReportDraft written(ReportDraft draft, UnaryOperator<ReportDraft.Item> edit) {
        return new ReportDraft(
                draft.version(), "", "", draft.items().stream().map(edit).toList());
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
