package vn.tiendo.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.audit.AuditService;
import vn.tiendo.directive.DirectiveLinks;
import vn.tiendo.notification.Notice;
import vn.tiendo.notification.NoticeService;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.Role;
import vn.tiendo.shared.Ids;
import vn.tiendo.testing.TestTool;
import vn.tiendo.workflow.Decision;
import vn.tiendo.workflow.SystemActor;
import vn.tiendo.workflow.WorkflowService;

/**
 * The sweep as one would write it first, to be measured against: each open assignment asks the table, and what is due is
 * written at once, row by row, in a transaction of its own, as a timer for each assignment would.
 */
@TestTool
class OneByOne {

    private final JdbcClient jdbc;
    private final WorkflowService workflow;
    private final OfficeHours hours;
    private final OrganizationService organization;
    private final NoticeService notices;
    private final AuditService audit;
    private final TransactionTemplate transactions;
    private final Clock clock;

    OneByOne(
            JdbcClient jdbc,
            WorkflowService workflow,
            OfficeHours hours,
            OrganizationService organization,
            NoticeService notices,
            AuditService audit,
            TransactionTemplate transactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.workflow = workflow;
        this.hours = hours;
        this.organization = organization;
        this.notices = notices;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** One open assignment. */
    private record Open(UUID id, UUID unitId, UUID leadId, String state, Instant due) {}

    /** Of so many units. @return how many reminders were written */
    int remind(UUID directive, int units, LocalDate day) {
        try {
            return SystemActor.call(() -> {
                Decision table = workflow.decision("escalation-level");
                return open(directive, units).stream()
                        .mapToInt(assignment -> remind(directive, assignment, table, day))
                        .sum();
            });
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Open> open(UUID directive, int units) {
        return jdbc.sql(
                        "select id, unit_id, coalesce(lead_id, report_lead_id), state, due_last_working_moment from assignment_due_v"
                                + " where directive_id = :directive and state in ('RECEIVED', 'IN_PROGRESS')"
                                + " and unit_id in (select unit_id from addressee where directive_id = :directive"
                                + " order by unit_id limit :units)")
                .param("directive", directive)
                .param("units", units)
                .query((row, n) -> new Open(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getObject(3, UUID.class),
                        row.getString(4),
                        row.getTimestamp(5).toInstant()))
                .list();
    }

    private int remind(UUID directive, Open assignment, Decision table, LocalDate day) {
        int days = hours.workingDays(assignment.due(), day);
        List<Map<String, Object>> rules =
                table.of(Map.of("days", days, "kind", "ASSIGNMENT", "state", assignment.state(), "level", 0));
        if (rules.isEmpty()) {
            return 0;
        }
        Rung rung = Rung.of(days, rules.getFirst());
        Integer written = transactions.execute(status -> write(directive, assignment, rung, day));
        return written == null ? 0 : written;
    }

    private int write(UUID directive, Open assignment, Rung rung, LocalDate day) {
        int before = jdbc.sql("select count(*) from reminder where subject_id = :id and milestone = :milestone")
                .param("id", assignment.id().toString())
                .param("milestone", rung.milestone())
                .query(Integer.class)
                .single();
        if (before > 0) {
            return 0;
        }
        UUID head = organization
                .holders(Set.of(assignment.unitId()), Role.HEAD)
                .getOrDefault(assignment.unitId(), List.of())
                .getFirst();
        UUID reminder = Ids.next();
        Instant now = clock.instant();
        jdbc.sql("insert into reminder (id, directive_id, unit_id, subject_kind, subject_id, kind, state, milestone,"
                        + " due_version, level, due_at, channels, content, working_days, covered, rule_id, created_at)"
                        + " values (?, ?, ?, 'ASSIGNMENT', ?, 'ASSIGNMENT', ?, ?, ?, ?, ?, 'APP', ?, ?, '', ?, ?)")
                .params(
                        reminder,
                        directive,
                        assignment.unitId(),
                        assignment.id().toString(),
                        assignment.state(),
                        rung.milestone(),
                        Watches.at(assignment.due()),
                        rung.level(),
                        Watches.at(hours.opening(day)),
                        rung.content(),
                        rung.days(),
                        rung.rule(),
                        Watches.at(now))
                .update();
        Stream.of(assignment.leadId(), head)
                .forEach(person -> jdbc.sql("insert into reminder_receiver (reminder_id, person_id, role_code, unit_id)"
                                + " values (?, ?, 'FOCAL', ?)")
                        .params(reminder, person, assignment.unitId())
                        .update());
        Stream.of(assignment.leadId(), head)
                .forEach(person -> notices.tell(new Notice(
                        "deadline:" + assignment.id() + ":" + day,
                        directive,
                        "",
                        DirectiveLinks.of(directive),
                        "deadline-" + rung.content(),
                        List.of("1", Integer.toString(Math.abs(rung.days())), ""),
                        Set.of(person))));
        audit.record("assignment:" + assignment.id(), directive, "deadline.reminded", Map.of("count", "1"));
        return 1;
    }
}
