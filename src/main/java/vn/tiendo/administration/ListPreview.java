package vn.tiendo.administration;

import java.util.List;
import vn.tiendo.calendar.Shift;

/**
 * What bringing a list in would do: each row is counted once, among the faulty ones or else by what it does.
 *
 * @param removed what stands there now and is not in a list that takes its place
 * @param shifts open deadlines that it moves
 */
public record ListPreview(
        ListKind kind,
        int rows,
        int added,
        int changed,
        int unchanged,
        int removed,
        int faulty,
        List<ListProblem> problems,
        List<Shift> shifts) {

    /** Of a list that only adds and changes, and moves no deadline. */
    public ListPreview(
            ListKind kind, int rows, int added, int changed, int unchanged, int faulty, List<ListProblem> problems) {
        this(kind, rows, added, changed, unchanged, 0, faulty, problems, List.of());
    }

    public boolean isClean() {
        return problems.isEmpty();
    }

    /** How many entries would be written or taken away. */
    public int toWrite() {
        return added + changed + removed;
    }
}
