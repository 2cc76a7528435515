package vn.tiendo.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestExecutionListeners;
import vn.tiendo.audit.AuditService;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.execution.AddresseeFacts;
import vn.tiendo.execution.AddresseeService;
import vn.tiendo.execution.AssignmentService;
import vn.tiendo.execution.ExecutionState;
import vn.tiendo.organization.ActAs;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.TickingClock;
import vn.tiendo.testing.SecurityOfThisContext;

/** The sample's story and its time, on an empty sample of their own. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1",
            "tiendo.data-directory=target/sample-data"
        })
@ActiveProfiles("sample")
@DirtiesContext
@TestExecutionListeners(
        listeners = SecurityOfThisContext.class,
        mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
class SampleCampaignTests {

    @Autowired
    private SampleCampaign campaign;

    @Autowired
    private SampleTime time;

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
    private JdbcClient jdbc;

    /** Whichever test comes first tells the story: within half a minute (issue of the first hour). */
    @BeforeEach
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
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
                .isBetween(
                        SampleCampaign.END.atZone(OfficeTime.ZONE).toInstant(),
                        SampleCampaign.END
                                .plusMinutes(10)
                                .atZone(OfficeTime.ZONE)
                                .toInstant());
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
    void isToldOnlyOnce() {
        assertThat(actAs.as("cv.th", campaign::playable)).isFalse();
        assertThat(actAs.as("cv.th", campaign::play)).isFalse();
    }

    @Test
    void movesItsTimeForwardOnlyAndRemembersIt() {
        Instant before = clock.instant();
        Instant reached = actAs.as("cv.th", () -> time.moveTo(before.plus(Duration.ofDays(1))));
        assertThat(reached).isAfterOrEqualTo(before.plus(Duration.ofDays(1)));
        assertThat(actAs.as("cv.th", () -> time.moveTo(before))).isAfterOrEqualTo(reached);
        assertThat(jdbc.sql("select offset_millis from sample_clock")
                        .query(Long.class)
                        .single())
                .isEqualTo(clock.offset().toMillis());
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
