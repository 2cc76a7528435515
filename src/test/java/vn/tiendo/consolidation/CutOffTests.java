package vn.tiendo.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.audit.AuditEvent;
import vn.tiendo.audit.AuditFilter;
import vn.tiendo.audit.AuditScope;
import vn.tiendo.audit.AuditService;
import vn.tiendo.directive.ReviewDecision;
import vn.tiendo.document.paper.PaperFile;
import vn.tiendo.longrun.Progress;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignEnd;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.SampleUnit;

/** When figures may be fixed, and what is kept of the moment. */
@IntegrationTest
class CutOffTests {

    private static final SampleUnit AGENCY = SampleUnit.of("noivu");

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignEnd end;

    @Autowired
    private ConsolidationService consolidations;

    @Autowired
    private AuditService audit;

    @Autowired
    private MutableClock clock;

    private UUID directive;

    @BeforeEach
    void waitLongEnough() {
        directive = campaign.issue();
        clock.setTo(ZonedDateTime.of(2022, 11, 10, 9, 0, 0, 0, OfficeTime.ZONE));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void waitsForTheRulingOnWhatAUnitHasSentBack() {
        UUID unit = campaign.unit(directive, AGENCY.code()).id();
        campaign.actAs.as(
                AGENCY.clerk(),
                () -> campaign.addressees.returnAsNotAddressed(
                        campaign.ticket("receive-directive", unit), "Không thuộc đối tượng"));

        campaign.actAs.as("cv.th", () -> {
            CutOff cutOff = consolidations.cutOff(directive);
            assertThat(cutOff.allowed()).isFalse();
            assertThat(cutOff.sentBack())
                    .extracting(CutOff.SentBack::addresseeId)
                    .containsExactly(unit);
            assertThat(cutOff.missing())
                    .hasSize(24)
                    .doesNotContain(cutOff.sentBack().getFirst().name());
        });
        assertThatThrownBy(() -> end.fixFigures(directive)).isInstanceOfSatisfying(InvalidInput.class, problem -> {
            assertThat(problem.problems()).containsValue("consolidation.problem.sent-back");
            assertThat(problem.words("sentBack")).containsExactly(1, "Phòng Nội vụ");
        });
        campaign.actAs.as(
                "cv.th", () -> campaign.addressees.ruleOnReturn(campaign.ticket("rule-on-return", unit), true, ""));
        end.fixFigures(directive);
        assertThat(end.report(directive).units()).hasSize(24);
    }

    @Test
    void keepsTheOfficersNoteBesideWhoWasMissing() {
        campaign.actAs.as(
                "cv.th",
                () -> consolidations.fixFigures(
                        campaign.ticket("follow-directive", directive),
                        consolidations.cutOff(directive),
                        "Chốt theo chỉ đạo ngày 09/11",
                        Progress.UNWATCHED));

        campaign.actAs.as("cv.th", () -> {
            assertThat(campaign.directives.facts(directive).closingNote()).isEqualTo("Chốt theo chỉ đạo ngày 09/11");
            AuditFilter act = new AuditFilter("follow-directive.CUT_OFF", null, null, null, null);
            List<AuditEvent> events = audit.page(AuditScope.under(directive), act, null, 9);
            assertThat(events)
                    .singleElement()
                    .satisfies(event -> assertThat(event.detail().get("note"))
                            .startsWith("Chốt theo chỉ đạo ngày 09/11\nChưa báo cáo hoặc phải thực hiện lại: ")
                            .contains("xã Đăk Hà"));
        });
    }

    @Test
    void givesThePaperOutOnceItIsApproved() {
        end.fixFigures(directive);
        end.submit(directive, end.report(directive).draft());
        campaign.actAs.as(
                "cv.th",
                () -> assertThatThrownBy(() -> consolidations.paper(directive, 1))
                        .isInstanceOf(NotFound.class));
        end.decide(directive, ReviewDecision.approve());
        campaign.actAs.as("cv.th", () -> {
            PaperFile paper = consolidations.paper(directive, 1);
            assertThat(paper.name()).isEqualTo("bao-cao-tong-hop-da-duyet.docx");
            assertThat(paper.content()).isNotEmpty();
        });
    }
}
