package vn.tiendo.execution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.audit.AuditChoices;
import vn.tiendo.audit.UnitChains;
import vn.tiendo.directive.DirectiveKind;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.directive.WorkKind;
import vn.tiendo.execution.matrix.Matrix;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.Columns;
import vn.tiendo.shared.SearchQuery;
import vn.tiendo.shared.VietnameseOrder;
import vn.tiendo.substitution.SubstitutionService;

/** How far a directive has come over all its units. */
@Service
@Transactional
@PreAuthorize("hasRole('USER')")
public class ProgressService implements UnitChains {

    /** A directive at a unit that was found. */
    public record Hit(UUID id, String unit, ExecutionState state, String reference, String subject) {}

    private static final String CELLS = """
            select o.recipient_id, a.id as assignment_id, a.obligation_id, a.addressee_id, a.unit_id,
                   u.short_name, d.state as unit_state, d.return_reason, d.received_at, rp.name as received_by,
                   d.assigned_at, ap.name as assigned_by,
                   a.work_kind, a.state, a.due_legal_end, a.due_last_working_moment, a.arrived_at, a.finished_at,
                   a.progress,
                   t.due_last_working_moment as step_due
            from assignment a
            join addressee d on d.id = a.addressee_id
            join obligation_v o on o.id = a.obligation_id
            join unit_v u on u.id = a.unit_id
            left join person_v rp on rp.id = d.received_by
            left join person_v ap on ap.id = d.assigned_by
            left join task_due_v t on t.subject_id = d.id and t.step in ('receive-directive', 'assign-obligations')
            where a.directive_id = :directive and (:all = true or a.unit_id in (:units))
            """;

    private final JdbcClient jdbc;
    private final Addressees addressees;
    private final DirectiveService directives;
    private final SubstitutionService substitutions;

    ProgressService(
            JdbcClient jdbc, Addressees addressees, DirectiveService directives, SubstitutionService substitutions) {
        this.jdbc = jdbc;
        this.addressees = addressees;
        this.directives = directives;
        this.substitutions = substitutions;
    }

    /** One matrix for each class of addressees; a unit sees its own rows only. Four statements for any number of units. */
    @Transactional(readOnly = true)
    public List<Matrix> matrices(UUID directiveId) {
        Set<UUID> own = substitutions.sight(Actor.currentPerson());
        boolean all = directives.isIssuerSide(directiveId, own);
        Map<UUID, List<Matrix.Column>> columns = new LinkedHashMap<>();
        Map<UUID, String> labels = new HashMap<>();
        Set<UUID> instructed = new HashSet<>();
        jdbc.sql("select r.id, r.label, o.id, o.code, o.title, r.instructed from recipient_v r"
                        + " join obligation_v o on o.recipient_id = r.id"
                        + " where r.directive_id = :directive order by r.position, o.position")
                .param("directive", directiveId)
                .query((ResultSet row) -> {
                    UUID recipient = row.getObject(1, UUID.class);
                    labels.put(recipient, row.getString(2));
                    if (row.getBoolean(6)) {
                        instructed.add(recipient);
                    }
                    columns.computeIfAbsent(recipient, key -> new ArrayList<>())
                            .add(new Matrix.Column(row.getObject(3, UUID.class), row.getString(4), row.getString(5)));
                });
        Map<UUID, Map<UUID, RowInWork>> rows = new HashMap<>();
        jdbc.sql(CELLS)
                .param("directive", directiveId)
                .param("all", all)
                .param("units", own.isEmpty() ? Set.of(directiveId) : own)
                .query((ResultSet row) -> {
                    UUID recipient = row.getObject("recipient_id", UUID.class);
                    rows.computeIfAbsent(recipient, key -> new LinkedHashMap<>())
                            .computeIfAbsent(row.getObject("unit_id", UUID.class), key -> new RowInWork())
                            .take(row);
                });
        if (!all) {
            columns.forEach((recipient, owed) ->
                    owed.removeIf(column -> rows.getOrDefault(recipient, Map.of()).values().stream()
                            .noneMatch(row -> row.has(column)))); // what a leader gave another unit
        }
        return columns.keySet().stream()
                .filter(rows::containsKey)
                .map(recipient -> new Matrix(
                        recipient,
                        labels.get(recipient),
                        instructed.contains(recipient),
                        columns.get(recipient),
                        rows.get(recipient).values().stream()
                                .map(row -> row.finish(columns.get(recipient)))
                                .sorted(EMPTY_FIRST)
                                .toList()))
                .toList();
    }

    /** Units that have not received come first, then those that have not assigned, then by name. */
    private static final Comparator<Matrix.Row> EMPTY_FIRST = Comparator.comparing(
                    (Matrix.Row row) -> row.receivedAt() != null)
            .thenComparing(row -> row.assignedAt() != null)
            .thenComparing(Matrix.Row::unit, VietnameseOrder.TEXT);

