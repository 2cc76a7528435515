package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.audit.AuditEvent;
import vn.tiendo.audit.AuditFilter;
import vn.tiendo.audit.AuditScope;
import vn.tiendo.audit.AuditService;
import vn.tiendo.file.FileService;
import vn.tiendo.file.FileSubject;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.task.ScanGuard;
import vn.tiendo.task.TaskTicket;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignReports;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.SampleUnit;

/** A unit that has no network reports on paper; who follows the directive records each step for it, with that paper. */
@IntegrationTest
class ReportOnBehalfTests {

    private static final SampleUnit UNIT = SampleUnit.of("xa-daksao");
    private static final String FOLLOWER = "cv.th";
    private static final String CHECKER = "cv.vhtt";
    private static final String WHY = "Xã mất mạng, gửi báo cáo giấy";
    private static final String OWN = "Đang viết dở, chưa đưa ai xem.";
    private static final String PAPER = "Theo báo cáo giấy của xã.";

    @Autowired
    private Campaign campaign;

    @Autowired
    private ReportOnBehalfService onBehalf;

    @Autowired
    private FileService files;

    @Autowired
    private AuditService audit;

    @Autowired
    private Clock clock;

    private UUID directive;
    private UUID unit;

    @BeforeEach
    void carryOut() {
        directive = campaign.issue();
        unit = campaign.desk.begin(directive, UNIT);
    }

    @Test
    void isTakenDownFromPaperWithoutAnyoneSeeingWhatTheUnitIsWriting() {
        campaign.actAs.as(UNIT.lead(), () -> {
            ReportDraft draft = campaign.reports.draft(unit);
            campaign.reports.save(unit, new ReportDraft(draft.version(), OWN, OWN, draft.items()));
            attach(new FileSubject(ReportFolders.ATTACHMENTS, facts().attachments()), "dở dang.pdf");
        });

        assertThatThrownBy(
                        () -> campaign.actAs.as(CHECKER, () -> onBehalf.blank(campaign.task("prepare-report", unit))))
                .isInstanceOf(NotFound.class);
        campaign.actAs.as(FOLLOWER, () -> {
            assertThatThrownBy(() -> campaign.reports.draft(unit)).isInstanceOf(NotFound.class);
            ReportDraft blank = onBehalf.blank(campaign.task("prepare-report", unit));
            assertThat(blank.remarks()).isEmpty();
            assertThat(blank.proposals()).isEmpty();
            assertThat(blank.items()).allMatch(ReportDraft.Item::finished);
            campaign.reports.submit(
                    record("prepare-report"), CampaignReports.written(blank, item -> item.withText(PAPER)));
        });

        ReportFacts report = facts();
        assertThat(report.state()).isEqualTo(ReportState.AT_HEAD);
        assertThat(report.remarks()).isEmpty();
        assertThat(report.lines()).extracting(ReportFacts.Line::text).containsOnly(PAPER);
        assertThat(names(UNIT.lead(), new FileSubject(ReportFolders.ATTACHMENTS, report.attachments())))
                .as("what the unit had not sent stays its own")
                .isEmpty();
        assertThat(campaign.actAs.as(UNIT.head(), () -> onBehalf.replaced(report)))
                .singleElement()
                .satisfies(before -> assertThat(before.text()).contains(OWN));
        assertThat(campaign.actAs.as(FOLLOWER, () -> onBehalf.replaced(report))).isEmpty();
    }

    @Test
    void isTakenDownFromPaperWhereTheUnitHasNeverOpenedIt() {
        campaign.actAs.as(
                FOLLOWER,
                () -> campaign.reports.submit(
                        record("prepare-report"),
                        CampaignReports.written(
                                onBehalf.blank(campaign.task("prepare-report", unit)), item -> item.withText(PAPER))));
        assertThat(facts().state()).isEqualTo(ReportState.AT_HEAD);
    }

    @Test
    void keepsWhatWasAcceptedWhenItIsTakenDownOnceMore() {
        campaign.report(directive, UNIT.code(), UNIT.lead(), UNIT.head());
        campaign.check(directive, UNIT.code(), CHECKER, Set.of(0));
        campaign.carryOut(directive, UNIT.code(), UNIT.lead());

        ReportDraft blank = campaign.actAs.as(FOLLOWER, () -> onBehalf.blank(campaign.task("prepare-report", unit)));
        assertThat(blank.items()).filteredOn(item -> !item.settled()).hasSize(1);
        assertThat(blank.items())
                .filteredOn(item -> item.settled() && !item.own())
                .isNotEmpty()
                .allMatch(item -> !item.text().isBlank());
    }

