package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.execution.ExecutionState;
import vn.tiendo.file.FileService;
import vn.tiendo.file.FileSubject;
import vn.tiendo.report.list.ReportBook;
import vn.tiendo.report.list.ReportSummary;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.NotFound;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.SampleUnit;

/** Whose hands a unit's report is in, and since when others may look (QUALITY S6, S7). */
@IntegrationTest
class ReportAccessTests {

    private static final SampleUnit UNIT = SampleUnit.of("xa-dakha");
    private static final String FOLLOWER = "cv.th";
    private static final String CHECKER = "cv.vhtt";

    @Autowired
    private Campaign campaign;

    @Autowired
    private ReportBook book;

    @Autowired
    private FileService files;

    @Test
    void letsNobodyCheckHisOwnUnit() {
        UUID directive = campaign.issue();
        SampleUnit office = SampleUnit.of("vhtt");
        campaign.receive(directive, office.code(), office.clerk());
        campaign.assign(directive, office.code(), office.head(), office.lead());
        campaign.carryOut(directive, office.code(), office.lead());
        campaign.report(directive, office.code(), office.lead(), office.head());

        assertThatThrownBy(() -> campaign.check(directive, office.code(), "cv.vhtt", Set.of()))
                .isInstanceOf(NotAllowed.class);
        campaign.check(directive, office.code(), "cv.th", Set.of());
        assertThat(campaign.unit(directive, office.code()).state()).isEqualTo(ExecutionState.DONE);
    }

    @Test
    void takesAttachmentsFromItsAuthorOnly() {
        UUID report = beingWritten();

        campaign.actAs.as(UNIT.lead(), () -> {
            campaign.reports.draft(report);
            assertThat(files.mayAdd(attachments(report))).isTrue();
        });
        for (String other : List.of(UNIT.clerk(), UNIT.head(), FOLLOWER, CHECKER, "pct.vx")) {
            campaign.actAs.as(
                    other, () -> assertThatThrownBy(() -> attach(report)).isInstanceOf(NotFound.class));
        }
    }

    @Test
    void takesAttachmentsFromWhomItWasHandedTo() {
        UUID report = beingWritten();
        UUID colleague = campaign.person(UNIT.clerk());
        campaign.actAs.as(UNIT.lead(), () -> {
            campaign.reports.draft(report);
            campaign.tasks.handOver(campaign.task("prepare-report", report), colleague, "Đi công tác");
            assertThat(files.mayAdd(attachments(report))).isFalse();
        });

        campaign.actAs.as(
                UNIT.clerk(), () -> assertThatCode(() -> attach(report)).doesNotThrowAnyException());
    }

    @Test
    void isSavedByItsAuthorOnly() {
        UUID report = beingWritten();
        ReportDraft draft = campaign.actAs.as(UNIT.lead(), () -> campaign.reports.draft(report));

        for (String other : List.of(UNIT.clerk(), UNIT.head(), FOLLOWER, CHECKER)) {
            campaign.actAs.as(
                    other,
                    () -> assertThatThrownBy(() -> campaign.reports.save(report, draft))
                            .isInstanceOf(NotAllowed.class));
        }
        campaign.actAs.as(
                "chuctich.dakna",
                () -> assertThatThrownBy(() -> campaign.reports.save(report, draft))
                        .isInstanceOf(NotFound.class));
        campaign.actAs.as(
                UNIT.lead(),
                () -> assertThatCode(() -> campaign.reports.save(report, draft)).doesNotThrowAnyException());
    }

    @Test
    void showsAttachmentsOutsideTheUnitOnceItIsSent() {
        UUID directive = campaign.issue();
        UUID report = beingWritten(directive);
        UUID file = campaign.actAs.as(UNIT.lead(), () -> {
            campaign.reports.draft(report);
            return attach(report);
        });

        for (String inside : List.of(UNIT.lead(), UNIT.head(), UNIT.clerk())) {
            campaign.actAs.as(
                    inside, () -> assertThatCode(() -> files.open(file)).doesNotThrowAnyException());
        }
        for (String outside : List.of(FOLLOWER, CHECKER, "pct.vx", "chuctich.dakna")) {
            campaign.actAs.as(
                    outside, () -> assertThatThrownBy(() -> files.open(file)).isInstanceOf(NotFound.class));
        }

        campaign.report(directive, UNIT.code(), UNIT.lead(), UNIT.head());
        campaign.actAs.as(CHECKER, () -> assertThatCode(() -> files.open(file)).doesNotThrowAnyException());
        campaign.actAs.as(
                "chuctich.dakna",
                () -> assertThatThrownBy(() -> files.open(file)).isInstanceOf(NotFound.class));
    }

    @Test
    void isListedForItsUnitAndForTheIssuingSideOnceItIsSent() {
        UUID directive = campaign.issue();
        UUID report = beingWritten(directive);
        campaign.actAs.as(UNIT.lead(), () -> campaign.reports.draft(report));
        assertThat(listed(UNIT.lead(), report)).containsExactly(ReportState.DRAFT);
        for (String outside : List.of(FOLLOWER, CHECKER, "pct.vx", "chuctich.dakna")) {
            assertThat(listed(outside, report)).as(outside).isEmpty();
        }

        campaign.report(directive, UNIT.code(), UNIT.lead(), UNIT.head());
        for (String reader : List.of(UNIT.head(), FOLLOWER, CHECKER, "pct.vx")) {
            assertThat(listed(reader, report)).as(reader).containsExactly(ReportState.SENT);
        }
        assertThat(listed("chuctich.dakna", report)).isEmpty();
        assertThat(campaign.actAs.as(FOLLOWER, () -> book.list(ReportState.ACCEPTED, 500)))
                .allMatch(other -> other.state() == ReportState.ACCEPTED)
                .noneMatch(other -> other.addresseeId().equals(report));
    }

    private List<ReportState> listed(String login, UUID addressee) {
        return campaign.actAs.as(login, () -> book.list(null, 500)).stream()
                .filter(report -> report.addresseeId().equals(addressee))
                .map(ReportSummary::state)
                .toList();
    }

    private UUID beingWritten() {
        return beingWritten(campaign.issue());
    }

    private UUID beingWritten(UUID directive) {
        campaign.receive(directive, UNIT.code(), UNIT.clerk());
        campaign.assign(directive, UNIT.code(), UNIT.head(), UNIT.lead());
        campaign.carryOut(directive, UNIT.code(), UNIT.lead());
        return campaign.unit(directive, UNIT.code()).id();
    }

    private UUID attach(UUID report) {
        byte[] pdf = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        return files.store(attachments(report), "Phụ lục.pdf", new ByteArrayInputStream(pdf));
    }

    private FileSubject attachments(UUID report) {
        return new FileSubject(
                ReportFolders.ATTACHMENTS,
                campaign.actAs
                        .as(UNIT.lead(), () -> campaign.reports.facts(report))
                        .orElseThrow()
                        .attachments());
    }
}
