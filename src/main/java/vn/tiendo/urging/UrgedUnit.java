package vn.tiendo.urging;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What is urged of one unit, the worst first. */
public record UrgedUnit(UUID unitId, String unit, List<UrgedLine> lines) {

    /** Gathers lines that come the worst first; so do the units then. */
    static List<UrgedUnit> of(List<UrgedLine> lines) {
        Map<UUID, List<UrgedLine>> byUnit = lines.stream()
                .collect(Collectors.groupingBy(UrgedLine::unitId, LinkedHashMap::new, Collectors.toList()));
        return byUnit.entrySet().stream()
                .map(entry -> new UrgedUnit(
                        entry.getKey(), entry.getValue().getFirst().unit(), entry.getValue()))
                .toList();
    }
}