    @Test
    void isSignedAndSentWithTheUnitsPaperAndReadOnlyBesideIt() {
        campaign.submitReport(directive, UNIT.code(), UNIT.lead());
        campaign.actAs.as(FOLLOWER, () -> {
            assertThat(campaign.reports.facts(unit)).isEmpty();
            TaskTicket.OnBehalf empty = new TaskTicket.OnBehalf(WHY, Ids.next());
            assertThatThrownBy(() -> read("sign-report", empty)).isInstanceOf(NotAllowed.class);
            TaskTicket signature = record("sign-report");
            assertThat(read("sign-report", signature.onBehalf()).state()).isEqualTo(ReportState.AT_HEAD);
            campaign.reports.sign(signature);
        });
        UUID scans = Ids.next();
        for (String other : List.of(CHECKER, "pct.vx")) {
            campaign.actAs.as(other, () -> {
                scan(scans);
                assertThatThrownBy(() -> read("number-report", new TaskTicket.OnBehalf(WHY, scans)))
                        .isInstanceOfAny(NotAllowed.class, NotFound.class);
            });
        }

        campaign.actAs.as(FOLLOWER, () -> {
            TaskTicket number = record("number-report");
            assertThat(read("number-report", number.onBehalf()).state()).isEqualTo(ReportState.AT_CLERK);
            campaign.desk.sending.send(number, new ReportNumbering("71/BC-UBND", today(), false));
        });
        ReportFacts sent =
                campaign.actAs.as(CHECKER, () -> campaign.reports.facts(unit).orElseThrow());
        assertThat(sent.state()).isEqualTo(ReportState.SENT);
        assertThat(sent.copy().later()).isFalse();
        assertThat(copies(CHECKER, sent)).containsExactly("bao-cao-giay.pdf");
        AuditFilter looked = new AuditFilter("report.read-on-behalf", null, null, null, null);
        assertThat(campaign.actAs.as(UNIT.head(), () -> audit.page(AuditScope.under(directive), looked, null, 9)))
                .extracting(AuditEvent::act)
                .hasSize(2);
    }

    @Test
    void isSignedOnceMoreAsItStandsNow() {
        campaign.report(directive, UNIT.code(), UNIT.lead(), UNIT.head());
        campaign.check(directive, UNIT.code(), CHECKER, Set.of(0));
        campaign.carryOut(directive, UNIT.code(), UNIT.lead());
        campaign.submitReport(directive, UNIT.code(), UNIT.lead());

        campaign.actAs.as(FOLLOWER, () -> {
            assertThat(campaign.reports.facts(unit).orElseThrow().round()).isEqualTo(1);
            ReportFacts now = read("sign-report", record("sign-report").onBehalf());
            assertThat(now.round()).isEqualTo(2);
            assertThat(now.state()).isEqualTo(ReportState.AT_HEAD);
        });
    }

    @Test
    void getsItsSignedCopyFromThePaperThatCameLater() {
        campaign.desk.sign(directive, UNIT);
        campaign.actAs.as(
                UNIT.clerk(),
                () -> campaign.desk.sending.send(
                        campaign.ticket("number-report", unit), new ReportNumbering("72/BC-UBND", today(), true)));
        campaign.actAs.as(FOLLOWER, () -> {
            TaskTicket own = TaskTicket.of(campaign.task("attach-signed-copy", unit));
            assertThatThrownBy(() -> campaign.desk.sending.attach(own)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> campaign.desk.sending.attach(own.onBehalf(WHY, Ids.next())))
                    .isInstanceOf(InvalidInput.class);
            campaign.desk.sending.attach(record("attach-signed-copy"));
        });

        assertThat(copies(CHECKER, facts())).containsExactly("bao-cao-giay.pdf");
        campaign.check(directive, UNIT.code(), CHECKER, Set.of());
        assertThat(facts().state()).isEqualTo(ReportState.ACCEPTED);
    }

    private ReportFacts read(String step, TaskTicket.OnBehalf record) {
        return onBehalf.beingRecorded(campaign.task(step, unit), step, record.scans());
    }

    private TaskTicket record(String step) {
        UUID scans = Ids.next();
        scan(scans);
        return TaskTicket.of(campaign.task(step, unit)).onBehalf(WHY, scans);
    }

    private void scan(UUID folder) {
        attach(new FileSubject(ScanGuard.TYPE, folder), "bao-cao-giay.pdf");
    }

    private void attach(FileSubject folder, String name) {
        byte[] pdf = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        files.store(folder, name, new ByteArrayInputStream(pdf));
    }

    private List<String> copies(String reader, ReportFacts report) {
        return names(reader, new FileSubject(ReportFolders.COPIES, report.copy().id()));
    }

    private List<String> names(String reader, FileSubject folder) {
        return campaign.actAs.as(
                reader, () -> files.of(folder).stream().map(file -> file.name()).toList());
    }

    private ReportFacts facts() {
        return campaign.actAs.as(UNIT.lead(), () -> campaign.reports.facts(unit).orElseThrow());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
    }
}
