package vn.tiendo.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.audit.AuditService;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.execution.AddresseeFacts;
import vn.tiendo.execution.AddresseeService;
import vn.tiendo.execution.AssignmentService;
import vn.tiendo.execution.ExecutionState;
import vn.tiendo.extension.ExtensionService;
import vn.tiendo.extension.ExtensionState;
import vn.tiendo.handover.Alarm.Reason;
import vn.tiendo.handover.AlarmService;
import vn.tiendo.organization.ActAs;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.TickingClock;
import vn.tiendo.task.TaskListService;
import vn.tiendo.task.TaskRow;

/** What each commune has come to by 25 October (DOMAIN 7). */
@SampleTest
class SampleStoriesTests {

    @Autowired
    private SampleCampaign campaign;

    @Autowired
    private TickingClock clock;

    @Autowired
    private ActAs actAs;

    @Autowired
    private DirectiveService directives;

    @Autowired
    private AddresseeService addressees;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private OrganizationService organization;

    @Autowired
    private AuditService audit;

    @Autowired
    private ExtensionService extensions;

    @Autowired
    private AlarmService alarms;

    @Autowired
    private TaskListService tasks;

    @BeforeEach
    void tellTheStory() {
        actAs.as("cv.th", campaign::play);
    }

    @Test
    void standsAsTheOfficeStoodOnTheTwentyFifthOfOctober() {
        AddresseeFacts early = unit("xa-dakha");
        assertThat(early.state()).isEqualTo(ExecutionState.DONE);
        AddresseeFacts idle = unit("xa-dakna");
        assertThat(idle.state()).isEqualTo(ExecutionState.RECEIVED);
        assertThat(day(idle.receivedAt())).isEqualTo(LocalDate.of(2022, 10, 3));
        AddresseeFacts returned = unit("xa-dakroong");
        assertThat(returned.state()).isEqualTo(ExecutionState.RETURNED);
        assertThat(returned.returnReason()).contains("Số liệu chưa khớp");
        AddresseeFacts waiting = unit("xa-tumorong");
        assertThat(waiting.state()).isEqualTo(ExecutionState.AWAITING_CONFIRMATION);
        assertThat(day(waiting.submittedAt())).isEqualTo(LocalDate.of(2022, 10, 20));
        assertThat(clock.instant())
                .isAfterOrEqualTo(SampleCampaign.END.atZone(OfficeTime.ZONE).toInstant());
        assertThat(actAs.as("cv.th", audit::brokenChains)).isEmpty();
    }

    @Test
    void leavesTheOthersAtWorkWithSomethingToShow() {
        for (String code : new String[] {
            "xa-daksao", "xa-daktokan", "xa-mangri", "xa-ngoklay", "xa-ngokyeu", "xa-texang", "xa-vanxuoi"
        }) {
            AddresseeFacts unit = unit(code);
            assertThat(unit.state()).as(code).isEqualTo(ExecutionState.IN_PROGRESS);
            assertThat(actAs.as(
                            "cv.th",
                            () -> unit.assignments().stream()
                                    .flatMap(each -> assignments.evidence(each.id()).stream())
                                    .toList()))
                    .as(code)
                    .isNotEmpty();
        }
    }

    @Test
    void leavesADecisionToTheLeaderAndWorkThatNobodyHasHandedOver() {
        assertThat(actAs.as("cv.th", () -> extensions.ofUnit(unit("xa-mangri").id())))
                .singleElement()
                .satisfies(asked -> {
                    assertThat(asked.state()).isEqualTo(ExtensionState.PROPOSED);
                    assertThat(asked.askedUntil()).isEqualTo(LocalDate.of(2022, 11, 4));
                });
        assertThat(actAs.as("pct.vx", () -> tasks.inbox(100)))
                .extracting(TaskRow::step)
                .contains("decide-extension");
        assertThat(actAs.as("chuctich.texang", alarms::list)).isNotEmpty().allSatisfy(alarm -> {
            assertThat(alarm.holder()).isEqualTo("Y Phượng");
            assertThat(alarm.reason()).isEqualTo(Reason.MOVED);
        });
    }

    private AddresseeFacts unit(String code) {
        return actAs.as("cv.th", () -> {
            UUID directive = directives.list("1286", 1).getFirst().id();
            UUID unit = organization.unitByCode(code).orElseThrow().id();
            return addressees.all(directive).stream()
                    .filter(addressee -> addressee.unitId().equals(unit))
                    .findFirst()
                    .orElseThrow();
        });
    }

    private static LocalDate day(@org.jspecify.annotations.Nullable Instant at) {
        assertThat(at).isNotNull();
        return LocalDate.ofInstant(at, OfficeTime.ZONE);
    }
}
