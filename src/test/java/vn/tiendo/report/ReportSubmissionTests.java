package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.execution.ExecutionState;
import vn.tiendo.file.FileService;
import vn.tiendo.file.FileSubject;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.task.AlreadyDone;
import vn.tiendo.task.TaskTicket;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.SampleUnit;

/** A report on its way: numbered, sent, taken back, received. */
@IntegrationTest
class ReportSubmissionTests {

    private static final SampleUnit UNIT = SampleUnit.of("xa-daksao");
    private static final String CHECKER = "cv.vhtt";

    @Autowired
    private Campaign campaign;

    @Autowired
    private FileService files;

    @Autowired
    private MutableClock clock;

    private UUID directive;
    private UUID unit;

    @BeforeEach
    void carryOut() {
        directive = campaign.issue();
        unit = campaign.desk.begin(directive, UNIT);
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void leavesWithNumberDateAndSignedCopyAndNotWithoutThem() {
        campaign.desk.sign(directive, UNIT);

        assertThatThrownBy(() -> send("", null, false))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        problem -> assertThat(problem.problems()).containsOnlyKeys("number", "dated", "copy"));
        assertThat(facts(UNIT.lead()).state()).isEqualTo(ReportState.AT_CLERK);

        campaign.desk.send(unit, UNIT.clerk());
        ReportFacts report = facts(CHECKER);
        assertThat(report.state()).isEqualTo(ReportState.SENT);
        assertThat(report.onTime()).isTrue();
        assertThat(copies(CHECKER, report)).hasSize(1);
        assertThat(campaign.unit(directive, UNIT.code()).state()).isEqualTo(ExecutionState.AWAITING_CONFIRMATION);
    }

    @Test
    void isTheUnitsOwnUntilItIsSent() {
        campaign.desk.sign(directive, UNIT);
        ReportFacts own = facts(UNIT.lead());
        campaign.actAs.as(UNIT.clerk(), () -> campaign.desk.attach(unit));

        assertThat(campaign.actAs.as(CHECKER, () -> campaign.reports.facts(unit)))
                .isEmpty();
        assertThatThrownBy(() -> copies(CHECKER, own)).isInstanceOf(NotFound.class);
        assertThat(copies(UNIT.lead(), own)).hasSize(1);
    }

