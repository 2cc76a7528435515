package vn.tiendo.portal.heat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tiendo.directive.WorkKind;
import vn.tiendo.execution.carried.OwedWorkService;

/** Writes into the cells of what units owe about sections and slogans how their portals stand: time goes on without anybody's act. */
@Component
public class PortalLines {

    private static final int CHUNK = 500;

    private final OwedWorkService work;
    private final PortalCounts counts;

    PortalLines(OwedWorkService work, PortalCounts counts) {
        this.work = work;
        this.counts = counts;
    }

    /** One statement for every five hundred units beside the one that finds them, and one batch of what has changed; nothing is called done in nobody's name. */
    public void write(LocalDate today) {
        List<OwedWorkService.Owed> owed = work.inHand(Set.of(WorkKind.SECTION, WorkKind.SLOGAN));
        List<UUID> units =
                owed.stream().map(OwedWorkService.Owed::unitId).distinct().toList();
        Map<UUID, PortalSummary> known = new HashMap<>();
        for (int from = 0; from < units.size(); from += CHUNK) {
            known.putAll(counts.of(units.subList(from, Math.min(from + CHUNK, units.size())), today));
        }
        Map<UUID, String> changed = new HashMap<>();
        for (OwedWorkService.Owed each : owed) {
            PortalSummary summary = known.get(each.unitId());
            String line = summary == null ? null : line(each.kind(), summary);
            if (line != null && !line.equals(each.line())) {
                changed.put(each.assignmentId(), line);
            }
        }
        work.progress(changed);
    }

    private static String line(WorkKind kind, PortalSummary summary) {
        return kind == WorkKind.SLOGAN ? summary.bannersLine() : summary.line();
    }
}