    /** Units' work that the person may see, by unit and directive. One statement beside reading the person's units. */
    @Transactional(readOnly = true)
    public List<Hit> find(SearchQuery query, int limit) {
        UUID me = Actor.currentPerson();
        Set<UUID> own = substitutions.sight(me);
        return addressees
                .find(
                        me,
                        own.isEmpty() ? Set.of(me) : own,
                        query.pattern(0),
                        query.pattern(1),
                        query.pattern(2),
                        query.pattern(3),
                        query.patternOrNone(1),
                        query.patternOrNone(2),
                        query.patternOrNone(3),
                        limit)
                .stream()
                .map(ProgressService::hit)
                .toList();
    }

    private static Hit hit(Addressees.Found row) {
        Integer number = row.getNumber();
        String reference = number == null
                ? Objects.requireNonNullElse(row.getOriginNumber(), "")
                : DirectiveKind.valueOf(row.getKind()).reference(number, row.getSymbol());
        return new Hit(
                UUID.fromString(row.getId()),
                row.getUnit(),
                ExecutionState.valueOf(row.getState()),
                reference,
                row.getSubject());
    }

    /** Every unit for the issuing side, else one's own. */
    @Override
    @Transactional(readOnly = true)
    public List<AuditChoices.Choice> unitsUnder(UUID rootId) {
        return readable("select a.unit_id, u.short_name from addressee a join unit_v u on u.id = a.unit_id", rootId, "")
                .query((row, n) -> new AuditChoices.Choice(row.getObject(1, UUID.class), row.getString(2)))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> streams(UUID rootId, UUID unitId) {
        Set<String> streams = new LinkedHashSet<>();
        readable("select a.addressee_id, a.id from assignment a", rootId, " and a.unit_id = :unit")
                .param("unit", unitId)
                .query((ResultSet row) -> {
                    streams.add(AddresseeService.PROCESS + ":" + row.getObject(1, UUID.class));
                    streams.add(AddresseeService.REPORTING + ":" + row.getObject(1, UUID.class));
                    streams.add(RecallService.PROCESS + ":" + row.getObject(1, UUID.class));
                    streams.add(AssignmentService.PROCESS + ":" + row.getObject(2, UUID.class));
                });
        return List.copyOf(streams);
    }

    private JdbcClient.StatementSpec readable(String select, UUID directiveId, String more) {
        Set<UUID> own = substitutions.sight(Actor.currentPerson());
        return jdbc.sql(select + " where a.directive_id = :directive and (:all = true or a.unit_id in (:units))" + more)
                .param("directive", directiveId)
                .param("all", directives.isIssuerSide(directiveId, own))
                .param("units", own.isEmpty() ? Set.of(directiveId) : own);
    }

    /** A row of a matrix while its cells arrive. */
    private static final class RowInWork {

        private final Map<UUID, Matrix.Cell> cells = new HashMap<>();
        private Matrix.@Nullable Row head;

        void take(ResultSet row) throws SQLException {
            if (head == null) {
                head = new Matrix.Row(
                        row.getObject("addressee_id", UUID.class),
                        row.getObject("unit_id", UUID.class),
                        row.getString("short_name"),
                        ExecutionState.valueOf(row.getString("unit_state")),
                        row.getString("return_reason"),
                        Columns.moment(row, "received_at"),
                        row.getString("received_by"),
                        Columns.moment(row, "assigned_at"),
                        row.getString("assigned_by"),
                        Columns.moment(row, "step_due"),
                        List.of());
            }
            cells.put(
                    row.getObject("obligation_id", UUID.class),
                    new Matrix.Cell(
                            row.getObject("assignment_id", UUID.class),
                            WorkKind.valueOf(row.getString("work_kind")),
                            ExecutionState.valueOf(row.getString("state")),
                            Columns.moment(row, "due_legal_end"),
                            Columns.moment(row, "due_last_working_moment"),
                            Columns.moment(row, "arrived_at"),
                            Columns.moment(row, "finished_at"),
                            row.getString("progress")));
        }

        boolean has(Matrix.Column column) {
            return cells.containsKey(column.obligationId());
        }

        Matrix.Row finish(List<Matrix.Column> columns) {
            Matrix.Row row = java.util.Objects.requireNonNull(head);
            List<Matrix.@Nullable Cell> ordered = new ArrayList<>();
            columns.forEach(column -> ordered.add(cells.get(column.obligationId())));
            return new Matrix.Row(
                    row.addresseeId(),
                    row.unitId(),
                    row.unit(),
                    row.state(),
                    row.returnReason(),
                    row.receivedAt(),
                    row.receivedBy(),
                    row.assignedAt(),
                    row.assignedBy(),
                    row.stepDue(),
                    ordered);
        }
    }
}
