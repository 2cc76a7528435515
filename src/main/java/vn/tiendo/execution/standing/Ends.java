package vn.tiendo.execution.standing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When that ends which a unit has not submitted, the earliest first.
 *
 * @see UnitProgress
 */
public record Ends(List<End> all) {

    /**
     * One deadline.
     *
     * @param end legal end
     * @param moment last working moment
     * @param unsent how many assignments have it
     * @param owed how many of them the unit's people have not even finished
     */
    public record End(Instant end, Instant moment, int unsent, int owed) {

        boolean isPast(Instant at) {
            return !at.isBefore(end);
        }
    }

    /** @param text as a row of progress keeps it */
    public static Ends read(String text) {
        List<End> all = new ArrayList<>();
        for (String end : text.isEmpty() ? new String[0] : text.split(" ")) {
            String[] parts = end.split(":");
            all.add(new End(
                    Instant.ofEpochSecond(Long.parseLong(parts[0])),
                    Instant.ofEpochSecond(Long.parseLong(parts[1])),
                    Integer.parseInt(parts[2]),
                    Integer.parseInt(parts[3])));
        }
        return new Ends(all);
    }

    public int overdue(Instant at) {
        int overdue = 0;
        for (End end : all) { // asked for every unit of the country at each look
            overdue += end.isPast(at) ? end.unsent() : 0;
        }
        return overdue;
    }

    /** Last working moment of what ends first of what is owed and in time; null if nothing is. */
    public @Nullable Instant next(Instant at) {
        Instant next = null;
        for (End end : all) {
            if (!end.isPast(at)
                    && end.owed() > 0
                    && (next == null || end.moment().isBefore(next))) {
                next = end.moment();
            }
        }
        return next;
    }

    /** Null if nothing ends. */
    public @Nullable Instant first() {
        return all.isEmpty() ? null : all.getFirst().end();
    }
}
