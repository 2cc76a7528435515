package vn.tiendo.consolidation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tiendo.audit.AuditService;
import vn.tiendo.consolidation.annex.WorkLine;
import vn.tiendo.consolidation.annex.WorkLines;
import vn.tiendo.consolidation.notice.ConsolidationNotices;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.directive.InForceService;
import vn.tiendo.document.SheetFormat;
import vn.tiendo.execution.AssignmentService;
import vn.tiendo.longrun.Progress;
import vn.tiendo.notification.MailAttachment;
import vn.tiendo.notification.MailService;
import vn.tiendo.notification.OutgoingMail;
import vn.tiendo.organization.OrganizationService;

/** The service task of {@code report-consolidation}, and the last one of {@code directive-rollout}. */
@Component
public class ConsolidationSteps {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Consolidations consolidations;
    private final ConsolidationPaper paper;
    private final WorkLines works;
    private final DirectiveService directives;
    private final InForceService inForce;
    private final AssignmentService assignments;
    private final OrganizationService organization;
    private final MailService mails;
    private final AuditService audit;
    private final ConsolidationNotices notices;
    private final Clock clock;

    ConsolidationSteps(
            Consolidations consolidations,
            ConsolidationPaper paper,
            WorkLines works,
            DirectiveService directives,
            InForceService inForce,
            AssignmentService assignments,
            OrganizationService organization,
            MailService mails,
            AuditService audit,
            ConsolidationNotices notices,
            Clock clock) {
        this.consolidations = consolidations;
        this.paper = paper;
        this.works = works;
        this.directives = directives;
        this.inForce = inForce;
        this.assignments = assignments;
        this.organization = organization;
        this.mails = mails;
        this.audit = audit;
        this.notices = notices;
        this.clock = clock;
    }

    public boolean isReportedUpward(String directiveId) {
        return directives.facts(UUID.fromString(directiveId)).people().onwardUnitId() != null;
    }

    /** Mails the report with its document; the mail leaves after commit. */
    public void sendUpward(String directiveId) {
        UUID id = UUID.fromString(directiveId);
        DirectiveFacts directive = directives.facts(id);
        UUID above = Objects.requireNonNull(directive.people().onwardUnitId());
        Consolidation consolidation = consolidation(id);
        ConsolidationFacts report = consolidation.facts();
        List<WorkLine> lines = works.of(report.id());
        mails.send(new OutgoingMail(
                        "consolidation:" + report.id(),
                        organization.officialEmail(above).orElseThrow(),
                        paper.mailSubject(report),
                        paper.mailText(
                                directive, report, organization.unit(above).name()),
                        List.of(
                                new MailAttachment(paper.fileName(report), DOCX, paper.write(directive, report, lines)),
                                new MailAttachment(
                                        paper.workbookName(report),
                                        SheetFormat.XLSX.contentType(),
                                        workbook(directive, report, lines))))
                .about(id, above));
        consolidation.sent(above, clock.instant());
        audit.record(
                ConsolidationSubject.PROCESS + ":" + id,
                id,
                "consolidation.sent",
                Map.of("to", organization.unit(above).name(), "subject", report.reference()));
    }

    private byte[] workbook(DirectiveFacts directive, ConsolidationFacts report, List<WorkLine> lines) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            paper.workbook(directive, report, lines, out, Progress.UNWATCHED);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the directive owed as a whole is done by the report; its file is closed. */
    public void closeDirective(String directiveId) {
        UUID id = UUID.fromString(directiveId);
        assignments.doneWithDirective(id, paper.named(consolidation(id).facts()));
        inForce.close(id);
        notices.closed(directives.facts(id), consolidation(id).facts().reference());
        audit.record("directive-rollout:" + id, id, "directive.closed", Map.of());
    }

    private Consolidation consolidation(UUID directiveId) {
        return consolidations
                .findFirstByDirectiveIdOrderBySequenceDesc(directiveId)
                .orElseThrow();
    }
}
