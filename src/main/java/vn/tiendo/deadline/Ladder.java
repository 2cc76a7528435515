package vn.tiendo.deadline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tiendo.workflow.Decision;
import vn.tiendo.workflow.WorkflowService;

/** The rules of {@code escalation-level.dmn}, asked once for each distinct case. */
final class Ladder {

    private final Decision table;
    private final Map<List<Object>, Optional<Rung>> known = new HashMap<>();

    Ladder(Decision table) {
        this.table = table;
    }

    /** What is due so many working days to the deadline (negative: before it); empty if nobody is to be reminded. */
    Optional<Rung> rung(int days, Subject.Case matter) {
        return known.computeIfAbsent(
                List.of(days, matter.kind(), matter.state(), matter.level()),
                asked -> table
                        .of(Map.of(
                                "days", days,
                                "kind", matter.kind(),
                                "state", matter.state(),
                                "level", matter.level()))
                        .stream()
                        .map(outputs -> Rung.of(days, outputs))
                        .findFirst());
    }

    /** What a case comes to on some working days, the highest level first. */
    List<Due.Milestone> milestones(Subject.Case matter, List<LocalDate> days, OfficeHours hours) {
        return days.stream()
                .flatMap(day -> rung(hours.workingDays(matter.due(), day), matter).stream()
                        .map(rung -> new Due.Milestone(day, rung)))
                .sorted(Due.Milestone.HIGHEST_FIRST)
                .toList();
    }

    /** Reads the newest version of the rules, for one sweep or one page. */
    @Component
    static class Shelf {

        private static final String TABLE = "escalation-level";

        private final WorkflowService workflow;

        Shelf(WorkflowService workflow) {
            this.workflow = workflow;
        }

        Ladder newest() {
            return new Ladder(workflow.decision(TABLE));
        }
    }
}
