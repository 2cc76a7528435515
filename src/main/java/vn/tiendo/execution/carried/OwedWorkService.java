package vn.tiendo.execution.carried;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.directive.WorkKind;
import vn.tiendo.execution.standing.UnitProgress;
import vn.tiendo.shared.Columns;
import vn.tiendo.shared.Deadline;

/** What many units at once have in hand of the work that processes carry, and have not called done. */
@Service
@Transactional
@PreAuthorize("hasRole('SYSTEM')")
public class OwedWorkService {

    /**
     * An obligation in hand.
     *
     * @param line where it stands; empty as long as nothing was said
     */
    public record Owed(UUID assignmentId, UUID unitId, WorkKind kind, String line) {}

    private static final String OPEN = " from assignment where work_kind in (:kinds)"
            + " and state in ('IN_PROGRESS', 'RETURNED') and finished_at is null";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final UnitProgress units;
    private final Clock clock;

    OwedWorkService(JdbcClient jdbc, JdbcTemplate batches, UnitProgress units, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.units = units;
        this.clock = clock;
    }

    /** Of all units. One statement. */
    @Transactional(readOnly = true)
    public List<Owed> inHand(Collection<WorkKind> kinds) {
        return jdbc.sql("select id, unit_id, work_kind, progress" + OPEN)
                .param("kinds", names(kinds))
                .query((row, n) -> new Owed(
                        row.getObject("id", UUID.class),
                        row.getObject("unit_id", UUID.class),
                        WorkKind.valueOf(row.getString("work_kind")),
                        Objects.requireNonNullElse(row.getString("progress"), "")))
                .list();
    }

    /**
     * Where the work stands, by assignment; what was called done meanwhile keeps its own line, and a line that says nothing
     * new is no progress. One batch.
     */
    public void progress(Map<UUID, String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        batches.batchUpdate(
                "update assignment set progress = ?, progress_at = ? where id = ? and (progress is null or progress <> ?)"
                        + " and state in ('IN_PROGRESS', 'RETURNED') and finished_at is null",
                lines.entrySet().stream()
                        .map(line -> new Object[] {line.getValue(), now, line.getKey(), line.getValue()})
                        .toList());
        units.refreshOf(lines.keySet());
    }

    /** When what these units owe of these kinds ends, what ends first; by unit and kind. One statement. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('USER', 'ADMIN', 'SYSTEM')")
    public Map<UUID, Map<WorkKind, Deadline>> dues(Collection<UUID> unitIds, Collection<WorkKind> kinds) {
        Map<UUID, Map<WorkKind, Deadline>> dues = new HashMap<>();
        if (unitIds.isEmpty()) {
            return dues;
        }
        jdbc.sql("select unit_id, work_kind, due_phrase, due_date, due_number, due_reading, due_office, due_legal_end,"
                        + " due_last_working_moment" + OPEN + " and unit_id in (:units) and due_legal_end is not null"
                        + " order by due_legal_end")
                .param("kinds", names(kinds))
                .param("units", Set.copyOf(unitIds))
                .query(row -> {
                    dues.computeIfAbsent(row.getObject("unit_id", UUID.class), unit -> new HashMap<>())
                            .putIfAbsent(
                                    WorkKind.valueOf(row.getString("work_kind")),
                                    Objects.requireNonNull(Columns.due(row)));
                });
        return dues;
    }

    private static Set<String> names(Collection<WorkKind> kinds) {
        return kinds.stream().map(WorkKind::name).collect(Collectors.toSet());
    }
}
