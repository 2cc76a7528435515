package vn.tiendo.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tiendo.testing.ClosedCampaign.LATE;
import static vn.tiendo.testing.ClosedCampaign.LATER;
import static vn.tiendo.testing.ClosedCampaign.REASON;
import static vn.tiendo.testing.ClosedCampaign.WAITING;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.audit.AuditFilter;
import vn.tiendo.audit.AuditScope;
import vn.tiendo.audit.AuditService;
import vn.tiendo.consolidation.annex.WorkLine;
import vn.tiendo.directive.DirectiveState;
import vn.tiendo.directive.ReviewDecision;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.task.TaskPage;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignEnd;
import vn.tiendo.testing.ClosedCampaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.Race;
import vn.tiendo.workflow.ProcessCourse;
import vn.tiendo.workflow.WorkflowService;

/** What changes after the report went up is reported in another one, and the one that was sent stays. */
@IntegrationTest
class SupplementTests {

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignEnd end;

    @Autowired
    private ClosedCampaign closed;

    @Autowired
    private WorkflowService workflow;

    @Autowired
    private AuditService audit;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    private UUID directive;

    @BeforeEach
    void reportedUpwardWithUnitsMissing() {
        directive = closed.reportedUpward();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void goesUpInAReportOfItsOwnThatNamesWhatChanged() throws IOException {
        ConsolidationFacts first = report(1);
        List<WorkLine> works = campaign.actAs.as("cv.th", () -> end.consolidations.works(directive, 1));
        String paper = text(paper(1));
        byte[] mailed = mailed(first);
        campaign.doAll(directive, LATE);
        campaign.check(directive, WAITING.code(), WAITING.checker(), Set.of());

        begin("cv.vhtt");

        ConsolidationFacts begun = report(2);
        assertThat(begun.supplement())
                .isEqualTo(new ConsolidationFacts.Supplement(
                        first.reference(), Objects.requireNonNull(first.dated()), REASON));
        assertThat(begun.cutOffAt()).isEqualTo(clock.instant());
        UUID late = campaign.organizationUnit(LATE.code());
        String number = campaign.actAs.as("cv.th", () -> end.consolidations.works(directive, 2)).stream()
                .filter(line -> line.unitId().equals(late))
                .findFirst()
                .orElseThrow()
                .reference();
        assertThat(begun.summary())
                .startsWith("So với Báo cáo số " + first.reference() + " ngày 10/11/2022, có 2 đơn vị thay đổi:\n")
                .containsPattern(
                        "- .*Tê Xăng: trước “Không báo cáo”, nay “Hoàn thành quá hạn”; đã hoàn thành (\\d+)/\\1"
                                + " nhiệm vụ \\(trước 0/\\1\\); đã gửi Báo cáo số " + number + "\\.")
                .containsPattern("- .*Tu Mơ Rông: trước “Đã báo cáo, chờ xác nhận”, nay “Hoàn thành đúng hạn”;");
        TaskPage step = campaign.actAs.as(
                "cv.vhtt", () -> campaign.tasks.page(campaign.task("consolidate-results", directive)));
        assertThat(step.about().subject()).startsWith("Bổ sung Báo cáo số " + first.reference() + ": ");
        assertThat(Objects.requireNonNull(step.due()).lastWorkingDay()).isEqualTo(LocalDate.of(2022, 11, 17));

        end.submit(directive, begun.draft());
        end.decide(directive, ReviewDecision.returnFor("Nêu rõ lý do chậm"));
        assertThat(campaign.actAs
                        .as("cv.vhtt", () -> campaign.tasks.page(campaign.task("consolidate-results", directive)))
                        .returnReason())
                .isEqualTo("Nêu rõ lý do chậm");
        closed.sendSupplement(directive);

        ConsolidationFacts second = report(2);
        assertThat(second.reference()).endsWith("/BC-UBND").isNotEqualTo(first.reference());
        assertThat(second.sentAt()).isEqualTo(clock.instant());
        assertThat(mail(second, "subject"))
                .startsWith("Báo cáo bổ sung số " + second.reference() + ": Bổ sung kết quả thực hiện")
                .endsWith("(bổ sung Báo cáo số " + first.reference() + ")");
        String why = "Báo cáo này bổ sung Báo cáo số " + first.reference()
                + " ngày 10/11/2022. Lý do bổ sung: Xã Tê Xăng gửi báo cáo sau khi chốt số liệu.";
        assertThat(mail(second, "body")).contains(second.reference()).contains(why);
        assertThat(text(paper(2))).contains(why).contains("Số: " + second.reference());
        assertThat(text(mailed(second))).isEqualTo(text(paper(2)));

        assertThat(report(1)).isEqualTo(first);
        assertThat(text(paper(1))).isEqualTo(paper);
        assertThat(mailed(first)).isEqualTo(mailed);
        assertThat(campaign.actAs.as("cv.th", () -> end.consolidations.works(directive, 1)))
                .isEqualTo(works);
    }

    @Test
    void leavesTheFileClosedAndSaysWhoBeganIt() {
        Instant closedAt = closedAt();
        campaign.doAll(directive, LATE);
        begin("cv.th");
        closed.sendSupplement(directive);

        assertThat(closedAt()).isEqualTo(closedAt);
        campaign.actAs.as("cv.th", () -> {
            ProcessCourse course = workflow.course(
                    Objects.requireNonNull(campaign.directives.facts(directive).instanceId()));
            assertThat(course.steps())
                    .filteredOn(step -> step.id().equals("number-consolidation"))
                    .as("the supplement is no part of it")
                    .singleElement()
                    .satisfies(step -> assertThat(step.visits()).isEqualTo(1));
            assertThat(campaign.directives.facts(directive).state()).isEqualTo(DirectiveState.CLOSED);
            assertThat(audit.page(
                            AuditScope.under(directive),
                            new AuditFilter("consolidation.supplement-begun", null, null, null, null),
                            null,
                            9))
                    .singleElement()
                    .satisfies(event -> assertThat(event.detail()).containsEntry("note", REASON));
            assertThat(audit.page(
                            AuditScope.under(directive),
                            new AuditFilter("directive.closed", null, null, null, null),
                            null,
                            9))
                    .hasSize(1);
            assertThat(audit.brokenChains()).isEmpty();
            assertThat(end.consolidations.reports(directive))
                    .extracting(ConsolidationFacts.Listed::sequence)
                    .containsExactly(2, 1);
        });
    }

    @Test
    void isNotBegunTwiceAtOnce() throws Exception {
        campaign.doAll(directive, LATE);
        List<@Nullable Throwable> ends = Race.of(() -> begin("cv.vhtt"), () -> begin("cv.th"));
        assertThat(ends).filteredOn(Objects::isNull).hasSize(1);
        assertThat(ends)
                .filteredOn(Objects::nonNull)
                .singleElement()
                .satisfies(refused -> assertThat(problem(refused)).isEqualTo("consolidation.problem.under-way"));
        campaign.doAll(directive, LATER);
        assertThatThrownBy(() -> begin("cv.vhtt"))
                .satisfies(refused -> assertThat(problem(refused)).isEqualTo("consolidation.problem.under-way"));
        closed.sendSupplement(directive);

        begin("cv.vhtt");
        ConsolidationFacts third = report(3);
        assertThat(Objects.requireNonNull(third.supplement()).reference())
                .isEqualTo(report(2).reference());
        assertThat(third.summary())
                .contains("có 1 đơn vị thay đổi")
                .containsPattern("- .*Măng Ri: trước “Không báo cáo”");
    }

    private void begin(String login) {
        closed.supplement(directive, login);
    }

    private static @Nullable String problem(@Nullable Throwable refused) {
        return ((InvalidInput) Objects.requireNonNull(refused)).problems().get("reason");
    }

    private ConsolidationFacts report(int sequence) {
        return campaign.actAs.as("cv.th", () -> end.consolidations.facts(directive, sequence));
    }

    private byte[] paper(int sequence) {
        return campaign.actAs.as(
                "cv.th", () -> end.consolidations.paper(directive, sequence).content());
    }

    private Instant closedAt() {
        return jdbc.sql("select closed_at from directive where id = :id")
                .param("id", directive)
                .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .single();
    }

    private String mail(ConsolidationFacts report, String column) {
        return jdbc.sql("select " + column + " from outbox_mail where mail_key = :key")
                .param("key", "consolidation:" + report.id())
                .query(String.class)
                .single();
    }

    private byte[] mailed(ConsolidationFacts report) {
        return jdbc.sql("select a.content from outbox_attachment a join outbox_mail m on m.id = a.mail_id"
                        + " where m.mail_key = :key and a.name like '%.docx'")
                .param("key", "consolidation:" + report.id())
                .query(byte[].class)
                .single();
    }

    private static String text(byte[] paper) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(paper));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }
}
