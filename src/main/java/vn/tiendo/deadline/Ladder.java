package vn.tiendo.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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

        /** Working days around a deadline between which the rules say something of an assignment. */
        private static final int EARLIEST = -60;

        private static final int LATEST = 15;

        /** What one version of the rules says; to ask for it costs a statement each day. */
        private record Known(String version, List<Rung> rungs) {}

        private volatile Known known = new Known("", List.of());

        private final WorkflowService workflow;

        Shelf(WorkflowService workflow) {
            this.workflow = workflow;
        }

        Ladder newest() {
            return new Ladder(workflow.decision(TABLE));
        }

        /** All that is said of an assignment that is in hand from long before its end to long after, by day. One statement. */
        List<Rung> inHand() {
            Decision table = workflow.decision(TABLE);
            Known last = known;
            if (!last.version().equals(table.version())) {
                last = new Known(table.version(), inHand(new Ladder(table)));
                known = last;
            }
            return last.rungs();
        }

        private static List<Rung> inHand(Ladder ladder) {
            List<Rung> rungs = new ArrayList<>();
            Subject.Case matter = new Subject.Case(Subject.Type.ASSIGNMENT.name(), "IN_PROGRESS", Instant.EPOCH, 0);
            for (int days = EARLIEST; days <= LATEST; days++) {
                Rung rung = ladder.rung(days, matter).orElse(null);
                if (rung != null) {
                    rungs.add(rung);
                    matter = matter.at(Math.max(matter.level(), rung.level()));
                }
            }
            return rungs;
        }
    }
}