    @Test
    void givesNoNumberTwiceInAYear() {
        campaign.desk.sign(directive, UNIT);
        String number = Ids.next() + "/BC-UBND";
        send(number, today(), true);

        carryOut();
        campaign.desk.sign(directive, UNIT);
        assertThatThrownBy(() -> send(number.toLowerCase(Locale.ROOT), today(), true))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        problem ->
                                assertThat(problem.problems()).containsEntry("number", "report.problem.number-taken"));
    }

    @Test
    void goesBeforeItsSignedCopyButIsNotAcceptedWithoutIt() {
        campaign.desk.sign(directive, UNIT);
        send(Ids.next() + "/BC-UBND", today(), true);
        assertThat(steps()).containsExactlyInAnyOrder("receive-report", "attach-signed-copy");
        assertThatThrownBy(() -> campaign.check(directive, UNIT.code(), CHECKER, Set.of()))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        problem -> assertThat(problem.problems()).containsOnlyKeys("copy"));
        assertThatThrownBy(this::attach).isInstanceOf(InvalidInput.class);

        campaign.actAs.as(UNIT.clerk(), () -> campaign.desk.attach(unit));
        attach();
        campaign.check(directive, UNIT.code(), CHECKER, Set.of());
        assertThat(campaign.unit(directive, UNIT.code()).state()).isEqualTo(ExecutionState.DONE);
        assertThat(facts(CHECKER).copy().later()).isFalse();
        assertThat(steps()).isEmpty();
    }

    @Test
    void awaitsNoCopyOfWhatIsReturned() {
        campaign.desk.sign(directive, UNIT);
        send(Ids.next() + "/BC-UBND", today(), true);
        campaign.check(directive, UNIT.code(), CHECKER, Set.of(0));

        assertThat(steps()).containsExactly("prepare-report");
    }

    @Test
    void comesBackFromTheClerkWithAReason() {
        campaign.desk.sign(directive, UNIT);
        campaign.actAs.as(
                UNIT.clerk(),
                () -> campaign.desk.sending.returnToAuthor(campaign.ticket("number-report", unit), "Sai nơi nhận"));

        assertThat(facts(UNIT.lead()).state()).isEqualTo(ReportState.DRAFT);
        assertThat(campaign.actAs.as(
                        UNIT.lead(),
                        () -> campaign.tasks
                                .page(campaign.task("prepare-report", unit))
                                .returnReason()))
                .isEqualTo("Sai nơi nhận");
    }

    @Test
    void isTakenBackByItsUnitUntilItIsReceived() {
        campaign.report(directive, UNIT.code(), UNIT.lead(), UNIT.head());
        ReportFacts first = facts(CHECKER);
        assertThatThrownBy(() -> withdraw("vhxh.dakna")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> withdraw(CHECKER)).isInstanceOf(NotAllowed.class);
        withdraw(UNIT.lead());

        assertThat(campaign.actAs.as(CHECKER, () -> campaign.reports.facts(unit)))
                .as("the receiving office has nothing any more")
                .isEmpty();
        assertThat(facts(UNIT.lead()).state()).isEqualTo(ReportState.WITHDRAWN);
        assertThat(facts(UNIT.lead()).sentAt()).isNull();
        assertThat(campaign.unit(directive, UNIT.code()).state()).isEqualTo(ExecutionState.IN_PROGRESS);
        assertThat(owed()).allMatch(each -> each.arrivedAt() == null && each.reportedResult() == null);
        assertThatThrownBy(() -> copies(CHECKER, first)).isInstanceOf(NotFound.class);
        assertThat(steps()).containsExactly("prepare-report");
        assertThatThrownBy(() -> withdraw(UNIT.lead())).isInstanceOf(InvalidInput.class);

        campaign.report(directive, UNIT.code(), UNIT.lead(), UNIT.head());
        assertThat(facts(CHECKER).number()).isEqualTo(first.number());
        assertThat(versions(CHECKER)).extracting(ReportFacts::round).containsExactly(2);
        assertThat(campaign.actAs.as(CHECKER, () -> campaign.reports.changes(facts(CHECKER))))
                .isEmpty();
        assertThat(versions(UNIT.lead()))
                .extracting(ReportFacts::state)
                .containsExactly(ReportState.WITHDRAWN, ReportState.SENT);
        campaign.desk.receive(unit, CHECKER);
        assertThatThrownBy(() -> withdraw(UNIT.head()))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        problem -> assertThat(problem.problems())
                                .containsEntry("reason", "report.problem.received-already"));
    }

    @Test
    void isReceivedOnce() {
        campaign.report(directive, UNIT.code(), UNIT.lead(), UNIT.head());
        TaskTicket first = campaign.actAs.as(CHECKER, () -> campaign.ticket("receive-report", unit));
        TaskTicket second = TaskTicket.of(first.taskId());
        campaign.actAs.as(CHECKER, () -> campaign.desk.sending.receive(first));
        campaign.actAs.as(CHECKER, () -> campaign.desk.sending.receive(first));

        assertThatThrownBy(() -> campaign.actAs.as("tp.vhtt", () -> campaign.desk.sending.receive(second)))
                .isInstanceOf(AlreadyDone.class);
        assertThat(steps()).containsExactly("check-report");
    }

    private void send(String number, @Nullable LocalDate dated, boolean later) {
        campaign.actAs.as(
                UNIT.clerk(),
                () -> campaign.desk.sending.send(
                        campaign.ticket("number-report", unit), new ReportNumbering(number, dated, later)));
    }

    private void attach() {
        campaign.actAs.as(
                UNIT.clerk(), () -> campaign.desk.sending.attach(campaign.ticket("attach-signed-copy", unit)));
    }

    private void withdraw(String login) {
        campaign.actAs.as(login, () -> campaign.desk.sending.withdraw(unit, "Ghi thiếu số liệu"));
    }

    private List<Object> copies(String login, ReportFacts report) {
        return campaign.actAs.as(
                login,
                () -> List.copyOf(files.of(
                        new FileSubject(ReportFolders.COPIES, report.copy().id()))));
    }

    private ReportFacts facts(String login) {
        return campaign.actAs.as(login, () -> campaign.reports.facts(unit).orElseThrow());
    }

    private List<ReportFacts> versions(String login) {
        return campaign.actAs.as(login, () -> campaign.reports.versions(unit));
    }

    private List<AssignmentFacts> owed() {
        return campaign.unit(directive, UNIT.code()).reported();
    }

    private List<String> steps() {
        return campaign.actAs.as(UNIT.lead(), () -> campaign.desk.steps(unit));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
    }
}
