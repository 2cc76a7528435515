package vn.tiendo.extension;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.audit.AuditEntry;
import vn.tiendo.audit.AuditService;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.execution.AddresseeService;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.execution.AssignmentService;
import vn.tiendo.execution.ExecutionLinks;
import vn.tiendo.notification.Notice;
import vn.tiendo.notification.NoticeService;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.substitution.Acting;

/** After the end no more time is asked for: a unit can only explain why it is late (giải trình chậm), which moves nothing. */
@Service
@Transactional
@PreAuthorize("hasRole('USER')")
public class LateExplanationService {

    private static final int LONGEST_TEXT = 2_000;

    private final JdbcClient jdbc;
    private final AssignmentService assignments;
    private final AddresseeService addressees;
    private final DirectiveService directives;
    private final OrganizationService organization;
    private final UnitVoice voice;
    private final NoticeService notices;
    private final AuditService audit;
    private final Clock clock;

    LateExplanationService(
            JdbcClient jdbc,
            AssignmentService assignments,
            AddresseeService addressees,
            DirectiveService directives,
            OrganizationService organization,
            UnitVoice voice,
            NoticeService notices,
            AuditService audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.assignments = assignments;
        this.addressees = addressees;
        this.directives = directives;
        this.organization = organization;
        this.voice = voice;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /** Oldest first. @throws vn.tiendo.shared.NotFound if the person may not see the unit's work */
    @Transactional(readOnly = true)
    public List<LateExplanation> of(UUID assignmentId) {
        assignments.facts(assignmentId);
        return jdbc.sql("select e.text, p.name, e.written_at from late_explanation e"
                        + " join person_v p on p.id = e.written_by"
                        + " where e.assignment_id = :id order by e.written_at, e.id")
                .param("id", assignmentId)
                .query((row, n) -> new LateExplanation(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Whether it is late and the person at the screen speaks for the unit: its head, who writes its report, who leads it, who stands in for one of them. */
    @Transactional(readOnly = true)
    public boolean mayExplain(UUID assignmentId) {
        AssignmentFacts assignment = assignments.facts(assignmentId);
        if (!isLate(assignment)) {
            return false;
        }
        return voice.of(addressees.facts(assignment.addresseeId())).test(assignment);
    }

    /** What its people have finished waits for the unit's report, which is late by itself if it is. */
    private boolean isLate(AssignmentFacts assignment) {
        return assignment.state().open()
                && assignment.finishedAt() == null
                && assignment.due() != null
                && !assignment.due().keeps(clock.instant());
    }

    /** The same words again are not kept twice. */
    public void explain(UUID assignmentId, String words) {
        if (!mayExplain(assignmentId)) {
            throw new NotAllowed();
        }
        String text = words.strip();
        if (text.isEmpty()) {
            throw new InvalidInput("text", "extension.problem.explanation-missing");
        }
        InvalidInput.requireAtMost(LONGEST_TEXT, "text", text);
        AssignmentFacts assignment = assignments.facts(assignmentId);
        Acting.insteadOf(
                voice.insteadOf(addressees.facts(assignment.addresseeId()), List.of(assignment)),
                () -> explain(assignment, text));
    }

    private void explain(AssignmentFacts assignment, String text) {
        UUID assignmentId = assignment.id();
        if (!keep(assignmentId, text)) {
            return;
        }
        DirectiveFacts directive = directives.facts(assignment.directiveId());
        DirectiveFacts.ObligationFacts obligation = directive.obligation(assignment.obligationId());
        String title = obligation.label();
        audit.record(new AuditEntry(
                "obligation-execution:" + assignmentId,
                null,
                "extension.explained",
                Map.of("subject", title, "note", text)));
        Set<UUID> recipients =
                Stream.ofNullable(directive.people().followerId()).collect(Collectors.toSet());
        notices.tell(new Notice(
                "late-explained:" + key(assignmentId, text),
                directive.id(),
                directive.label(),
                ExecutionLinks.assignment(assignmentId),
                "late-explained",
                List.of(organization.unit(assignment.unitId()).shortName(), title, text),
                recipients));
    }

    private boolean keep(UUID assignmentId, String text) {
        UUID id = key(assignmentId, text);
        boolean known = jdbc.sql("select count(*) from late_explanation where id = :id")
                        .param("id", id)
                        .query(Integer.class)
                        .single()
                > 0;
        if (!known) {
            jdbc.sql("insert into late_explanation (id, assignment_id, text, written_by, written_at)"
                            + " values (:id, :assignment, :text, :by, :at)")
                    .param("id", id)
                    .param("assignment", assignmentId)
                    .param("text", text)
                    .param("by", Actor.currentPerson())
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
        return !known;
    }

    /** The words of a person on an assignment are kept once, whoever is faster. */
    private static UUID key(UUID assignmentId, String text) {
        return UUID.nameUUIDFromBytes(
                (assignmentId + ":" + Actor.currentPerson() + ":" + text).getBytes(StandardCharsets.UTF_8));
    }
}
