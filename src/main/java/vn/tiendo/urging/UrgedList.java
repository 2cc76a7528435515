package vn.tiendo.urging;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What is urged.
 *
 * @param capped whether there is more than is read at once
 */
public record UrgedList(List<UrgedUnit> units, boolean capped) {

    public List<UrgedLine> lines() {
        return units.stream().flatMap(unit -> unit.lines().stream()).toList();
    }

    /** The directives under which something is urged, as they stand on paper. */
    public Map<UUID, String> directives() {
        Map<UUID, String> found = new LinkedHashMap<>();
        lines().stream()
                .sorted(Comparator.comparing(UrgedLine::reference).thenComparing(UrgedLine::subject))
                .forEach(line -> found.putIfAbsent(
                        line.directiveId(),
                        line.reference().isEmpty() ? line.subject() : line.reference() + " – " + line.subject()));
        return found;
    }
}
