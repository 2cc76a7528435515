package vn.tiendo.execution.standing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a directive expects of one unit, in the order of the document.
 *
 * @see UnitProgress
 */
public record Course(List<Item> items) {

    private static final long NONE = Long.MIN_VALUE;

    /**
     * One assignment.
     *
     * @param position of its obligation in the document
     * @param momentSecond last working moment of its deadline, in seconds since 1970
     * @param endSecond its legal end
     * @param finished by the unit's people, submitted or not
     */
    public record Item(int position, long momentSecond, long endSecond, boolean sent, boolean finished) {

        /** Null if it has no deadline. */
        public @Nullable Instant moment() {
            return momentSecond == NONE ? null : Instant.ofEpochSecond(momentSecond);
        }

        public boolean overdue(Instant at) {
            return !sent && endSecond != NONE && at.getEpochSecond() >= endSecond;
        }
    }

    /** @param text as a row of progress keeps it */
    public static Course read(String text) {
        List<Item> items = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int blank = text.indexOf(' ', from);
            int to = blank < 0 ? text.length() : blank;
            items.add(item(text, from, to - 1));
            from = to + 1;
        }
        return new Course(items);
    }

    /** @param last where its sign stands */
    private static Item item(String text, int from, int last) {
        int first = text.indexOf(':', from);
        int second = text.indexOf(':', first + 1);
        boolean dated = second > first + 1;
        long moment = dated ? number(text, first + 1, second) : NONE;
        char sign = text.charAt(last);
        return new Item(
                (int) number(text, from, first),
                moment,
                dated ? moment + number(text, second + 1, last) : NONE,
                sign == '+',
                sign != '-');
    }

    private static long number(String text, int from, int to) {
        return Long.parseLong(text, from, to, 10);
    }

    /** How many are overdue. */
    public int overdue(Instant at) {
        int overdue = 0;
        for (Item item : items) {
            overdue += item.overdue(at) ? 1 : 0;
        }
        return overdue;
    }

    /** Last working moment of what ends first of what is owed and in time; null if nothing is. */
    public @Nullable Instant next(Instant at) {
        long next = Long.MAX_VALUE;
        for (Item item : items) {
            if (!item.finished() && item.momentSecond() != NONE && !item.overdue(at)) {
                next = Math.min(next, item.momentSecond());
            }
        }
        return next == Long.MAX_VALUE ? null : Instant.ofEpochSecond(next);
    }
}
