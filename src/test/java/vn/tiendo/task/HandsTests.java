package vn.tiendo.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.execution.ExecutionState;
import vn.tiendo.file.FileService;
import vn.tiendo.file.FileSubject;
import vn.tiendo.file.StoredFile;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.VietnameseOrder;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.SampleUnit;

/** In whose hands a step is, was and comes next: papers recorded on behalf, links for those who may open them, several units at once. */
@IntegrationTest
class HandsTests {

    private static final SampleUnit UNIT = SampleUnit.of("xa-dakha");
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj<<>>endobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    private Campaign campaign;

    @Autowired
    private FileService files;

    private UUID directive;
    private UUID unit;

    @BeforeEach
    void issue() {
        directive = campaign.issue();
        unit = campaign.unit(directive, UNIT.code()).id();
    }

    @Test
    void showsThePapersBehindWhatWasRecordedOnBehalfToTheUnitAndTheIssuingSideOnly() {
        FileSubject scans = new FileSubject(ScanGuard.TYPE, Ids.next());
        campaign.actAs.as("cv.th", () -> {
            files.store(scans, "Phiếu giao.pdf", new ByteArrayInputStream(PDF));
            TaskTicket ticket = campaign.ticket("receive-directive", unit);
            campaign.addressees.receive(ticket.onBehalf("Xã mất điện", scans.id()), "");
        });

        for (String reader : List.of("cv.th", UNIT.clerk(), UNIT.head(), UNIT.lead(), "pct.vx", "cv.vhtt")) {
            campaign.actAs.as(reader, () -> {
                assertThat(campaign.tasks.recordedOnBehalf(List.of(unit)))
                        .singleElement()
                        .satisfies(recorded -> {
                            assertThat(recorded.done().onBehalfReason()).isEqualTo("Xã mất điện");
                            assertThat(recorded.done().scans()).isEqualTo(scans.id());
                        });
                assertThat(files.of(scans))
                        .as(reader)
                        .extracting(StoredFile::name)
                        .containsExactly("Phiếu giao.pdf");
                assertThat(files.mayAdd(scans))
                        .as("afterwards nothing is added")
                        .isFalse();
            });
        }
        campaign.actAs.as(
                "chuctich.dakna",
                () -> assertThatThrownBy(() -> files.of(scans)).isInstanceOf(NotFound.class));
    }

    @Test
    void leadsToAStepOnlyWhoMayOpenIt() {
        assertThat(waiting(UNIT.clerk())).satisfies(step -> {
            assertThat(step.mayOpen()).isTrue();
            assertThat(step.mayRecordOnBehalf()).isFalse();
        });
        assertThat(waiting("cv.th")).satisfies(step -> {
            assertThat(step.mayOpen()).isTrue();
            assertThat(step.mayRecordOnBehalf()).isTrue();
        });
        assertThat(waiting("pct.vx").mayOpen()).isFalse();
        String task = waiting("cv.th").step().taskId();
        campaign.actAs.as(
                "pct.vx",
                () -> assertThatThrownBy(() -> campaign.tasks.page(task)).isInstanceOf(NotFound.class));
    }

    @Test
    void tellsWhoHasTheWorkNext() {
        campaign.receive(directive, UNIT.code(), UNIT.clerk());
        campaign.assign(directive, UNIT.code(), UNIT.head(), UNIT.lead());
        campaign.carryOut(directive, UNIT.code(), UNIT.lead());
        String task = campaign.actAs.as(UNIT.lead(), () -> campaign.task("prepare-report", unit));
        campaign.submitReport(directive, UNIT.code(), UNIT.lead());
        assertThat(campaign.actAs.as(UNIT.lead(), () -> campaign.tasks.after(task)))
                .isEqualTo(new TaskPage.After(
                        "SUBMITTED", List.of(new TaskPage.Handed("sign-report", "A Thiêu, Nguyễn Thị Lý"))));
        String signing = campaign.actAs.as(UNIT.head(), () -> campaign.task("sign-report", unit));
        campaign.desk.returnInside(campaign.unit(directive, UNIT.code()).id(), UNIT.head());
        assertThat(campaign.actAs
                        .as(UNIT.head(), () -> campaign.tasks.after(signing))
                        .outcome())
                .isEqualTo("RETURNED");
        campaign.actAs.as(
                "chuctich.dakna",
                () -> assertThatThrownBy(() -> campaign.tasks.after(signing)).isInstanceOf(NotFound.class));
    }

    @Test
    void letsOneClerkReceiveForAllUnitsOfTheirsEachByItself() {
        UUID agency = campaign.unit(directive, "noivu").id();
        campaign.actAs.as("vanthu", () -> {
            List<TaskRow> others = campaign.tasks.alike(campaign.task("receive-directive", agency));
            assertThat(others)
                    .hasSize(13)
                    .extracting(TaskRow::subject)
                    .doesNotContain("xã Đăk Hà")
                    .isSortedAccordingTo(VietnameseOrder.TEXT);
            others.forEach(other -> campaign.addressees.receive(TaskTicket.of(other.id()), ""));
            assertThat(campaign.tasks.alike(campaign.task("receive-directive", agency)))
                    .isEmpty();
            assertThatThrownBy(() ->
                            campaign.addressees.receive(campaign.ticket("receive-directive", agency), "1".repeat(61)))
                    .isInstanceOf(InvalidInput.class);
        });
        assertThat(campaign.unit(directive, "tuphap").state()).isEqualTo(ExecutionState.RECEIVED);
        assertThat(campaign.unit(directive, "noivu").state()).isEqualTo(ExecutionState.NOT_RECEIVED);
    }

    @Test
    void listsTheSameTimeInVietnameseOrder() {
        List<TaskRow> rows = campaign.actAs.as(
                "vanthu",
                () -> campaign.rows(row -> row.step().equals("receive-directive")
                        && row.about().rootId().equals(directive)));

        assertThat(rows).hasSize(14).isSortedAccordingTo(Comparator.comparing(TaskRow::subject, VietnameseOrder.TEXT));
        assertThat(Set.copyOf(rows)).hasSize(14);
    }

    private TaskPage.Waiting waiting(String reader) {
        return campaign.actAs.as(
                reader, () -> campaign.tasks.waiting(List.of(unit)).getFirst());
    }
}
