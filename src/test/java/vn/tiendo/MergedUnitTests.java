package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.execution.ExecutionState;
import vn.tiendo.execution.ProgressService;
import vn.tiendo.execution.matrix.Matrix;
import vn.tiendo.file.FileService;
import vn.tiendo.file.FileSubject;
import vn.tiendo.handover.Alarm;
import vn.tiendo.handover.AlarmService;
import vn.tiendo.organization.UnitAdminService;
import vn.tiendo.report.ReportNumbering;
import vn.tiendo.report.ReportOnBehalfService;
import vn.tiendo.report.ReportService;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.task.ScanGuard;
import vn.tiendo.task.TaskTicket;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignReports;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.SampleUnit;

/** A commune is merged into another while it carries a directive out: nothing of its work is left without anybody. */
@IntegrationTest
class MergedUnitTests {

    private static final SampleUnit UNIT = SampleUnit.of("xa-dakna");
    private static final String FOLLOWER = "cv.th";

    @Autowired
    private Campaign campaign;

    @Autowired
    private UnitAdminService units;

    @Autowired
    private AlarmService alarms;

    @Autowired
    private ProgressService progress;

    @Autowired
    private ReportOnBehalfService onBehalf;

    @Autowired
    private ReportService reports;

    @Autowired
    private FileService files;

    @Autowired
    private MutableClock clock;

    private UUID directive;
    private UUID unit;

    @BeforeEach
    void merge() {
        directive = campaign.issue();
        unit = campaign.desk.begin(directive, UNIT);
        LocalDate lastDay = LocalDate.of(2022, 10, 18);
        campaign.actAs.as(
                "admin",
                () -> units.end(
                        units.book().standing(UNIT.code()).orElseThrow(),
                        lastDay,
                        UnitAdminService.Ending.MERGE,
                        List.of("xa-tumorong"),
                        null));
        clock.setTo(LocalDateTime.of(2022, 10, 20, 8, 0).atZone(OfficeTime.ZONE));
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void isBroughtToItsEndByWhoeverFollowsTheDirectiveAndKeepsItsOldName() {
        assertThat(alarms()).singleElement().satisfies(alarm -> {
            assertThat(alarm.step()).isEqualTo("prepare-report");
            assertThat(alarm.unit()).isEqualTo("xã Đăk Na");
            assertThat(alarm.mend().way()).isEqualTo(Alarm.Way.OPEN_STEP);
        });
        campaign.actAs.as(FOLLOWER, () -> {
            String task = campaign.task("prepare-report", unit);
            reports.submit(
                    record("prepare-report"),
                    CampaignReports.written(onBehalf.blank(task), item -> item.withText("Theo báo cáo giấy.")));
            reports.sign(record("sign-report"));
            campaign.desk.sending.send(
                    record("number-report"),
                    new ReportNumbering(Ids.next() + "/BC-UBND", LocalDate.of(2022, 10, 17), false));
        });
        campaign.check(directive, UNIT.code(), "cv.vhtt", Set.of());

        assertThat(campaign.unit(directive, UNIT.code()).state()).isEqualTo(ExecutionState.DONE);
        assertThat(alarms()).isEmpty();
        assertThat(campaign.actAs.as(FOLLOWER, () -> progress.matrices(directive)))
                .flatExtracting(Matrix::rows)
                .extracting(Matrix.Row::unit)
                .contains("xã Đăk Na");
    }

    private List<Alarm> alarms() {
        UUID ended = campaign.unit(directive, UNIT.code()).unitId();
        return campaign.actAs.as(FOLLOWER, alarms::list).stream()
                .filter(alarm -> alarm.unitId().equals(ended))
                .toList();
    }

    private TaskTicket record(String step) {
        FileSubject scans = new FileSubject(ScanGuard.TYPE, Ids.next());
        byte[] pdf = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        files.store(scans, "bao-cao-giay.pdf", new ByteArrayInputStream(pdf));
        return TaskTicket.of(campaign.task(step, unit)).onBehalf("Xã đã sáp nhập", scans.id());
    }
}
