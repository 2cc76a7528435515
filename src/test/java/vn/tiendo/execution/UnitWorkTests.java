package vn.tiendo.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.execution.evidence.EvidenceItem;
import vn.tiendo.execution.matrix.Matrix;
import vn.tiendo.file.FileService;
import vn.tiendo.file.FileSubject;
import vn.tiendo.notification.NoticeFilter;
import vn.tiendo.notification.NoticeService;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.task.ScanGuard;
import vn.tiendo.task.TaskPage;
import vn.tiendo.task.TaskRow;
import vn.tiendo.task.TaskTicket;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.SampleUnit;

/** What happens inside a unit, and what others may not see of it. */
@IntegrationTest
class UnitWorkTests {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj<<>>endobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final SampleUnit UNIT = SampleUnit.of("xa-dakha");

    @Autowired
    private Campaign campaign;

    @Autowired
    private NoticeService notices;

    @Autowired
    private FileService files;

    @Autowired
    private ProgressService progress;

    @Autowired
    private MutableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void hidesAUnitsWorkFromItsNeighbours() {
        UUID directive = assigned();
        AddresseeFacts unit = campaign.unit(directive, UNIT.code());
        String task = campaign.actAs.as("cv.th", () -> campaign.task("prepare-report", unit.id()));

        campaign.actAs.as("chuctich.dakna", () -> {
            assertThatThrownBy(() -> campaign.addressees.facts(unit.id())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> campaign.assignments.facts(
                            unit.assignments().getFirst().id()))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> campaign.tasks.page(task)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> campaign.reports.facts(unit.id())).isInstanceOf(NotFound.class);
            assertThat(progress.matrices(directive))
                    .singleElement()
                    .satisfies(matrix -> assertThat(matrix.rows())
                            .extracting(Matrix.Row::unit)
                            .containsExactly("xã Đăk Na"));
        });
    }

    @Test
    void recordsAStepOnTheUnitsBehalfWithReasonAndScan() {
        UUID directive = campaign.issue();
        UUID unit = campaign.unit(directive, UNIT.code()).id();

        campaign.actAs.as("cv.th", () -> {
            String task = campaign.task("receive-directive", unit);
            assertThat(campaign.tasks.page(task).rights().recordOnBehalf()).isTrue();
            FileSubject scans = new FileSubject(ScanGuard.TYPE, Ids.next());
            assertThatThrownBy(() -> recordReceipt(task, " ", scans))
                    .isInstanceOfSatisfying(
                            InvalidInput.class,
                            missing -> assertThat(missing.problems())
                                    .containsOnlyKeys(TaskTicket.REASON, TaskTicket.SCAN));
            files.store(scans, "phieu.pdf", new ByteArrayInputStream(PDF));
            recordReceipt(task, "Xã mất điện, báo qua điện thoại", scans);
            TaskPage.Done done = campaign.tasks.page(task).done();
            assertThat(done).isNotNull();
            assertThat(done.onBehalfReason()).isEqualTo("Xã mất điện, báo qua điện thoại");
        });
        assertThat(campaign.unit(directive, UNIT.code()).state()).isEqualTo(ExecutionState.RECEIVED);
    }

    private void recordReceipt(String task, String reason, FileSubject scans) {
        campaign.addressees.receive(TaskTicket.of(task).onBehalf(reason, scans.id()), "");
    }

    @Test
    void handsAnObligationOverWithinTheUnitOnly() {
        UUID directive = assigned();
        AssignmentFacts assignment = own(directive).getFirst();
        String task = campaign.actAs.as(UNIT.lead(), () -> campaign.task("carry-out-obligation", assignment.id()));
        UUID colleague = campaign.person("vptk.dakha");
        UUID stranger = campaign.person("vhxh.dakna");

        campaign.actAs.as(UNIT.lead(), () -> {
            assertThatThrownBy(() -> campaign.tasks.handOver(task, colleague, " "))
                    .isInstanceOf(InvalidInput.class);
            assertThatThrownBy(() -> campaign.tasks.handOver(task, stranger, "Đi công tác"))
                    .isInstanceOf(InvalidInput.class);
            campaign.tasks.handOver(task, colleague, "Đi công tác");
        });
        assertThat(own(directive).getFirst().leadId()).isEqualTo(colleague);
        campaign.actAs.as(
                "vptk.dakha",
                () -> assertThat(campaign.tasks.page(task).rights().complete()).isTrue());
    }

    @Test
    void letsCoordinatingPeopleContributeWithoutATask() {
        UUID directive = received();
        AddresseeFacts unit = campaign.unit(directive, UNIT.code());
        UUID lead = campaign.person(UNIT.lead());
        UUID helper = campaign.person("vptk.dakha");
        campaign.actAs.as(
                UNIT.head(),
                () -> campaign.addressees.assign(
                        campaign.ticket("assign-obligations", unit.id()), order(unit, lead, Set.of(helper), null)));
        UUID assignment = own(directive).getFirst().id();

        campaign.actAs.as("vptk.dakha", () -> {
            String reference = campaign.directives.facts(directive).reference();
            assertThat(campaign.rows(row -> row.step().equals("carry-out-obligation")
                            && row.reference().equals(reference)))
                    .isNotEmpty()
                    .allMatch(row -> row.part() == TaskRow.Part.CO_ORDINATING);
            assertThat(notices.list(NoticeFilter.CURRENT, 200)).anySatisfy(notice -> {
                assertThat(notice.template()).isEqualTo("assignment-coordinated");
                assertThat(notice.link()).isEqualTo(ExecutionLinks.assignment(assignment));
            });
            campaign.assignments.add(assignment, EvidenceItem.Kind.LINK, "https://dakha.tumorong.test/1");
            assertThatThrownBy(() -> campaign.assignments.finish(
                            campaign.ticket("carry-out-obligation", assignment), "Xong", ""))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(
                            () -> campaign.assignments.add(assignment, EvidenceItem.Kind.LINK, "javascript:alert(1)"))
                    .isInstanceOf(InvalidInput.class);
            assertThat(campaign.assignments.evidence(assignment)).hasSize(1);
        });
    }

    @Test
    void refusesAnInternalDateThatIsPast() {
        UUID directive = received();
        AddresseeFacts unit = campaign.unit(directive, UNIT.code());
        UUID lead = campaign.person(UNIT.lead());

        campaign.actAs.as(
                UNIT.head(),
                () -> assertThatThrownBy(() -> campaign.addressees.assign(
                                campaign.ticket("assign-obligations", unit.id()),
                                order(unit, lead, Set.of(), LocalDate.of(2022, 9, 28))))
                        .isInstanceOfSatisfying(
                                InvalidInput.class,
                                problem -> assertThat(problem.problems())
                                        .containsEntry("internalDue", "execution.problem.internal-due-past")));
    }

    @Test
    void refusesAnInternalDateAfterTheLastWorkingDay() {
        UUID directive = received();
        AddresseeFacts unit = campaign.unit(directive, UNIT.code());
        UUID lead = campaign.person(UNIT.lead());

        campaign.actAs.as(
                UNIT.head(),
                () -> assertThatThrownBy(() -> campaign.addressees.assign(
                                campaign.ticket("assign-obligations", unit.id()),
                                order(unit, lead, Set.of(), LocalDate.of(2022, 10, 29))))
                        .isInstanceOfSatisfying(
                                InvalidInput.class,
                                problem -> assertThat(problem.problems()).containsKey("internalDue")));
    }

    @Test
    void keepsTheFirstArrivalOfAReportThatComesBackWithinTwoWorkingDays() {
        UUID directive = reportedOn(28);
        campaign.check(directive, UNIT.code(), "cv.vhtt", Set.of(0));
        clock.setTo(at(11, 1)); // Tuesday, two working days after Friday
        campaign.doAll(directive, UNIT);

        assertThat(own(directive).getFirst().arrivedAt()).isEqualTo(at(10, 28).toInstant());
    }

    @Test
    void countsTheNewArrivalOfAReportThatComesBackLater() {
        UUID directive = reportedOn(28);
        campaign.check(directive, UNIT.code(), "cv.vhtt", Set.of(0));
        clock.setTo(at(11, 2));
        campaign.doAll(directive, UNIT);

        AssignmentFacts late = own(directive).getFirst();
        assertThat(late.arrivedAt()).isEqualTo(at(11, 2).toInstant());
        assertThat(late.due()).isNotNull();
        assertThat(late.due().keeps(late.arrivedAt())).isFalse();
    }

    private UUID reportedOn(int dayOfOctober) {
        UUID directive = assigned();
        clock.setTo(at(10, dayOfOctober));
        campaign.carryOut(directive, UNIT.code(), UNIT.lead());
        campaign.report(directive, UNIT.code(), UNIT.lead(), UNIT.head());
        return directive;
    }

    private static ZonedDateTime at(int month, int day) {
        return ZonedDateTime.of(2022, month, day, 10, 0, 0, 0, OfficeTime.ZONE);
    }

    private UUID received() {
        UUID directive = campaign.issue();
        campaign.receive(directive, UNIT.code(), UNIT.clerk());
        return directive;
    }

    private UUID assigned() {
        UUID directive = received();
        campaign.assign(directive, UNIT.code(), UNIT.head(), UNIT.lead());
        return directive;
    }

    private List<AssignmentFacts> own(UUID directive) {
        return campaign.unit(directive, UNIT.code()).assignments();
    }

    private static AssignmentOrder order(
            AddresseeFacts unit, UUID lead, Set<UUID> coordinators, LocalDate internalDue) {
        return new AssignmentOrder(
                "Giao chủ trì",
                lead,
                unit.assignments().stream()
                        .map(a -> new AssignmentOrder.Line(a.id(), lead, coordinators, internalDue))
                        .toList());
    }
}
