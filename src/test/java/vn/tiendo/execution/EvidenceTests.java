package vn.tiendo.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.audit.AuditEvent;
import vn.tiendo.audit.AuditFilter;
import vn.tiendo.audit.AuditScope;
import vn.tiendo.audit.AuditService;
import vn.tiendo.execution.evidence.EvidenceItem;
import vn.tiendo.file.FileService;
import vn.tiendo.notification.NoticeFilter;
import vn.tiendo.notification.NoticeRow;
import vn.tiendo.notification.NoticeService;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.SampleUnit;

/** Nothing is reported as carried out without proof, or without saying why there is none. */
@IntegrationTest
class EvidenceTests {

    private static final SampleUnit UNIT = SampleUnit.of("xa-dakha");
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj<<>>endobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    private Campaign campaign;

    @Autowired
    private FileService files;

    @Autowired
    private AuditService audit;

    @Autowired
    private NoticeService notices;

    @Autowired
    private JdbcClient jdbc;

    private UUID directive;
    private UUID assignment;

    @BeforeEach
    void assign() {
        directive = campaign.issue();
        campaign.receive(directive, UNIT.code(), UNIT.clerk());
        campaign.assign(directive, UNIT.code(), UNIT.head(), UNIT.lead());
        assignment = facts().id();
    }

    @Test
    void asksForProofOrForTheReasonWhyThereIsNone() {
        lead(() -> {
            campaign.assignments.add(assignment, EvidenceItem.Kind.COMMENT, "Đang làm");
            assertThatThrownBy(() -> finish("Đã xong", " "))
                    .isInstanceOfSatisfying(
                            InvalidInput.class,
                            problem -> assertThat(problem.problems()).containsOnlyKeys("noEvidence"));
            finish("Đã xong", "Quyết định đang chờ đóng dấu");
        });

        assertThat(facts().noEvidenceReason()).isEqualTo("Quyết định đang chờ đóng dấu");
        assertThat(facts().result()).isEqualTo("Đã xong");
        assertThat(lead(() -> campaign.assignments.evidence(assignment)))
                .extracting(EvidenceItem::kind)
                .containsExactly(EvidenceItem.Kind.COMMENT);
    }

