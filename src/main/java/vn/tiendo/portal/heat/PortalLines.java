package vn.tiendo.portal.heat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.directive.WorkKind;
import vn.tiendo.execution.carried.OwedWorkService;

/** Writes into the cells of what units owe about sections and slogans how their portals stand: time goes on without anybody's act. */
@Component
public class PortalLines {

    private static final int CHUNK = 500;

    /** What a unit's assignments were told last. */
    private record Told(String sections, String slogans) {

        static Told of(PortalSummary summary) {
            return new Told(summary.line(), summary.bannersLine());
        }

        String of(WorkKind kind) {
            return kind == WorkKind.SLOGAN ? slogans : sections;
        }
    }

    private final OwedWorkService work;
    private final PortalCounts counts;
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    PortalLines(OwedWorkService work, PortalCounts counts, JdbcClient jdbc, JdbcTemplate batches) {
        this.work = work;
        this.counts = counts;
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /**
     * Two statements for every five hundred units beside the one that finds them, and two batches of what has changed. What
     * people wrote themselves stays until it does; nothing is called done in nobody's name.
     */
    public void write(LocalDate today) {
        List<OwedWorkService.Owed> owed = work.inHand(Set.of(WorkKind.SECTION, WorkKind.SLOGAN));
        List<UUID> units =
                owed.stream().map(OwedWorkService.Owed::unitId).distinct().toList();
        Map<UUID, Told> before = new HashMap<>();
        Map<UUID, Told> now = new HashMap<>();
        for (int from = 0; from < units.size(); from += CHUNK) {
            List<UUID> some = units.subList(from, Math.min(from + CHUNK, units.size()));
            before.putAll(told(some));
            counts.of(some, today).forEach((unit, summary) -> now.put(unit, Told.of(summary)));
        }
        Map<UUID, String> changed = new HashMap<>();
        owed.stream().filter(each -> now.containsKey(each.unitId())).forEach(each -> {
            String line = now.get(each.unitId()).of(each.kind());
            if (each.line().isEmpty() || !line.equals(before.get(each.unitId()).of(each.kind()))) {
                changed.put(each.assignmentId(), line);
            }
        });
        work.progress(changed);
        now.entrySet().removeIf(each -> each.getValue().equals(before.get(each.getKey())));
        keep(now);
    }

    private Map<UUID, Told> told(Collection<UUID> units) {
        Map<UUID, Told> told = new HashMap<>();
        jdbc.sql("select unit_id, coalesce(told_sections, ''), coalesce(told_slogans, '') from portal"
                        + " where unit_id in (:units)")
                .param("units", units)
                .query(row -> {
                    told.put(row.getObject(1, UUID.class), new Told(row.getString(2), row.getString(3)));
                });
        return told;
    }

    /** The unit's assignments have just been told so. */
    public void told(UUID unitId, PortalSummary summary) {
        keep(Map.of(unitId, Told.of(summary)));
    }

    private void keep(Map<UUID, Told> told) {
        if (!told.isEmpty()) {
            batches.batchUpdate(
                    "update portal set told_sections = ?, told_slogans = ? where unit_id = ?",
                    told.entrySet().stream()
                            .map(each -> new Object[] {
                                each.getValue().sections(), each.getValue().slogans(), each.getKey()
                            })
                            .toList());
        }
    }
}
