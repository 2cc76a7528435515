package vn.tiendo.consolidation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.consolidation.ConsolidationGatherer.UnitInWork;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.WorkingCalendar;

/**
 * Whether the figures can be fixed now.
 *
 * @param missing the units whose report is not there, by name
 * @param sentBack the units that say they are not addressed; as long as nobody has ruled on it, no figure is true
 * @param allowedFrom the day from which it can be done although units are missing; null if the directive has no deadline
 * @param tooEarly whether units are missing before that day
 */
public record CutOff(
        List<String> missing,
        List<SentBack> sentBack,
        @Nullable LocalDate allowedFrom,
        boolean tooEarly) {

    /** A unit that has not reported by then enters by name (DOMAIN 5.4). */
    private static final int PATIENCE_WORKING_DAYS = 3;

    static CutOff of(List<UnitInWork> units, @Nullable Deadline due, WorkingCalendar calendar, LocalDate today) {
        Map<Boolean, List<UnitInWork>> bySentBack = units.stream()
                .filter(unit -> !unit.outcome().reported())
                .collect(Collectors.partitioningBy(UnitInWork::sentBack));
        List<String> missing =
                bySentBack.get(false).stream().map(UnitInWork::name).toList();
        List<SentBack> sentBack = bySentBack.get(true).stream()
                .map(unit -> new SentBack(unit.facts().id(), unit.name()))
                .toList();
        LocalDate from = due == null ? null : calendar.plusWorkingDays(due.lastWorkingDay(), PATIENCE_WORKING_DAYS);
        return new CutOff(missing, sentBack, from, !missing.isEmpty() && from != null && today.isBefore(from));
    }

    public boolean allowed() {
        return !tooEarly && sentBack.isEmpty();
    }

    void require() {
        if (!sentBack.isEmpty()) {
            String names = sentBack.stream().map(SentBack::name).collect(Collectors.joining(", "));
            throw new InvalidInput(
                    Map.of("sentBack", "consolidation.problem.sent-back"),
                    Map.of("sentBack", List.of(sentBack.size(), names)));
        }
        if (tooEarly) {
            throw new InvalidInput("note", "consolidation.problem.too-early");
        }
    }

    /** The officer has confirmed these names and no others. */
    void requireMissing(List<String> confirmed) {
        if (!Set.copyOf(missing).equals(Set.copyOf(confirmed))) {
            throw new InvalidInput("note", "consolidation.problem.missing-changed");
        }
    }

    /** A unit whose return waits for the following officer's ruling. */
    public record SentBack(UUID addresseeId, String name) {}
}
