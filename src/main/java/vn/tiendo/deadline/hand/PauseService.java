package vn.tiendo.deadline.hand;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.audit.AuditService;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotFound;

/**
 * Lets reminders of one assignment or step rest, for a reason that is kept: by its present deadline, until somebody lets them
 * come again (DOMAIN 6).
 */
@Service
@PreAuthorize("hasRole('USER')")
public class PauseService {

    public static final int LONGEST_REASON = 500;

    /** Why, by whom and since when something is not urged. */
    public record Pause(String reason, String by, Instant since) {}

    private record Open(UUID unitId, OffsetDateTime dueVersion) {}

    private record Subject(UUID unitId, UUID directiveId) {}

    private final JdbcClient jdbc;
    private final UrgingRights rights;
    private final DirectiveService directives;
    private final OrganizationService organization;
    private final AuditService audit;
    private final Clock clock;

    PauseService(
            JdbcClient jdbc,
            UrgingRights rights,
            DirectiveService directives,
            OrganizationService organization,
            AuditService audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.rights = rights;
        this.directives = directives;
        this.organization = organization;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * From now on nobody is reminded of it. Done twice, it is done once; the first reason stands.
     *
     * @throws NotFound if nothing of the kind is open under the directive
     */
    @Transactional
    public void pause(UUID directiveId, String subjectId, String reason) {
        if (reason.isBlank()) {
            throw new InvalidInput("reason", "deadline.pause.problem.reason-missing");
        }
        InvalidInput.requireAtMost(LONGEST_REASON, "reason", reason.strip());
        DirectiveFacts directive = rights.urgeable(directiveId);
        Open subject = open(directiveId, subjectId).orElseThrow(NotFound::new);
        if (paused(subjectId, subject)) {
            return;
        }
        jdbc.sql("insert into reminder_pause (subject_id, due_version, directive_id, reason, by_id, paused_at)"
                        + " values (:subject, :due, :directive, :reason, :by, :at)")
                .param("subject", subjectId)
                .param("due", subject.dueVersion())
                .param("directive", directiveId)
                .param("reason", reason.strip())
                .param("by", Actor.currentPerson())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        tell(directive, "deadline.paused", subject, reason.strip());
    }

    /** Reminders come again from the next milestone on. */
    @Transactional
    public void resume(UUID directiveId, String subjectId) {
        DirectiveFacts directive = rights.urgeable(directiveId);
        Optional<Open> subject = open(directiveId, subjectId);
        int lifted = jdbc.sql("delete from reminder_pause where directive_id = :directive and subject_id = :subject")
                .param("directive", directiveId)
                .param("subject", subjectId)
                .update();
        if (lifted > 0 && subject.isPresent()) {
            tell(directive, "deadline.resumed", subject.get(), "");
        }
    }

    /** Why something is not urged, for the side that issued and for the unit whose work it is; empty if it is urged. */
    @Transactional(readOnly = true)
    public Optional<Pause> of(String subjectId) {
        Set<UUID> own = organization.postUnits(Actor.currentPerson());
        return jdbc.sql("select p.reason, n.name, p.paused_at, s.unit_id, s.directive_id from reminder_pause p"
                        + " join person_v n on n.id = p.by_id"
                        + " join deadline_subject_v s on s.subject_id = p.subject_id and s.due_version = p.due_version"
                        + " where p.subject_id = :subject")
                .param("subject", subjectId)
                .query((row, n) -> Map.entry(
                        new Subject(row.getObject(4, UUID.class), row.getObject(5, UUID.class)),
                        new Pause(
                                row.getString(1),
                                row.getString(2),
                                row.getObject(3, OffsetDateTime.class).toInstant())))
                .optional()
                .filter(found -> own.contains(found.getKey().unitId())
                        || directives.isIssuerSide(found.getKey().directiveId(), own))
                .map(Map.Entry::getValue);
    }

    private boolean paused(String subjectId, Open subject) {
        return jdbc.sql("select count(*) from reminder_pause where subject_id = :subject and due_version = :due")
                        .param("subject", subjectId)
                        .param("due", subject.dueVersion())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private Optional<Open> open(UUID directiveId, String subjectId) {
        return jdbc.sql("select unit_id, due_version from deadline_subject_v"
                        + " where directive_id = :directive and subject_id = :subject")
                .param("directive", directiveId)
                .param("subject", subjectId)
                .query((row, n) -> new Open(row.getObject(1, UUID.class), row.getObject(2, OffsetDateTime.class)))
                .optional();
    }

    private void tell(DirectiveFacts directive, String act, Open subject, String reason) {
        audit.record(
                "directive-rollout:" + directive.id(),
                directive.id(),
                act,
                Map.of("to", organization.unit(subject.unitId()).shortName(), "note", reason));
    }
}
