package vn.tiendo.administration;

import java.util.List;

/** What bringing a list in would do: each row is counted once, among the faulty ones or else by what it does. */
public record ListPreview(
        ListKind kind, int rows, int added, int changed, int unchanged, int faulty, List<ListProblem> problems) {

    public boolean isClean() {
        return problems.isEmpty();
    }

    /** How many rows would be written. */
    public int toWrite() {
        return added + changed;
    }
}