    @Test
    void aRemarkReachesWhomItConcernsAndNobodyTwice() {
        campaign.actAs.as(
                UNIT.head(),
                () -> campaign.assignments.add(assignment, EvidenceItem.Kind.COMMENT, "Đề nghị gửi trước thứ Tư"));
        lead(() -> campaign.assignments.add(assignment, EvidenceItem.Kind.COMMENT, "Đã rõ"));

        assertThat(told(UNIT.lead()))
                .filteredOn(notice -> notice.template().equals("assignment-remarked"))
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.args()).last().isEqualTo("Đề nghị gửi trước thứ Tư");
                    assertThat(notice.link()).isEqualTo(ExecutionLinks.assignment(assignment));
                });
        assertThat(told(UNIT.head()))
                .as("who wrote first is told of the answer")
                .filteredOn(notice -> notice.template().equals("assignment-remarked"))
                .singleElement()
                .satisfies(notice -> assertThat(notice.args()).last().isEqualTo("Đã rõ"));
    }

    private List<NoticeRow> told(String login) {
        return campaign.actAs.as(login, () -> notices.list(NoticeFilter.CURRENT, 200)).stream()
                .filter(notice -> directive.equals(notice.directiveId()))
                .toList();
    }

    @Test
    void asksWhyTheWorkIsDoneWhileTheProcessThatCarriesItHasNoResult() {
        lead(() -> {
            campaign.assignments.add(assignment, EvidenceItem.Kind.TEXT, "Quyết định số 62 bản giấy");
            assertThatThrownBy(() -> finish("Đã xong", ""))
                    .isInstanceOfSatisfying(
                            InvalidInput.class,
                            problem -> assertThat(problem.problems())
                                    .containsEntry("noEvidence", "board.problem.by-hand"));
            finish("Đã xong", "Xã không có Trang riêng, đã cử đầu mối cung cấp tin");
        });

        assertThat(facts().noEvidenceReason()).isEqualTo("Xã không có Trang riêng, đã cử đầu mối cung cấp tin");
    }

    @Test
    void takesALinkOrAFileAsProof() {
        carriedByNoProcess();
        UUID other = unit().assignments().get(1).id();
        lead(() -> {
            campaign.assignments.add(assignment, EvidenceItem.Kind.LINK, "HTTPS://dakha.tumorong.test/1");
            finish("Đã xong", "");
            files.store(EvidenceItem.files(other), "Quyết định 62.pdf", new ByteArrayInputStream(PDF));
            campaign.assignments.finish(campaign.ticket("carry-out-obligation", other), "Đã xong", "Không cần");
        });

        assertThat(facts().noEvidenceReason()).isNull();
        assertThat(unit().assignments().get(1).noEvidenceReason()).isNull();
        assertThat(history(other)).anySatisfy(event -> {
            assertThat(event.act()).isEqualTo("execution.evidence.FILE");
            assertThat(event.detail()).containsEntry("note", "Quyết định 62.pdf");
        });
        assertThat(lead(() -> campaign.assignments.evidenceCounts(unit())))
                .containsEntry(assignment, 1L)
                .containsEntry(other, 1L)
                .hasSize(2);
    }

    @Test
    void letsWhoAddedATextTakeItBackWhileTheWorkIsOpen() {
        carriedByNoProcess();
        lead(() -> {
            campaign.assignments.add(assignment, EvidenceItem.Kind.TEXT, "Quyết định số 26");
            campaign.assignments.add(assignment, EvidenceItem.Kind.TEXT, "Quyết định số 62");
            campaign.assignments.add(assignment, EvidenceItem.Kind.COMMENT, "Ghi nhầm số");
        });
        List<EvidenceItem> items = lead(() -> campaign.assignments.evidence(assignment));
        assertThat(items).extracting(EvidenceItem::removable).containsExactly(true, true, false);
        campaign.actAs.as(
                UNIT.head(),
                () -> assertThatThrownBy(() ->
                                campaign.assignments.takeBack(items.getFirst().id()))
                        .isInstanceOf(NotAllowed.class));

        lead(() -> {
            campaign.assignments.takeBack(items.getFirst().id());
            assertThatThrownBy(() -> campaign.assignments.takeBack(items.get(2).id()))
                    .isInstanceOf(NotAllowed.class);
            finish("Đã xong", "");
            assertThatThrownBy(() -> campaign.assignments.takeBack(items.get(1).id()))
                    .as("the work was finished on its strength")
                    .isInstanceOf(NotAllowed.class);
        });

        assertThat(lead(() -> campaign.assignments.evidence(assignment)))
                .extracting(EvidenceItem::text)
                .containsExactly("Quyết định số 62", "Ghi nhầm số");
        assertThat(history(assignment))
                .filteredOn(event -> event.act().equals("execution.evidence.taken-back"))
                .singleElement()
                .satisfies(event -> assertThat(event.detail()).containsEntry("note", "Quyết định số 26"));
    }

    @Test
    void refusesWhatABrowserWouldRunAndKeepsWordsThatOnlyLookLikeIt() {
        lead(() -> {
            for (String text :
                    List.of("javascript:alert(1)", " JavaScript :alert(1)", "data:text/html,x", "file:///c:/x")) {
                assertThatThrownBy(() -> campaign.assignments.add(assignment, EvidenceItem.Kind.TEXT, text))
                        .as(text)
                        .isInstanceOf(InvalidInput.class);
            }
            campaign.assignments.add(assignment, EvidenceItem.Kind.TEXT, "Data: 45 hộ; file: biên bản số 3");
        });

        assertThat(lead(() -> campaign.assignments.evidence(assignment))).hasSize(1);
    }

    @Test
    void tellsAssignmentAndReturnInItsOwnHistory() {
        campaign.carryOut(directive, UNIT.code(), UNIT.lead());
        campaign.report(directive, UNIT.code(), UNIT.lead(), UNIT.head());
        campaign.check(directive, UNIT.code(), "cv.vhtt", Set.of(0));

        assertThat(history(assignment))
                .extracting(AuditEvent::act)
                .contains("execution.assigned", "carry-out-obligation.FINISHED", "execution.returned");
        assertThat(history(assignment))
                .filteredOn(event -> event.act().equals("execution.returned"))
                .singleElement()
                .satisfies(event -> assertThat(event.detail().get("subject")).startsWith("A1. "));
        assertThat(history(unit().assignments().get(1).id()))
                .extracting(AuditEvent::act)
                .contains("execution.accepted");
    }

    private void carriedByNoProcess() {
        jdbc.sql("update assignment set work_kind = 'OTHER' where addressee_id = :unit")
                .param("unit", unit().id())
                .update();
    }

    private void finish(String result, String whyNoEvidence) {
        campaign.assignments.finish(campaign.ticket("carry-out-obligation", assignment), result, whyNoEvidence);
    }

    private List<AuditEvent> history(UUID id) {
        return campaign.actAs.as(
                "cv.th",
                () -> audit.page(AuditScope.of(List.of("obligation-execution:" + id)), AuditFilter.NONE, null, 100));
    }

    private void lead(Runnable act) {
        campaign.actAs.as(UNIT.lead(), act);
    }

    private <T> T lead(java.util.function.Supplier<T> reading) {
        return campaign.actAs.as(UNIT.lead(), reading);
    }

    private AddresseeFacts unit() {
        return campaign.unit(directive, UNIT.code());
    }

    private AssignmentFacts facts() {
        return unit().assignments().getFirst();
    }
}
