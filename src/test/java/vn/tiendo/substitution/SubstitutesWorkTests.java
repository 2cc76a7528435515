package vn.tiendo.substitution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.audit.AuditEvent;
import vn.tiendo.consolidation.ConsolidationDraft;
import vn.tiendo.directive.ReviewDecision;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.execution.ExecutionState;
import vn.tiendo.execution.evidence.EvidenceItem;
import vn.tiendo.longrun.Progress;
import vn.tiendo.register.Numbering;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.testing.Absences;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignEnd;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.SampleUnit;

/** A clerk, an officer, a following officer and a receiving officer are away: others do their work from the first page to the last. */
@IntegrationTest
class SubstitutesWorkTests {

    private static final SampleUnit COMMUNE = SampleUnit.of("xa-dakha");

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignEnd end;

    @Autowired
    private Absences absences;

    @Autowired
    private MutableClock clock;

    @BeforeEach
    void start() {
        clock.reset();
        campaign.load();
    }

    @AfterEach
    void allAreBack() {
        absences.forget();
        clock.reset();
    }

    @Test
    void numbersAndReceivesForTheClerk() {
        absences.away("vanthu", "cv.th", 5);
        UUID directive = campaign.draft();
        campaign.bringToSigner(directive);
        campaign.sign(directive, ReviewDecision.approve());
        campaign.actAs.as(
                "cv.th",
                () -> campaign.directives.number(
                        campaign.ticket("number-directive", directive),
                        new Numbering(
                                campaign.directives.proposedNumber(directive).number(), absences.today())));
        assertThat(said(absences.last("directive-rollout", directive), "number-directive.NUMBERED"))
                .isEqualTo("Phạm Thị Ngân");
        campaign.awaitHandedOut(directive);

        campaign.receive(directive, "noivu", "cv.th");

        assertThat(campaign.unit(directive, "noivu").state()).isEqualTo(ExecutionState.RECEIVED);
        assertThat(said(
                        absences.last(
                                "unit-execution",
                                campaign.unit(directive, "noivu").id()),
                        "receive-directive.RECEIVED"))
                .isEqualTo("Phạm Thị Ngân");
        assertThatThrownBy(() -> campaign.receive(directive, COMMUNE.code(), "cv.th"))
                .as("the commune has a clerk of its own")
                .isInstanceOfAny(NotAllowed.class, NotFound.class);
    }

    @Test
    void carriesOutProvesAndReportsForTheOfficer() {
        UUID directive = assigned();
        UUID unit = campaign.unit(directive, COMMUNE.code()).id();
        UUID assignment = campaign.unit(directive, COMMUNE.code()).assignments().stream()
                .map(AssignmentFacts::id)
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> add(assignment, EvidenceItem.Kind.TEXT)).isInstanceOf(NotAllowed.class);
        absences.away(COMMUNE.lead(), COMMUNE.clerk(), 5);

        add(assignment, EvidenceItem.Kind.TEXT);
        assertThat(said(absences.last("obligation-execution", assignment), "execution.evidence.TEXT"))
                .isEqualTo("Y Sương");
        add(assignment, EvidenceItem.Kind.COMMENT);
        assertThat(Absences.insteadOf(absences.last("obligation-execution", assignment)))
                .as("a remark is one's own")
                .isEmpty();
        campaign.carryOut(directive, COMMUNE.code(), COMMUNE.clerk());
        assertThat(said(absences.last("obligation-execution", assignment), "carry-out-obligation.FINISHED"))
                .isEqualTo("Y Sương");
        campaign.report(directive, COMMUNE.code(), COMMUNE.clerk(), COMMUNE.head());
        assertThat(absences.acts("report-submission", unit))
                .filteredOn(act -> act.act().equals("prepare-report.SUBMITTED"))
                .singleElement()
                .satisfies(act -> assertThat(Absences.insteadOf(act)).contains("Y Sương"));
        campaign.check(directive, COMMUNE.code(), COMMUNE.checker(), Set.of());
        assertThat(campaign.unit(directive, COMMUNE.code()).state()).isEqualTo(ExecutionState.DONE);
    }

    @Test
    void letsNoHeadSignTheReportThatHeWroteForHisOfficer() {
        UUID directive = assigned();
        absences.away(COMMUNE.lead(), COMMUNE.head(), 5);
        campaign.carryOut(directive, COMMUNE.code(), COMMUNE.head());
        campaign.submitReport(directive, COMMUNE.code(), COMMUNE.head());
        UUID unit = campaign.unit(directive, COMMUNE.code()).id();

        assertThatThrownBy(() -> sign(unit, COMMUNE.head())).isInstanceOf(OwnWork.class);
        sign(unit, "pct.dakha");
    }

    @Test
    void fixesFiguresConsolidatesAndSignsTheReportThatGoesUp() throws IOException {
        UUID directive = campaign.issue();
        clock.setTo(LocalDateTime.of(2022, 11, 7, 9, 0).atZone(OfficeTime.ZONE));
        absences.away("cv.th", "cvp", 5);
        absences.away("cv.vhtt", "tp.vhtt", 5);
        absences.away("pct.vx", "ct.huyen", 5);
        campaign.actAs.as(
                "cvp",
                () -> end.consolidations.fixFigures(
                        campaign.ticket("follow-directive", directive),
                        end.consolidations.cutOff(directive),
                        "",
                        Progress.UNWATCHED));
        assertThat(said(absences.last("directive-rollout", directive), "follow-directive.CUT_OFF"))
                .isEqualTo("Hoàng Văn Tuệ");
        campaign.actAs.as("tp.vhtt", () -> {
            ConsolidationDraft draft =
                    end.consolidations.facts(directive).orElseThrow().draft();
            end.consolidations.submit(
                    campaign.ticket("consolidate-results", directive),
                    end.consolidations.save(directive, draft).draft());
        });
        assertThat(said(absences.last("report-consolidation", directive), "consolidate-results.SUBMITTED"))
                .isEqualTo("Vũ Thị Mai Chi");
        campaign.actAs.as(
                "ct.huyen",
                () -> end.consolidations.decide(
                        campaign.ticket("approve-consolidation", directive), ReviewDecision.approve()));

        assertThat(said(absences.last("report-consolidation", directive), "approve-consolidation.APPROVED"))
                .isEqualTo("Trần Quốc Lâm");
        byte[] paper = campaign.actAs.as(
                "cv.vhtt", () -> end.consolidations.paper(directive, 1).content());
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(paper));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            assertThat(text.getText())
                    .contains("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Nguyễn Đình Khải")
                    .doesNotContain("KT. CHỦ TỊCH", "Trần Quốc Lâm");
        }
        end.number(directive);
    }

    private UUID assigned() {
        UUID directive = campaign.issue();
        campaign.receive(directive, COMMUNE.code(), COMMUNE.clerk());
        campaign.assign(directive, COMMUNE.code(), COMMUNE.head(), COMMUNE.lead());
        return directive;
    }

    private void add(UUID assignment, EvidenceItem.Kind kind) {
        campaign.actAs.as(COMMUNE.clerk(), () -> campaign.assignments.add(assignment, kind, "Quyết định số 87"));
    }

    private void sign(UUID unit, String head) {
        campaign.actAs.as(head, () -> campaign.reports.sign(campaign.ticket("sign-report", unit)));
    }

    /** For whom the act was done, in the words of the record. */
    private static String said(AuditEvent event, String act) {
        assertThat(event.act()).isEqualTo(act);
        return Absences.insteadOf(event).orElseThrow();
    }
}
