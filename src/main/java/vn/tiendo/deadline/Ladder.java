package vn.tiendo.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.tiendo.workflow.Decision;
import vn.tiendo.workflow.WorkflowService;

/** One version of the rules of {@code escalation-level.dmn}, asked once for each distinct case: to ask takes up to a millisecond. */
final class Ladder {

    private final Decision table;
    private final Map<List<Object>, Optional<Rung>> known = new ConcurrentHashMap<>();

    Ladder(Decision table) {
        this.table = table;
    }

    /** What is due so many working days to the deadline (negative: before it); empty if nobody is to be reminded. */
    Optional<Rung> rung(int days, Subject.Case matter) {
        List<Object> asked = List.of(days, matter.kind(), matter.state(), matter.level());
        Optional<Rung> said = known.get(asked);
        if (said == null) { // rather ask twice than let others wait while the engine fetches the table
            said = ask(days, matter);
            known.put(asked, said);
        }
        return said;
    }

    private Optional<Rung> ask(int days, Subject.Case matter) {
        return table
                .of(Map.of("days", days, "kind", matter.kind(), "state", matter.state(), "level", matter.level()))
                .stream()
                .map(outputs -> Rung.of(days, outputs))
                .findFirst();
    }

    /** What a case comes to on some working days, the highest level first. */
    List<Due.Milestone> milestones(Subject.Case matter, List<LocalDate> days, OfficeHours hours) {
        return days.stream()
                .flatMap(day -> rung(hours.workingDays(matter.due(), day), matter).stream()
                        .map(rung -> new Due.Milestone(day, rung)))
                .sorted(Due.Milestone.HIGHEST_FIRST)
                .toList();
    }

    /** Has the newest version of the rules at hand, and what it has said. */
    @Component
    static class Shelf {

        private static final String TABLE = "escalation-level";

        /** Working days around a deadline between which the rules say something of an assignment. */
        private static final int EARLIEST = -60;

        private static final int LATEST = 15;

        /** Some hundred bytes each; the days that things are late grow with the years. */
        private static final int MOST_CASES = 50_000;

        /** @param inHand what it says of an assignment that is in hand, by day */
        private record Known(String version, Ladder ladder, List<Rung> inHand) {

            static final Known NOTHING = new Known("", new Ladder(inputs -> List.of()), List.of());

            static Known of(Decision table) {
                Ladder ladder = new Ladder(table);
                return new Known(table.version(), ladder, Shelf.sayings(ladder));
            }
        }

        private volatile Known last = Known.NOTHING;

        private final WorkflowService workflow;

        Shelf(WorkflowService workflow) {
            this.workflow = workflow;
        }

        /** One statement. */
        Ladder newest() {
            return known().ladder();
        }

        /** All that is said of an assignment that is in hand from long before its end to long after, by day. One statement. */
        List<Rung> inHand() {
            return known().inHand();
        }

        private Known known() {
            Decision table = workflow.decision(TABLE);
            Known known = last;
            if (!known.version().equals(table.version()) || known.ladder().known.size() > MOST_CASES) {
                known = Known.of(table);
                last = known;
            }
            return known;
        }

        private static List<Rung> sayings(Ladder ladder) {
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
